package prongsai.reference;

import java.util.HashMap;
import java.util.Map;

/** How like two titles are, both already down to their letters. */
final class TitleLikeness {
    /** A shorter text is not taken for a part of a title: แผน is in too many. */
    private static final int LEAST_PART = 8;

    private TitleLikeness() {}

    /**
     * 0 to 1: the share of common letter pairs (Dice); a title quoted in part, or followed by other words, counts
     * nearly as whole.
     */
    static double between(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int shared = sharedPairs(shorter, longer);
        int pairs = shorter.length() + longer.length() - 2;
        double dice = pairs == 0 ? 0 : 2.0 * shared / pairs;
        if (shorter.length() < LEAST_PART) {
            return dice;
        }
        double contained = 0;
        if (longer.contains(shorter)) {
            contained = 1;
        } else if (longer.length() <= 2.5 * shorter.length()) {
            contained = (double) shared / (shorter.length() - 1);
        }
        return Math.max(dice, 0.9 * contained * contained + 0.1 * dice);
    }

    private static int sharedPairs(String a, String b) {
        Map<Integer, Integer> left = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            left.merge((a.charAt(i) << 16) | a.charAt(i + 1), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            int pair = (b.charAt(i) << 16) | b.charAt(i + 1);
            Integer count = left.get(pair);
            if (count != null && count > 0) {
                shared++;
                left.put(pair, count - 1);
            }
        }
        return shared;
    }
}
