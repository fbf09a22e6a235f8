package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;

/** Parts the lines of a page that is set in two columns of prose, so that no table goes over both. */
final class Strips {
    /** Where the middle of the page's text may be, as a share of its width. */
    private static final double FROM = 0.35;

    private static final double TO = 0.65;
    private static final int FEWEST = 12;
    /** Share of the lines beside each other that leave the middle blank. */
    private static final double BLANK = 0.75;
    /** Share of the sides' lines that are full, as prose is. */
    private static final double FULL = 0.4;

    private static final double FILLS = 0.8;
    private static final int LETTERS = 20;

    private Strips() {}

    /** The lines of each column from top to bottom; all lines in one where the page has no two columns. */
    static List<List<WordLine>> of(List<WordLine> lines) {
        double low = lines.stream().mapToDouble(WordLine::from).min().orElse(0);
        double high = lines.stream().mapToDouble(WordLine::to).max().orElse(0);
        double middle = middle(lines, low, high);
        if (Double.isNaN(middle)) {
            return List.of(lines);
        }
        List<WordLine> left = new ArrayList<>();
        List<WordLine> right = new ArrayList<>();
        List<WordLine> whole = new ArrayList<>();
        for (WordLine line : lines) {
            if (crosses(line, middle)) {
                whole.add(line);
                continue;
            }
            WordLine before = line.part(-Double.MAX_VALUE, middle);
            WordLine after = line.part(middle, Double.MAX_VALUE);
            if (!before.words().isEmpty()) {
                left.add(before);
            }
            if (!after.words().isEmpty()) {
                right.add(after);
            }
        }
        return List.of(left, right, whole);
    }

    private static double middle(List<WordLine> lines, double low, double high) {
        double best = Double.NaN;
        long most = 0;
        for (double x = low + FROM * (high - low); x < low + TO * (high - low); x += 2) {
            double at = x;
            List<WordLine> beside =
                    lines.stream().filter(l -> l.from() < at && l.to() > at).toList();
            List<WordLine> blank = beside.stream().filter(l -> !crosses(l, at)).toList();
            boolean parted = blank.size() >= FEWEST && blank.size() >= BLANK * beside.size();
            if (parted && blank.size() > most && prose(blank, low, at) && prose(blank, at, high)) {
                best = at;
                most = blank.size();
            }
        }
        return best;
    }

    private static boolean crosses(WordLine line, double x) {
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            if (word.from() < x && word.to() > x) {
                return true;
            }
            boolean near = i > 0
                    && line.words().get(i - 1).to() <= x
                    && word.from() >= x
                    && word.from() - line.words().get(i - 1).to() < 0.8 * line.size();
            if (near) {
                return true;
            }
        }
        return false;
    }

    private static boolean prose(List<WordLine> lines, double from, double to) {
        List<WordLine> parts = lines.stream()
                .map(l -> l.part(from, to))
                .filter(l -> !l.words().isEmpty())
                .toList();
        double left = parts.stream().mapToDouble(WordLine::from).min().orElse(from);
        double right = parts.stream().mapToDouble(WordLine::to).max().orElse(to);
        long full = parts.stream()
                .filter(l -> l.to() - l.from() >= FILLS * (right - left))
                .filter(l -> l.widestGap() < 1)
                .filter(l -> l.text().length() >= LETTERS)
                .count();
        return full >= FULL * parts.size();
    }
}
