package prongsai.reference;

import prongsai.text.Similarity;

/** How like a printed title is to an official one, both squashed. */
final class TitleLikeness {
    /** A shorter text is not taken for a part of a title: แผน is in too many. */
    private static final int LEAST_PART = 8;
    /** How far a title quoted in part counts as whole. */
    private static final double QUOTED_IN_PART = 0.8;
    /**
     * How far a title followed or led by other words counts as whole; less, since the other words may make it the title
     * of another item (นโยบาย... and การดำเนินการตามนโยบาย...).
     */
    private static final double WITH_OTHER_WORDS = 0.5;

    private TitleLikeness() {}

    /** 0 to 1: the share of common letter pairs (Dice), raised where one text is a part of the other. */
    static double between(String printed, String official) {
        if (printed.isEmpty() || official.isEmpty()) {
            return 0;
        }
        double dice = Similarity.dice(printed, official);
        boolean inPart = printed.length() <= official.length();
        String shorter = inPart ? printed : official;
        String longer = inPart ? official : printed;
        if (dice == 1 || shorter.length() < LEAST_PART) {
            return dice;
        }
        double contained = contained(shorter, longer);
        double counts = inPart ? QUOTED_IN_PART : WITH_OTHER_WORDS;
        return contained > dice ? dice + counts * (contained - dice) : dice;
    }

    /** Pairs strewn over a longer text say less than the part in one piece, and nothing over a much longer one. */
    private static double contained(String shorter, String longer) {
        if (longer.contains(shorter)) {
            return 1;
        }
        if (longer.length() > 2.5 * shorter.length()) {
            return 0;
        }
        double share = Similarity.containment(shorter, longer);
        return share * share;
    }
}
