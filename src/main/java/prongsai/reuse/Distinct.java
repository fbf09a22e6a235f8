package prongsai.reuse;

import java.util.Arrays;
import java.util.BitSet;
import prongsai.store.Snapshot;

/**
 * The distinct texts of an index, numbered, with their groups.
 *
 * @param hashes in ascending order
 * @param groups for each text the number of its group: that of one of the group's texts
 * @param written for each text its letters that are not official
 * @param official for each text its official letters
 */
record Distinct(long[] hashes, int[] groups, int[] written, int[] official) {
    /**
     * Texts are grouped from this Jaccard similarity of their 7-grams on, official wording left out: two copies that
     * scans have each spoilt at 2 % have .6 in common where their originals are equal.
     */
    private static final double SAME = Pairs.REWORKED;

    static Distinct of(Snapshot snapshot, OfficialWording wording) {
        Reading reading = new Reading();
        snapshot.eachText((hash, text) -> reading.add(hash, text, wording.letters(text)));
        return reading.grouped();
    }

    /** The number of a text; negative where the index has none of this hash. */
    int number(long hash) {
        return Arrays.binarySearch(hashes, hash);
    }

    private static final class Reading {
        int count;
        long[] hashes = new long[1024];
        int[][] sets = new int[1024][];
        int[] written = new int[1024];
        int[] official = new int[1024];

        void add(long hash, String text, BitSet wording) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, count * 2);
                sets = Arrays.copyOf(sets, count * 2);
                written = Arrays.copyOf(written, count * 2);
                official = Arrays.copyOf(official, count * 2);
            }
            hashes[count] = hash;
            sets[count] = Grams.of(text, wording).hashes();
            official[count] = wording.cardinality();
            written[count] = text.length() - official[count];
            count++;
        }

        Distinct grouped() {
            int[] groups = Clusters.of(Arrays.copyOf(sets, count), SAME);
            long[] sorted = Arrays.copyOf(hashes, count);
            Arrays.sort(sorted);
            int[] groupsSorted = new int[count];
            int[] writtenSorted = new int[count];
            int[] officialSorted = new int[count];
            for (int i = 0; i < count; i++) {
                int at = Arrays.binarySearch(sorted, hashes[i]);
                groupsSorted[at] = groups[i];
                writtenSorted[at] = written[i];
                officialSorted[at] = official[i];
            }
            return new Distinct(sorted, groupsSorted, writtenSorted, officialSorted);
        }
    }

    int size() {
        return hashes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distinct distinct
                && Arrays.equals(hashes, distinct.hashes)
                && Arrays.equals(groups, distinct.groups);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return size() + " texts";
    }
}
