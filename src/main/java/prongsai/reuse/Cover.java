package prongsai.reuse;

import java.util.BitSet;
import java.util.List;
import prongsai.store.Occurrence;

/**
 * What one text of the index explains of a text that asks.
 *
 * @param text the text, masked
 * @param runs from left to right; without official characters
 * @param letters the characters of the runs
 * @param occurrences where the text stands in other agencies' reports; one or more
 * @param first the one of the earliest report
 */
record Cover(String text, List<Runs.Run> runs, BitSet letters, List<Occurrence> occurrences, Occurrence first) {
    static Cover of(String text, List<Runs.Run> runs, BitSet official, List<Occurrence> occurrences, Occurrence first) {
        BitSet letters = new BitSet();
        runs.forEach(run -> letters.set(run.at(), run.end()));
        letters.andNot(official);
        return new Cover(text, List.copyOf(runs), letters, occurrences, first);
    }

    /** How many of the characters it explains. */
    int of(BitSet characters) {
        BitSet both = (BitSet) letters.clone();
        both.and(characters);
        return both.cardinality();
    }
}
