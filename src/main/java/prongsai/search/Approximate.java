package prongsai.search;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters looked for in a text with a few of them wrong, missing or too many: edit distance of the letters to the nearest
 * stretch of the text, in one pass with a bit a letter (Myers, "A fast bit-vector algorithm for approximate string
 * matching", 1999).
 */
final class Approximate {
    /** Letters that can be looked for. */
    static final int LONGEST = 63;

    private final String letters;
    private final Map<Character, Long> places = new HashMap<>();

    /** @param letters 1 to {@link #LONGEST} */
    Approximate(String letters) {
        if (letters.isEmpty() || letters.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " letters: " + letters.length());
        }
        this.letters = letters;
        for (int i = 0; i < letters.length(); i++) {
            places.merge(letters.charAt(i), 1L << i, (a, b) -> a | b);
        }
    }

    /**
     * The nearest stretch.
     *
     * @param distance letters to change, to add or to take away
     * @param start offset in the text
     * @param end offset behind it
     */
    record Stretch(int distance, int start, int end) {}

    /** The first of the nearest stretches; of those that end side by side, the one as long as the letters are. */
    Stretch nearest(String text) {
        long most = 1L << (letters.length() - 1);
        long plus = -1L;
        long minus = 0;
        int distance = letters.length();
        int best = distance;
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            long equal = places.getOrDefault(text.charAt(at), 0L);
            long vertical = equal | minus;
            long diagonal = (((equal & plus) + plus) ^ plus) | equal;
            long up = minus | ~(diagonal | plus);
            long down = plus & diagonal;
            if ((up & most) != 0) {
                distance++;
            } else if ((down & most) != 0) {
                distance--;
            }
            up <<= 1;
            down <<= 1;
            plus = down | ~(vertical | up);
            minus = up & vertical;
            if (distance < best) {
                best = distance;
                end = at + 1;
            } else if (distance == best && end == at && at + 1 >= letters.length() && end > 0 && longer(text, end)) {
                end = at + 1;
            }
        }
        return new Stretch(best, start(text, end), end);
    }

    /** True where a stretch that ends here is shorter than the letters, so that one letter more makes it as long. */
    private boolean longer(String text, int end) {
        return end - start(text, end) < letters.length();
    }

    /** Where the stretch that ends there begins: the longest of the nearest that is not longer than the letters. */
    private int start(String text, int end) {
        int length = letters.length();
        int reach = Math.min(end, length * 2);
        int[] last = new int[length + 1];
        int[] next = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            last[i] = i;
        }
        int best = last[length];
        int start = end;
        for (int back = 1; back <= reach; back++) {
            char c = text.charAt(end - back);
            next[0] = back;
            for (int i = 1; i <= length; i++) {
                int other = letters.charAt(length - i) == c ? 0 : 1;
                next[i] = Math.min(last[i - 1] + other, Math.min(last[i], next[i - 1]) + 1);
            }
            if (next[length] < best || (next[length] == best && back <= length)) {
                best = next[length];
                start = end - back;
            }
            int[] held = last;
            last = next;
            next = held;
        }
        return start;
    }
}
