package prongsai.text;

import java.util.HashMap;
import java.util.Map;

/** How alike two texts are. Squash them first where spaces and digits should not count. */
public final class Similarity {
    private Similarity() {}

    /**
     * Twice the shared character bigrams by all bigrams (Dice), with their numbers.
     *
     * @return 0 to 1; 1 for equal texts, also for two empty ones
     */
    public static double dice(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        return 2.0 * sharedBigrams(a, b) / (a.length() + b.length() - 2);
    }

    /**
     * The part of the first text's bigrams that the second has too.
     *
     * @return 0 to 1; 0 where the first has fewer than two characters and is not in the second
     */
    public static double containment(String part, String whole) {
        if (whole.contains(part)) {
            return 1;
        }
        return part.length() < 2 ? 0 : (double) sharedBigrams(part, whole) / (part.length() - 1);
    }

    private static int sharedBigrams(String a, String b) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            counts.merge(bigram(a, i), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            int key = bigram(b, i);
            int left = counts.getOrDefault(key, 0);
            if (left > 0) {
                counts.put(key, left - 1);
                shared++;
            }
        }
        return shared;
    }

    private static int bigram(String text, int at) {
        return (text.charAt(at) << 16) | text.charAt(at + 1);
    }

    /**
     * Letters to insert, delete or replace until one text is the other (Levenshtein).
     *
     * @param limit larger distances are not worked out
     * @return the distance, or {@code limit + 1} where it is larger
     */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int best = row[0];
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(diagonal + cost, Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = value;
                best = Math.min(best, value);
            }
            if (best > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[b.length()], limit + 1);
    }

    /**
     * Length of the longest run of characters that both texts have.
     *
     * @return 0 where they share no character
     */
    public static int longestCommonRun(String a, String b) {
        int[] row = new int[b.length() + 1];
        int best = 0;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = b.length(); j >= 1; j--) {
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? row[j - 1] + 1 : 0;
                best = Math.max(best, row[j]);
            }
        }
        return best;
    }
}
