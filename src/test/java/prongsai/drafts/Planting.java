package prongsai.drafts;

import java.util.Optional;
import java.util.function.Function;

/**
 * A way of planting one defect.
 *
 * @param name rule and way, such as {@code result-missing:only-tick}
 * @param plant changes the sketch and says what was planted; empty, and nothing changed, where it has no place for it
 */
record Planting(String name, Function<Sketch, Optional<Planted>> plant) {
    String rule() {
        return name.substring(0, name.indexOf(':'));
    }
}
