package prongsai.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.model.shared.Likeness;
import prongsai.model.shared.TextPair;
import prongsai.model.shared.TextPair.Span;
import prongsai.model.shared.TextPair.Verdict;
import prongsai.store.Unit;
import prongsai.text.Masked;

/** Two reports, text by text: scores, words in common, what was masked and what is official. */
final class Pairs {
    static final double SAME = 0.6;
    static final double REWORKED = 0.4;
    /** Words in common of fewer letters are chance. */
    private static final int LEAST_RUN = 6;

    private Pairs() {}

    /** A text, ready to be compared. */
    private record Ready(Unit unit, BitSet official, Grams grams, Runs runs) {
        static Ready of(Unit unit, OfficialWording wording) {
            String text = unit.masked().text();
            BitSet official = wording.letters(text);
            return new Ready(unit, official, Grams.of(text, official), Runs.of(text));
        }
    }

    /**
     * For each text of a report the one of the other report that it has most in common with, where the two are the same,
     * reworked, or have a passage in common; in the order of the report.
     */
    static List<TextPair> of(List<Unit> units, List<Unit> others, OfficialWording wording) {
        List<Ready> ready = others.stream().map(unit -> Ready.of(unit, wording)).toList();
        List<TextPair> pairs = new ArrayList<>();
        for (Unit unit : units) {
            Ready asking = Ready.of(unit, wording);
            Optional<Ready> best = Optional.empty();
            int most = 0;
            for (Ready other : ready) {
                int both = asking.grams.inCommon(other.grams);
                if (both > most) {
                    most = both;
                    best = Optional.of(other);
                }
            }
            best.flatMap(other -> pair(asking, other)).ifPresent(pairs::add);
        }
        return List.copyOf(pairs);
    }

    private static Optional<TextPair> pair(Ready asking, Ready other) {
        String text = asking.unit.masked().text();
        Likeness likeness = likeness(text, asking.official, asking.grams, other.grams, other.runs);
        return verdict(likeness)
                .map(verdict -> new TextPair(
                        asking.unit.record(),
                        asking.unit.field(),
                        asking.unit.value().text(),
                        other.unit.record(),
                        other.unit.field(),
                        other.unit.value().text(),
                        verdict,
                        likeness,
                        spans(asking.unit, other),
                        asking.official.cardinality(),
                        masks(asking.unit),
                        masks(other.unit)));
    }

    private static Optional<Verdict> verdict(Likeness likeness) {
        if (likeness.jaccard() >= SAME) {
            return Optional.of(Verdict.SAME);
        }
        if (likeness.jaccard() >= REWORKED) {
            return Optional.of(Verdict.REWORKED);
        }
        return likeness.block() >= Comparer.LEAST ? Optional.of(Verdict.PASSAGE) : Optional.empty();
    }

    /**
     * What two texts have in common.
     *
     * @param official official characters of the text that asks
     * @param runs the other text
     */
    static Likeness likeness(String text, BitSet official, Grams grams, Grams others, Runs runs) {
        int both = grams.inCommon(others);
        int all = grams.size() + others.size() - both;
        int fewer = Math.min(grams.size(), others.size());
        int block = 0;
        for (List<Runs.Run> chain : runs.chains(text)) {
            BitSet letters = new BitSet();
            letters.set(chain.getFirst().at(), chain.getLast().end());
            letters.andNot(official);
            block = Math.max(block, letters.cardinality());
        }
        return new Likeness(all == 0 ? 0 : (double) both / all, fewer == 0 ? 0 : (double) both / fewer, both, block);
    }

    private static List<Span> spans(Unit unit, Ready other) {
        Masked masked = unit.masked();
        Masked otherMasked = other.unit.masked();
        WordEdges edges = WordEdges.of(unit.value().text(), masked);
        return other.runs.shorter(masked.text(), 0, masked.length(), 0, otherMasked.length(), LEAST_RUN).stream()
                .map(edges::inside)
                .filter(run -> run.length() > 0)
                .map(run -> new Span(
                        masked.starts()[run.at()],
                        masked.ends()[run.end() - 1],
                        otherMasked.starts()[run.source()],
                        otherMasked.ends()[run.sourceEnd() - 1]))
                .toList();
    }

    private static List<String> masks(Unit unit) {
        Masked masked = unit.masked();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < masked.length(); i++) {
            if (masked.text().charAt(i) == Masked.MASK) {
                names.add(unit.value().text().substring(masked.starts()[i], masked.ends()[i]));
            }
        }
        return List.copyOf(names);
    }
}
