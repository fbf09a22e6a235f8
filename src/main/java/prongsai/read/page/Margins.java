package prongsai.read.page;

import java.util.Arrays;
import java.util.List;

/**
 * Where lines of an area may begin and end, along their direction of writing.
 *
 * @param left where full lines begin
 * @param right where full lines end
 * @param pitch distance of base lines within a paragraph; infinite where no two lines tell it
 */
record Margins(double left, double right, double pitch) {
    private static final double SAME_PITCH = 1.12;
    /** Lines further apart, in ems, are no lines of one paragraph, however few there are to compare. */
    static final double APART = 3.5;

    /** How far, in ems, a full line may end before the margin: a word that would not fit. */
    private static final double NEAR_MARGIN = 3;

    double width() {
        return right - left;
    }

    /** Margins of a cell: its own lines may all be short, its walls are not. */
    static Margins ofCell(List<Line> lines, double wallFrom, double wallTo, double padding, double pitch) {
        double left = lines.stream().mapToDouble(Line::from).min().orElse(wallFrom);
        double right = lines.stream().mapToDouble(Line::to).max().orElse(wallTo);
        return new Margins(Math.min(left, wallFrom + padding), Math.max(right, wallTo - padding), pitch);
    }

    /**
     * Margins of a page's only column. Where fewer than two lines reach its right margin, each may have ended a paragraph;
     * then lines may end as far from the page's right edge as they begin from its left one.
     *
     * @param pageWidth width of the page, in points
     */
    static Margins ofColumn(List<Line> lines, double pitch, double pageWidth) {
        Margins margins = ofLines(lines, pitch);
        long full = lines.stream()
                .filter(line -> line.angle() == 0 && margins.right - line.to() < NEAR_MARGIN * line.size())
                .count();
        return full > 1 ? margins : new Margins(margins.left, Math.max(margins.right, pageWidth - margins.left), pitch);
    }

    static Margins ofLines(List<Line> lines, double pitch) {
        double left = lines.stream().mapToDouble(Line::from).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::to).max().orElse(0);
        return new Margins(left, right, pitch);
    }

    /** The usual smaller distance of lines: that between paragraphs is larger and rarer. */
    static double pitch(List<List<Line>> areas) {
        int all = 0;
        for (List<Line> lines : areas) {
            all += lines.size();
        }
        double[] distances = new double[all];
        int count = 0;
        for (List<Line> lines : areas) {
            for (int i = 1; i < lines.size(); i++) {
                double distance = (lines.get(i).base() - lines.get(i - 1).base())
                        / Math.max(lines.get(i).size(), lines.get(i - 1).size());
                if (distance > 0
                        && distance < APART
                        && lines.get(i).angle() == lines.get(i - 1).angle()) {
                    distances[count++] = distance;
                }
            }
        }
        return count == 0 ? Double.POSITIVE_INFINITY : SAME_PITCH * usual(Arrays.copyOf(distances, count));
    }

    private static double usual(double[] distances) {
        Arrays.sort(distances);
        double best = distances[0];
        int most = 0;
        int end = 0;
        for (int i = 0; i < distances.length; i++) {
            while (end < distances.length && distances[end] <= distances[i] * SAME_PITCH) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = distances[i];
            }
        }
        return best;
    }
}
