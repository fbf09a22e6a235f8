package prongsai.text;

import java.util.Arrays;

/**
 * Fingerprints of a text: of every {@value #WINDOW} neighbouring character {@value #GRAM}-grams the one with the least
 * hash (winnowing; Schleimer, Wilkerson and Aiken, 2003). Two texts that have {@value #SURE} characters in a row in
 * common share a fingerprint.
 */
public final class Winnow {
    /** Characters of a gram. */
    public static final int GRAM = 7;
    /** Grams of which one is kept. */
    public static final int WINDOW = 6;
    /** A common run of so many characters is never missed. */
    public static final int SURE = GRAM + WINDOW - 1;

    private static final int BASE = 0x01000193;
    /** What a gram's first letter counts. */
    private static final int FIRST = first();

    private Winnow() {}

    /**
     * The fingerprints of a text, each once, in ascending order.
     *
     * @return none for a text shorter than a gram
     */
    public static int[] of(String text) {
        int grams = text.length() - GRAM + 1;
        if (grams <= 0) {
            return new int[0];
        }
        int[] hashes = hashes(text, grams);
        int[] kept = new int[grams];
        int count = 0;
        int least = -1;
        for (int from = 0; from == 0 || from + WINDOW <= grams; from++) {
            int last = Math.min(from + WINDOW, grams) - 1;
            if (least < from) {
                least = leastFrom(hashes, from, last);
            } else if (hashes[last] <= hashes[least]) {
                least = last;
            } else {
                continue;
            }
            kept[count++] = hashes[least];
        }
        return distinct(kept, count);
    }

    /** The rightmost of the least: it stays the least for the most windows to come. */
    private static int leastFrom(int[] hashes, int from, int last) {
        int least = from;
        for (int i = from + 1; i <= last; i++) {
            if (hashes[i] <= hashes[least]) {
                least = i;
            }
        }
        return least;
    }

    private static int[] distinct(int[] kept, int count) {
        Arrays.sort(kept, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (distinct == 0 || kept[i] != kept[distinct - 1]) {
                kept[distinct++] = kept[i];
            }
        }
        return Arrays.copyOf(kept, distinct);
    }

    /** Of each gram: the first letter's part is taken out of the hash of the gram before (Karp and Rabin, 1987). */
    private static int[] hashes(String text, int grams) {
        int[] hashes = new int[grams];
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i);
            int gram = i - GRAM + 1;
            if (gram >= 0) {
                hashes[gram] = mixed(hash);
                hash -= FIRST * text.charAt(gram);
            }
        }
        return hashes;
    }

    private static int mixed(int sum) {
        int hash = sum ^ (sum >>> 16);
        hash *= 0x7feb352d;
        hash ^= hash >>> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >>> 16);
    }

    private static int first() {
        int power = 1;
        for (int i = 1; i < GRAM; i++) {
            power *= BASE;
        }
        return power;
    }
}
