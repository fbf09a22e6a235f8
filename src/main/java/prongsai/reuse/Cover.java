package prongsai.reuse;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import prongsai.model.shared.ReportRef;

/**
 * What one text of an index explains of a text that asks.
 *
 * @param text the text, masked
 * @param runs from left to right
 * @param letters the characters of the runs, without official ones
 * @param holders where the text stands in other agencies' reports; one or more, the earliest first
 * @param texts where its whole text is found
 */
record Cover(String text, List<Runs.Run> runs, BitSet letters, List<Holder> holders, Texts texts) {
    /**
     * A place where the text stands.
     *
     * @param report in which report
     * @param record in which record
     * @param field in which field; empty for a paragraph
     */
    record Holder(ReportRef report, String record, String field) {}

    static Cover of(String text, List<Runs.Run> runs, BitSet official, List<Holder> holders, Texts texts) {
        BitSet letters = new BitSet();
        runs.forEach(run -> letters.set(run.at(), run.end()));
        letters.andNot(official);
        List<Holder> earliestFirst = holders.stream()
                .sorted(Comparator.comparing(Holder::report, Texts.EARLIEST))
                .toList();
        return new Cover(text, List.copyOf(runs), letters, earliestFirst, texts);
    }

    Holder first() {
        return holders.getFirst();
    }

    /** How many of the characters it explains. */
    int of(BitSet characters) {
        BitSet both = (BitSet) letters.clone();
        both.and(characters);
        return both.cardinality();
    }
}
