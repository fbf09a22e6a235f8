package prongsai.reuse;

import java.util.Arrays;
import java.util.BitSet;
import prongsai.text.Winnow;

/** The character {@value Winnow#GRAM}-grams of a masked text, those of official wording left out. */
final class Grams {
    private final int[] hashes;

    private Grams(int[] hashes) {
        this.hashes = hashes;
    }

    /** A gram is official where its middle letter is. */
    static Grams of(String text, BitSet official) {
        int[] hashes = new int[Math.max(0, text.length() - Winnow.GRAM + 1)];
        int count = 0;
        for (int i = 0; i + Winnow.GRAM <= text.length(); i++) {
            if (!official.get(i + Winnow.GRAM / 2)) {
                int hash = 0;
                for (int j = i; j < i + Winnow.GRAM; j++) {
                    hash = hash * 31 + text.charAt(j);
                }
                hashes[count++] = hash;
            }
        }
        Arrays.sort(hashes, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (distinct == 0 || hashes[i] != hashes[distinct - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return new Grams(Arrays.copyOf(hashes, distinct));
    }

    /** In ascending order, each once. */
    int[] hashes() {
        return hashes.clone();
    }

    int size() {
        return hashes.length;
    }

    int inCommon(Grams other) {
        int both = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }
}
