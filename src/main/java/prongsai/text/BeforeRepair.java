package prongsai.text;

import java.util.Arrays;
import java.util.Optional;
import prongsai.text.SameWords.Span;

/**
 * Leads a stretch of a repaired text back to the text before {@link ThaiRepair}. Repair moves, joins and drops vowels,
 * marks and blanks, and writes letters of private fonts as what they draw; how many consonants, digits and other signs
 * there are, and in which order, it never changes.
 */
public final class BeforeRepair {
    private BeforeRepair() {}

    /**
     * The same stretch in the text before repair, marks included that stand on its letters.
     *
     * @param text the repaired text
     * @param start first character of the stretch
     * @param end after its last character
     * @param raw the text before repair
     * @return empty where the two texts do not agree in their consonants
     */
    public static Optional<Span> find(String text, int start, int end, String raw) {
        if (start >= end) {
            return Optional.empty();
        }
        if (text.equals(raw)) {
            return Optional.of(new Span(start, end));
        }
        Optional<Span> same = SameWords.find(text, start, end, raw);
        return same.isPresent() ? same : byLetters(text, start, end, raw);
    }

    private static Optional<Span> byLetters(String text, int start, int end, String raw) {
        int[] here = firm(text);
        int[] there = firm(raw);
        if (here.length != there.length || here.length == 0) {
            return Optional.empty();
        }
        int from = offset(here, there, text, raw, start);
        int to = offset(here, there, text, raw, end);
        while (to < raw.length() && onLetterBefore(raw.charAt(to))) {
            to++;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** The same place in the other text, counted from the firm letter behind it. */
    private static int offset(int[] here, int[] there, String text, String raw, int offset) {
        int next = Arrays.binarySearch(here, offset);
        if (next >= 0) {
            return there[next];
        }
        int behind = -1 - next;
        int ahead = (behind < here.length ? here[behind] : text.length()) - offset;
        int last = behind < there.length ? there[behind] : raw.length();
        int first = behind == 0 ? 0 : there[behind - 1] + 1;
        return Math.max(first, last - ahead);
    }

    /** Offsets of what repair leaves alone. */
    private static int[] firm(String text) {
        int[] offsets = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loose = Thai.cannotBegin(c)
                    || Thai.isLeadingVowel(c)
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u0000'
                    || privateMark(c);
            if (!loose) {
                offsets[count++] = i;
            }
        }
        return Arrays.copyOf(offsets, count);
    }

    /** A mark of a private font; ญ and ฐ without their foot, which are letters, are none. */
    private static boolean privateMark(char c) {
        return c >= '\uE000'
                && c <= '\uF8FF'
                && ThaiRepair.text("\u0E01" + c).chars().skip(1).allMatch(Thai::isMark);
    }

    private static boolean onLetterBefore(char c) {
        return Thai.isMark(c) || privateMark(c);
    }
}
