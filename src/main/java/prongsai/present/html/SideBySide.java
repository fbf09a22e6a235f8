package prongsai.present.html;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.check.compare.WordDiff;
import prongsai.model.compare.Comparison.Words;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Stretch;

/**
 * A text of a report and a text of another agency, word by word: what is alike on both sides, what is not.
 *
 * @param left the report's text in pieces, which make it again when joined
 * @param right the other text in pieces, which make it again when joined
 * @param wordwise false where the texts are too long to be compared word by word: only stretches that both share are marked
 */
public record SideBySide(List<Piece> left, List<Piece> right, boolean wordwise) {
    /** What words are to the other text. */
    public enum Look {
        /** Shared words: they stand in both, in a stretch that is long enough to be told. */
        LIKE,
        /** In both, and official wording. */
        OFFICIAL,
        /** In both, but too few to say anything. */
        PLAIN,
        /** Not in the other text. */
        DIFFERS
    }

    /**
     * Words of one look.
     *
     * @param look what they are to the other text
     * @param text theirs, never empty
     */
    public record Piece(Look look, String text) {
        public boolean like() {
            return look == Look.LIKE;
        }

        public boolean official() {
            return look == Look.OFFICIAL;
        }

        public boolean differs() {
            return look == Look.DIFFERS;
        }
    }

    /** From one character to before another. */
    private record Span(int start, int end, Look look) {}

    public SideBySide {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Lays a passage beside one of its sources.
     *
     * @param source index in the passage's sources
     * @param diff of the page
     */
    static SideBySide of(Passage passage, int source, WordDiff diff) {
        String text = passage.text();
        String other = passage.sources().get(source).text();
        List<Span> linkedLeft = linked(passage, source, text, other, true);
        List<Span> linkedRight = linked(passage, source, text, other, false);
        return diff.of(text, other)
                .map(words -> wordwise(passage, words, linkedLeft, linkedRight))
                .orElseGet(() -> new SideBySide(
                        cut(text, 0, linkedLeft, Look.PLAIN), cut(other, 0, linkedRight, Look.PLAIN), false));
    }

    private static SideBySide wordwise(
            Passage passage, List<Words> words, List<Span> linkedLeft, List<Span> linkedRight) {
        String text = passage.text();
        List<Span> kinds = kinds(passage, text);
        List<Span> movedLeft = moved(linkedLeft, words, Words.Fate.REMOVED);
        List<Span> movedRight = moved(linkedRight, words, Words.Fate.ADDED);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int at = 0;
        int otherAt = 0;
        for (Words some : words) {
            int length = some.text().length();
            switch (some.fate()) {
                case KEPT -> {
                    List<Piece> both = cut(some.text(), at, kinds, Look.PLAIN);
                    left.addAll(both);
                    right.addAll(both);
                    at += length;
                    otherAt += length;
                }
                case REMOVED -> {
                    left.addAll(cut(some.text(), at, movedLeft, Look.DIFFERS));
                    at += length;
                }
                case ADDED -> {
                    right.addAll(cut(some.text(), otherAt, movedRight, Look.DIFFERS));
                    otherAt += length;
                }
            }
        }
        return new SideBySide(left, right, true);
    }

    /**
     * The pieces of a text; words that another text has not are marked as different, all else is plain.
     *
     * @param diff of the page
     * @return empty where both are too long to be compared word by word
     */
    static Optional<List<Piece>> beside(String other, String text, WordDiff diff) {
        return diff.of(other, text).map(SideBySide::ofSecond);
    }

    private static List<Piece> ofSecond(List<Words> both) {
        List<Piece> pieces = new ArrayList<>();
        for (Words words : both) {
            switch (words.fate()) {
                case KEPT -> pieces.add(new Piece(Look.PLAIN, words.text()));
                case ADDED -> pieces.add(new Piece(Look.DIFFERS, words.text()));
                case REMOVED -> {
                    // Words of the other text alone are not in this one.
                }
            }
        }
        return pieces;
    }

    private static Span span(String text, int start, int end, Look look) {
        return new Span(Bit.snapped(text, start), Bit.snapped(text, end), look);
    }

    /** What words that are in both texts are, by the stretches of the passage, in order. */
    private static List<Span> kinds(Passage passage, String text) {
        return passage.stretches().stream()
                .filter(stretch -> stretch.kind() != Stretch.Kind.OWN)
                .map(stretch -> span(
                        text,
                        stretch.start(),
                        stretch.end(),
                        stretch.kind() == Stretch.Kind.SHARED ? Look.LIKE : Look.OFFICIAL))
                .sorted(comparingInt(Span::start))
                .toList();
    }

    /** The stretches that point to the source, on one of both sides, in order. */
    private static List<Span> linked(Passage passage, int source, String text, String other, boolean ofText) {
        List<Span> linked = new ArrayList<>();
        for (Stretch stretch : passage.stretches()) {
            stretch.match()
                    .filter(match -> match.source() == source)
                    .ifPresent(match -> linked.add(
                            ofText
                                    ? span(text, stretch.start(), stretch.end(), Look.LIKE)
                                    : span(other, match.start(), match.end(), Look.LIKE)));
        }
        linked.sort(comparingInt(Span::start));
        return linked;
    }

    /**
     * Stretches that a comparison from left to right passes over, since they stand in another order on the other side.
     *
     * @param here what became of words that are on this side alone
     */
    private static List<Span> moved(List<Span> linked, List<Words> words, Words.Fate here) {
        return linked.stream()
                .filter(span -> 2 * letters(span, words, here) > span.end - span.start)
                .toList();
    }

    /** How many letters of a span are of words on this side alone. */
    private static int letters(Span span, List<Words> words, Words.Fate here) {
        int at = 0;
        int letters = 0;
        for (Words some : words) {
            if (some.fate() == here || some.fate() == Words.Fate.KEPT) {
                int end = at + some.text().length();
                if (some.fate() == here) {
                    letters += Math.max(0, Math.min(end, span.end) - Math.max(at, span.start));
                }
                at = end;
            }
        }
        return letters;
    }

    /**
     * Cuts words at the borders of spans.
     *
     * @param from where the words begin in their text
     * @param spans in order; where one begins in another, it goes on where that ends
     * @param otherwise look of words in no span
     */
    private static List<Piece> cut(String words, int from, List<Span> spans, Look otherwise) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int start = Math.clamp((long) span.start - from, at, words.length());
            int end = Math.clamp((long) span.end - from, start, words.length());
            add(pieces, otherwise, words.substring(at, start));
            add(pieces, span.look, words.substring(start, end));
            at = end;
        }
        add(pieces, otherwise, words.substring(at));
        return pieces;
    }

    private static void add(List<Piece> pieces, Look look, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(look, text));
        }
    }
}
