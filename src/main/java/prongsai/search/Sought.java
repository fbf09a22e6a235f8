package prongsai.search;

import java.util.List;
import java.util.Optional;
import prongsai.text.Squash;

/**
 * A word of a question that may be met with a few wrong letters.
 *
 * @param word as asked
 * @param variants the word and what means the same
 */
record Sought(String word, List<Variant> variants) {
    /** Shorter words are other words with one letter changed. */
    private static final int LEAST = 4;

    Sought {
        variants = List.copyOf(variants);
    }

    /**
     * One way to say it.
     *
     * @param letters squashed
     * @param most letters that may be wrong; 0 where none may
     */
    record Variant(String letters, int most) {
        static Variant of(String letters) {
            return new Variant(letters, mostOf(letters));
        }
    }

    /** Where a text has it. */
    record Met(int distance, String letters) {}

    /**
     * One letter in four to seven, two up to eleven, then a fourth; none of a number, since 214 is not 241.
     *
     * @param letters squashed
     */
    static int mostOf(String letters) {
        int length = letters.length();
        boolean number = letters.chars().anyMatch(Character::isDigit);
        if (length < LEAST || number || length > Approximate.LONGEST) {
            return 0;
        }
        return length < 8 ? 1 : Math.max(2, length / 4);
    }

    boolean loose() {
        return variants.stream().anyMatch(variant -> variant.most > 0);
    }

    /**
     * The nearest place in a text; empty where too many letters differ.
     *
     * @param text squashed
     */
    Optional<Met> in(String text) {
        Met best = new Met(Integer.MAX_VALUE, "");
        for (Variant variant : variants) {
            if (text.contains(variant.letters)) {
                return Optional.of(new Met(0, variant.letters));
            }
            if (variant.most > 0) {
                Approximate.Stretch nearest = new Approximate(variant.letters).nearest(text);
                if (nearest.distance() <= variant.most && nearest.distance() < best.distance) {
                    best = new Met(nearest.distance(), text.substring(nearest.start(), nearest.end()));
                }
            }
        }
        return best.letters.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Squashed letters of what was asked. */
    String letters() {
        return Squash.of(word);
    }
}
