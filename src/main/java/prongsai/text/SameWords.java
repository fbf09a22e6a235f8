package prongsai.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds words of one writing of a text in another writing of it. The two may differ in blanks and line breaks, in Thai
 * and Arabic digits, in signs that show nothing, and in what one of them leaves away around the words: list numbers,
 * tick boxes, labels.
 */
public final class SameWords {
    private SameWords() {}

    /**
     * A stretch of a text.
     *
     * @param start first character
     * @param end after the last character
     */
    public record Span(int start, int end) {}

    /**
     * Where words stand in another writing. Where they stand there several times, what stands around them decides.
     *
     * @param text the writing that the words are known in
     * @param start first character of the words
     * @param end after their last character
     * @param other the writing to look in
     * @return without blanks at its ends; empty where the words are not there, or where nothing tells which of several
     *     places is meant
     */
    public static Optional<Span> find(String text, int start, int end, String other) {
        Folded here = Folded.of(text);
        Folded there = Folded.of(other);
        int from = here.index(start);
        int to = here.index(end);
        if (from >= to) {
            return Optional.empty();
        }
        String words = here.letters.substring(from, to);
        List<Integer> places = new ArrayList<>();
        for (int i = there.letters.indexOf(words); i >= 0; i = there.letters.indexOf(words, i + 1)) {
            places.add(i);
        }
        return best(here, from, to, there, places)
                .map(place -> new Span(there.offsets[place], there.offsets[place + words.length() - 1] + 1));
    }

    /** The only place, or the one whose surroundings agree most. */
    private static Optional<Integer> best(Folded here, int from, int to, Folded there, List<Integer> places) {
        int most = -1;
        Optional<Integer> best = Optional.empty();
        for (int place : places) {
            int around = before(here.letters, from, there.letters, place)
                    + behind(here.letters, to, there.letters, place + to - from);
            if (around > most) {
                most = around;
                best = Optional.of(place);
            } else if (around == most) {
                best = Optional.empty();
            }
        }
        return best;
    }

    private static int before(String a, int endA, String b, int endB) {
        int length = 0;
        while (length < Math.min(endA, endB) && a.charAt(endA - 1 - length) == b.charAt(endB - 1 - length)) {
            length++;
        }
        return length;
    }

    private static int behind(String a, int startA, String b, int startB) {
        int length = 0;
        while (startA + length < a.length()
                && startB + length < b.length()
                && a.charAt(startA + length) == b.charAt(startB + length)) {
            length++;
        }
        return length;
    }

    /**
     * A text without what does not show, its digits Arabic.
     *
     * @param offsets the offset in the original of each character
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this class
    private record Folded(String letters, int[] offsets) {
        static Folded of(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            int[] offsets = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (shows(c)) {
                    offsets[letters.length()] = i;
                    letters.append(Thai.isDigit(c) ? (char) ('0' + c - 0x0E50) : c);
                }
            }
            return new Folded(letters.toString(), Arrays.copyOf(offsets, letters.length()));
        }

        private static boolean shows(char c) {
            return !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT
                    && c != '\u0000';
        }

        /** The first character at or behind an offset of the original. */
        int index(int offset) {
            int found = Arrays.binarySearch(offsets, offset);
            return found >= 0 ? found : -1 - found;
        }
    }
}
