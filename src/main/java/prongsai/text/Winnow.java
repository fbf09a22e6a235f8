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
        int[] hashes = new int[grams];
        for (int i = 0; i < grams; i++) {
            hashes[i] = hash(text, i);
        }
        int[] kept = new int[grams];
        int count = 0;
        int last = -1;
        for (int from = 0; from == 0 || from + WINDOW <= grams; from++) {
            int least = leastFrom(hashes, from, Math.min(from + WINDOW, grams));
            if (least != last) {
                kept[count++] = hashes[least];
                last = least;
            }
        }
        return Arrays.stream(kept, 0, count).sorted().distinct().toArray();
    }

    /** The rightmost of the least: it stays the least for the most windows to come. */
    private static int leastFrom(int[] hashes, int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (hashes[i] <= hashes[least]) {
                least = i;
            }
        }
        return least;
    }

    private static int hash(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = hash * 0x01000193 + text.charAt(i);
        }
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        hash ^= hash >>> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >>> 16);
    }
}
