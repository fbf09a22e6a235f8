package prongsai.drafts;

import java.util.List;

/** All ways of planting. */
final class Plantings {
    private Plantings() {}

    static final List<Planting> ALL = List.of();
}
