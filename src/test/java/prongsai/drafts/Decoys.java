package prongsai.drafts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Near misses: what the rules' description says must stay silent. */
final class Decoys {
    private Decoys() {}

    static final List<Function<Sketch, Optional<Decoy>>> ALL = List.of();
}
