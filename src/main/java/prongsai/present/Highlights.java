package prongsai.present;

import java.util.ArrayList;
import java.util.List;

/** The words of a hit, as HTML, in other forms. */
public final class Highlights {
    private static final String OPEN = "<em>";
    private static final String CLOSE = "</em>";

    private Highlights() {}

    /**
     * A stretch of the words of a hit.
     *
     * @param text as it is, not as HTML
     * @param matched whether it is what was asked for
     */
    public record Stretch(String text, boolean matched) {}

    /** The words in stretches, so that a page escapes them itself. */
    public static List<Stretch> stretches(String highlight) {
        List<Stretch> stretches = new ArrayList<>();
        boolean matched = false;
        for (String part : highlight.split("</?em>", -1)) {
            if (!part.isEmpty()) {
                stretches.add(new Stretch(plain(part), matched));
            }
            matched = !matched;
        }
        return stretches;
    }

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
