package prongsai.reuse;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import prongsai.text.Masked;

/** Where words begin in a masked text, so that no run begins or ends inside one. */
final class WordEdges {
    /** An edge farther away than this is none: the word is one that the dictionary does not know. */
    private static final int FAR = 10;

    private final BitSet edges;

    private WordEdges(BitSet edges) {
        this.edges = edges;
    }

    /**
     * The edges of a text's words.
     *
     * @param original the text as written
     * @param masked the same, masked
     */
    static WordEdges of(String original, Masked masked) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        words.setText(original);
        BitSet breaks = new BitSet(original.length() + 1);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            breaks.set(at);
        }
        BitSet edges = new BitSet(masked.length() + 1);
        for (int i = 0; i <= masked.length(); i++) {
            int from = i == 0 ? 0 : masked.ends()[i - 1];
            int to = i == masked.length() ? original.length() : masked.starts()[i];
            int next = breaks.nextSetBit(from);
            if (next >= 0 && next <= to) {
                edges.set(i);
            }
        }
        return new WordEdges(edges);
    }

    /** The run without the parts of words at its ends; the run as it is where its words are not known. */
    Runs.Run inside(Runs.Run run) {
        int from = edges.nextSetBit(run.at());
        int to = edges.previousSetBit(run.end());
        from = from < 0 || from - run.at() > FAR ? run.at() : from;
        to = to < 0 || run.end() - to > FAR ? run.end() : to;
        return to <= from ? new Runs.Run(run.at(), run.source(), 0) : run.part(from, to);
    }
}
