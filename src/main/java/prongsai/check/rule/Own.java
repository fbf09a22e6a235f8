package prongsai.check.rule;

import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.model.Agency;
import prongsai.reference.Mention;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * The report's own agency, as rules compare names with it.
 *
 * @param agency whose report it is
 * @param letters its name without type, letters alone; never empty
 */
record Own(Agency agency, String letters) {
    static Optional<Own> of(CheckContext context) {
        String letters = Squash.of(context.report().agency().shortName());
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Own(context.report().agency(), letters));
    }

    /** True for the own name, whatever type stands before it and whatever letters are written on to it. */
    boolean isOwn(Mention mention) {
        return Squash.of(mention.shortName()).equals(letters)
                || following(mention).startsWith(letters)
                || (following(mention).length() >= 3 && letters.startsWith(following(mention)));
    }

    /**
     * How many letters a name that stands where the own name could stand differs from it; at most a third of its letters
     * and no more than 3, else empty.
     */
    Optional<Integer> slips(Mention mention) {
        int limit = Math.min(3, letters.length() / 3);
        String printed = following(mention);
        int best = limit + 1;
        for (int length = Math.max(1, letters.length() - limit);
                length <= Math.min(printed.length(), letters.length() + limit);
                length++) {
            best = Math.min(best, Similarity.distance(letters, printed.substring(0, length), limit));
        }
        return best == 0 || best > limit ? Optional.empty() : Optional.of(best);
    }

    static String following(Mention mention) {
        return Squash.of(mention.following());
    }
}
