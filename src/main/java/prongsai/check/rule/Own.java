package prongsai.check.rule;

import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.model.Agency;
import prongsai.reference.Mention;
import prongsai.text.Similarity;
import prongsai.text.Squash;
import prongsai.text.Thai;

/**
 * The report's own agency, as rules compare names with it.
 *
 * @param agency whose report it is
 * @param letters its name without type, letters alone; never empty
 */
record Own(Agency agency, String letters) {
    /** Below this the agency is a guess, and a comparison with it would be one too. */
    private static final double SURE = 0.5;

    static Optional<Own> of(CheckContext context) {
        String letters = Squash.of(context.report().agency().shortName());
        Agency agency = context.report().agency();
        boolean sure = agency.known() || agency.confidence() >= SURE;
        return letters.isEmpty() || !sure ? Optional.empty() : Optional.of(new Own(agency, letters));
    }

    /** True for the own name, whatever type stands before it and whatever letters are written on to it. */
    boolean isOwn(String text, Mention mention) {
        String following = Squash.of(mention.following());
        return Squash.of(mention.shortName()).equals(letters)
                || behind(text, mention).startsWith(letters)
                || (following.length() >= 3 && letters.startsWith(following));
    }

    /**
     * How many letters a name that stands where the own name could stand differs from it; at most a third of its letters
     * and no more than 3, else empty.
     */
    Optional<Slip> slip(String text, Mention mention) {
        int limit = Math.min(3, letters.length() / 3);
        String printed = behind(text, mention);
        Optional<Slip> best = Optional.empty();
        for (int length = Math.max(1, letters.length() - limit);
                length <= Math.min(printed.length(), letters.length() + limit);
                length++) {
            int distance = Similarity.distance(letters, printed.substring(0, length), limit);
            boolean wholeSyllable = length == printed.length() || !Thai.cannotBegin(printed.charAt(length));
            if (distance > 0
                    && distance <= limit
                    && wholeSyllable
                    && (best.isEmpty() || distance < best.get().distance() || fits(best.get(), distance, length))) {
                best = Optional.of(new Slip(distance, length));
            }
        }
        return best;
    }

    /** Of two that differ as little, the one as long as the own name. */
    private boolean fits(Slip best, int distance, int length) {
        return distance == best.distance()
                && Math.abs(length - letters.length()) < Math.abs(best.length() - letters.length());
    }

    /**
     * A misspelling of the own name.
     *
     * @param distance letters that differ, 1 to 3
     * @param length letters of the misspelling
     */
    record Slip(int distance, int length) {}

    /** What stands behind the type, letters alone; names are broken over lines. */
    private String behind(String text, Mention mention) {
        int from = typeEnd(text, mention);
        return Squash.of(text.substring(from, Math.min(text.length(), from + 2 * letters.length() + 8)));
    }

    /** Where the type of a mention ends, white space inside it passed over. */
    static int typeEnd(String text, Mention mention) {
        int end = mention.start();
        int letters = 0;
        while (end < text.length() && letters < mention.printedType().length()) {
            letters += Character.isWhitespace(text.charAt(end)) ? 0 : 1;
            end++;
        }
        return end;
    }
}
