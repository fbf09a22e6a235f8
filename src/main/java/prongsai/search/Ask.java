package prongsai.search;

import java.util.List;

/** What a question asks for. */
sealed interface Ask {
    /** Everything that the parts ask for; without parts, every record. */
    record All(List<Ask> parts) implements Ask {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** What at least one of the parts asks for. */
    record Any(List<Ask> parts) implements Ask {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Everything else. */
    record Not(Ask part) implements Ask {}

    /** Bare words that stand side by side; all must be there. */
    record Words(List<String> words) implements Ask {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Letters in a row. */
    record Phrase(String text) implements Ask {}

    /** A confinement. */
    record Where(Filter filter, String value) implements Ask {}
}
