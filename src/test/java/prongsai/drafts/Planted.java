package prongsai.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.model.Severity;

/**
 * A defect that was planted: what must be found, and what may be found beside it because the rules' description asks
 * for it too.
 *
 * @param name the way of planting, such as {@code result-missing:only-tick}
 */
record Planted(String name, List<Expected> expected, List<Allowed> allowed) {
    /**
     * A finding that must come.
     *
     * @param rule id; several with {@code |}
     * @param record what its record must match, a regular expression
     * @param field what its field must match
     * @param words the words that its quote, message or other side must have; its quote may also be a part of them
     * @param severity as the rules' description says; empty where it says nothing sharp
     * @param once a second finding of the same defect is a false alarm
     */
    record Expected(String rule, String record, String field, String words, Optional<Severity> severity, boolean once) {
        Expected in(String some) {
            return new Expected(rule, record, some, words, severity, once);
        }

        Expected as(Severity some) {
            return new Expected(rule, record, field, words, Optional.of(some), once);
        }

        Expected only() {
            return new Expected(rule, record, field, words, severity, true);
        }
    }

    /** A finding that may come. */
    record Allowed(String rule, String record) {}

    static Expected expect(String rule, String record, String words) {
        return new Expected(rule, record, ".*", words, Optional.empty(), false);
    }

    static Planted of(String name, Expected... expected) {
        return new Planted(name, List.of(expected), List.of());
    }

    static Planted of(String name, List<Expected> expected) {
        return new Planted(name, expected, List.of());
    }

    /** The same with a consequence. */
    Planted allowing(String rule, String record) {
        List<Allowed> more = new ArrayList<>(allowed);
        more.add(new Allowed(rule, record));
        return new Planted(name, expected, more);
    }

    String rule() {
        return name.substring(0, name.indexOf(':'));
    }
}
