package prongsai.present;

/** Makes text out of a report harmless to what will show it. */
public final class Plain {
    /**
     * A spreadsheet takes a cell that begins so for a formula: {@code = + - @}, their full-width forms, tab and carriage
     * return (OWASP, CSV Injection). The apostrophe is among them so that taking one apostrophe off always gives the
     * text back.
     */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠'";

    private Plain() {}

    /**
     * The text without what XML 1.0 cannot hold (controls but tab and line feed, lone surrogates, U+FFFE, U+FFFF) and
     * without the signs that turn the direction of the text around them; a carriage return becomes a line feed.
     */
    public static String clean(String text) {
        int first = 0;
        while (first < text.length() && showable(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (showable(text, i)) {
                clean.append(text.charAt(i));
            } else if (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                clean.append('\n');
            }
        }
        return clean.toString();
    }

    private static boolean showable(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !control && !turning && c < 0xFFFE;
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
