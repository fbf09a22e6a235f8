package prongsai.read.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Footnotes of a page: lines at its foot, in letters smaller than the body's, the first of which begins with its number or
 * mark. They are read after the page's text.
 */
final class Footnotes {
    private static final double SMALLER = 0.93;
    private static final double LOWER = 0.5;
    private static final Pattern MARK = Pattern.compile(
            "^[(\\[]?(?:[0-9\u0E50-\u0E59]{1,2}|[*\u2020\u2021\u00B9\u00B2\u00B3]{1,3})[)\\].]?\\s?\\S.*");

    private Footnotes() {}

    /** Index of the first line that is a footnote; the number of lines where none is. */
    static int from(List<Line> lines, double bodySize, double pageHeight) {
        int first = lines.size();
        while (first > 0 && small(lines.get(first - 1), bodySize, pageHeight)) {
            first--;
        }
        while (first < lines.size() && !MARK.matcher(lines.get(first).text()).matches()) {
            first++;
        }
        return first;
    }

    private static boolean small(Line line, double bodySize, double pageHeight) {
        return line.angle() == 0 && line.size() <= SMALLER * bodySize && line.base() > LOWER * pageHeight;
    }
}
