package prongsai.reference;

import java.util.Arrays;

/**
 * A text without its white space, each character knowing its offset; nikhahit and aa are joined into am. A blank line or
 * a tab, over which no name goes on, is left as {@link #BREAK}.
 *
 * @param text the text as it is
 * @param letters the characters that are left
 * @param offsets where each of them stands in the text
 */
record Run(String text, String letters, int[] offsets) {
    static final char BREAK = '\n';

    static Run of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] offsets = new int[text.length()];
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u0E32' && letters.length() > 0 && letters.charAt(letters.length() - 1) == '\u0E4D') {
                letters.setCharAt(letters.length() - 1, '\u0E33');
            } else if (!isSpace(c)) {
                offsets[letters.length()] = i;
                letters.append(c);
                lines = 0;
            } else if (c == '\t' || (c == '\n' && ++lines == 2)) {
                offsets[letters.length()] = i;
                letters.append(BREAK);
            }
        }
        return new Run(text, letters.toString(), Arrays.copyOf(offsets, letters.length()));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return letters.charAt(index);
    }

    boolean startsWith(String form, int index) {
        return letters.startsWith(form, index);
    }

    String between(int from, int to) {
        return letters.substring(from, to);
    }

    /** Where the character stands in the text. */
    int offset(int index) {
        return offsets[index];
    }

    /** Where the text goes on after the character before {@code index}. */
    int endOffset(int index) {
        int last = offsets[index - 1];
        boolean joined = letters.charAt(index - 1) == '\u0E33' && text.charAt(last) == '\u0E4D';
        return last + (joined ? 2 : 1);
    }

    /** The first character at or after an offset of the text. */
    int indexOf(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }
}
