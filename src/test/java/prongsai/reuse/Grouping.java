package prongsai.reuse;

import java.util.BitSet;
import java.util.List;
import prongsai.reference.Official;

/** The way of texts to their groups, step by step: what the time of a year's clusters goes to. */
public final class Grouping {
    private final OfficialWording wording;

    public Grouping(Official official) {
        this.wording = OfficialWording.of(official);
    }

    /** The 7-grams of masked texts, official wording left out. */
    public int[][] grams(List<String> texts) {
        int[][] sets = new int[texts.size()][];
        for (int i = 0; i < sets.length; i++) {
            BitSet official = wording.letters(texts.get(i));
            sets[i] = Grams.of(texts.get(i), official).hashes();
        }
        return sets;
    }

    /** Groups of sets with so much in common. */
    public int[] groups(int[][] sets, double least) {
        return Clusters.of(sets, least);
    }
}
