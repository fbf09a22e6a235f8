package prongsai.present;

import java.util.regex.Pattern;

/** Makes text out of a report harmless to what will show it. */
public final class Plain {
    /**
     * A spreadsheet takes a cell that begins so for a formula: {@code = + - @}, their full-width forms, tab and carriage
     * return (OWASP, CSV Injection). The apostrophe is among them so that taking one apostrophe off always gives the
     * text back.
     */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠'";

    /**
     * What XML 1.0 cannot hold (controls but tab and line feed, lone surrogates, U+FFFE, U+FFFF) and the signs that turn
     * the direction of the text around them.
     */
    private static final Pattern UNSHOWABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Plain() {}

    /** The text without what cannot be shown; a carriage return becomes a line feed. */
    public static String clean(String text) {
        return UNSHOWABLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    /** True where a spreadsheet could take the text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with an apostrophe before it where a spreadsheet could take it for a formula, else as it is. */
    public static String guard(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** The text that {@link #guard} was given. */
    public static String unguard(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }

    /**
     * The text, or its beginning and the mark where it is longer.
     *
     * @param limit UTF-16 units that the result may have, not less than the mark has
     */
    public static String cut(String text, int limit, String mark) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
