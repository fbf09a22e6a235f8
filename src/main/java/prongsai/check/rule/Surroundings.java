package prongsai.check.rule;

import java.util.regex.Pattern;

/** The words around a place in a text. */
final class Surroundings {
    private Surroundings() {}

    /** Up to so many characters before a place, back to the line's beginning. */
    static String before(String text, int at, int length) {
        int from = Math.max(Math.max(0, at - length), text.lastIndexOf('\n', Math.max(0, at - 1)) + 1);
        return from < at ? text.substring(from, at) : "";
    }

    /** Up to so many characters behind a place, to the line's end. */
    static String after(String text, int at, int length) {
        int end = text.indexOf('\n', at);
        return text.substring(at, Math.min(Math.min(text.length(), at + length), end < 0 ? text.length() : end));
    }

    static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
