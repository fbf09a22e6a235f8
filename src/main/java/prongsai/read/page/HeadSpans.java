package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import prongsai.read.page.TextColumns.Phrase;

/** Which columns the words of a header's line stand over: a heading of several columns is set in their middle. */
final class HeadSpans {
    /** Share of the widened cell by which the middle of the words may miss that of the cell. */
    private static final double MISS = 0.12;

    private HeadSpans() {}

    /**
     * The phrases of a line, widened over columns that it leaves empty and the line below does not.
     *
     * @param below the line below it
     */
    static List<Phrase> of(TextColumns columns, WordLine line, WordLine below) {
        List<Phrase> phrases = columns.phrases(line, true);
        List<Phrase> widened = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            int low = i == 0 ? 1 : phrases.get(i - 1).last() + 1;
            int high = i + 1 == phrases.size()
                    ? columns.count() - 1
                    : phrases.get(i + 1).first() - 1;
            widened.add(widen(columns, phrases.get(i), below, low, high));
        }
        return widened;
    }

    private static Phrase widen(TextColumns columns, Phrase phrase, WordLine below, int low, int high) {
        if (phrase.first() < low) {
            return phrase;
        }
        Phrase best = phrase;
        double least = miss(columns, phrase, below);
        for (int first = phrase.first(); first >= low; first--) {
            for (int last = phrase.last(); last <= high; last++) {
                Phrase wider = new Phrase(phrase.from(), phrase.to(), first, last);
                double miss = miss(columns, wider, below);
                if (miss < least) {
                    best = wider;
                    least = miss;
                }
            }
        }
        boolean sure = best == phrase || least < MISS;
        return sure ? best : phrase;
    }

    /** How far the words are from the middle of what stands below, as a share of its width. */
    private static double miss(TextColumns columns, Phrase phrase, WordLine below) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (int c = phrase.first(); c <= phrase.last(); c++) {
            List<Word> words = columns.cell(below, c);
            if (words.isEmpty()) {
                return c == phrase.first() && phrase.first() == phrase.last() ? 1 : Double.MAX_VALUE;
            }
            from = Math.min(from, words.getFirst().from());
            to = Math.max(to, words.getLast().to());
        }
        double width = Math.max(to - from, phrase.to() - phrase.from());
        return Math.abs((from + to) / 2 - (phrase.from() + phrase.to()) / 2) / width;
    }
}
