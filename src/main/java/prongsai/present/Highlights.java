package prongsai.present;

/** The words of a hit, as HTML, in other forms. */
public final class Highlights {
    private static final String OPEN = "<em>";
    private static final String CLOSE = "</em>";

    private Highlights() {}

    /** The words alone. */
    public static String plain(String highlight) {
        return marked(highlight, "", "");
    }

    /**
     * The words with other signs around what matched.
     *
     * @param highlight as HTML, matches in {@code em} elements
     */
    public static String marked(String highlight, String open, String close) {
        return highlight
                .replace(OPEN, open)
                .replace(CLOSE, close)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
