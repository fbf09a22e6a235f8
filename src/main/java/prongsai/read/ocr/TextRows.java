package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a part of a page into its lines of text. An engine that is given the few lines of a cell takes the marks over its
 * first line for a line; here a line is where the bodies of letters are, which have the most ink, and a row of marks is
 * too near to one to be another.
 */
final class TextRows {
    /** Window over which rows are smoothed, in millimetres: about the height of a letter's body. */
    private static final double SMOOTH = 1.2;
    /** Rows of a body have at least this share of its fullest row. */
    private static final double BODY = 0.45;
    /** Bodies of two lines are further apart, in body heights from middle to middle. */
    private static final double APART = 1.55;
    /** A line has at least this share of the ink of the fullest line beside it. */
    private static final double FAINT = 0.04;

    /** Vowels below a line take so much of the room to the next, tones above that one the rest. */
    private static final double BELOW = 0.38;
    /** What being at the end of the room costs, as a share of a full row's ink. */
    private static final double AWAY = 0.6;

    private static final double LOWEST = 0.9;
    private static final double HIGHEST = 8;

    /**
     * A line of text.
     *
     * @param area where its ink is, marks included
     * @param base row of its base line
     */
    record Row(Area area, int base) {}

    /** The body of a line: rows from {@code top} to {@code foot}, the last not included. */
    private record Body(int peak, int top, int foot) {
        int height() {
            return foot - top;
        }

        double middle() {
            return (top + foot) / 2.0;
        }
    }

    private final InkPlane plane;
    private final Area area;
    private final int[] rows;
    private final double[] smooth;

    private TextRows(InkPlane plane, Area area) {
        this.plane = plane;
        this.area = area;
        rows = plane.rows(area);
        smooth = smoothed(rows, plane.millimetres(SMOOTH));
    }

    /** The lines of a part that has ink, from top to bottom. */
    static List<Row> of(InkPlane plane, Area area) {
        return new TextRows(plane, area).rows();
    }

    private List<Row> rows() {
        List<Body> bodies = bodies();
        List<Row> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            int to = i + 1 < bodies.size() ? cut(body, bodies.get(i + 1)) : rows.length;
            Area inked = plane.inked(new Area(area.x0(), area.y0() + from, area.x1(), area.y0() + to));
            if (!inked.empty()) {
                lines.add(new Row(inked, area.y0() + body.foot));
            }
            from = to;
        }
        return lines;
    }

    /** Where ink is fullest, the fullest first; what is too near to a fuller one is its marks. */
    private List<Body> bodies() {
        List<Integer> peaks = new ArrayList<>();
        for (int y = 0; y < smooth.length; y++) {
            boolean rises = y == 0 || smooth[y] > smooth[y - 1];
            boolean falls = y + 1 == smooth.length || smooth[y] >= smooth[y + 1];
            if (rises && falls && smooth[y] > 0) {
                peaks.add(y);
            }
        }
        peaks.sort((a, b) -> Double.compare(smooth[b], smooth[a]));
        List<Body> bodies = new ArrayList<>();
        for (int peak : peaks) {
            Body body = body(peak);
            boolean faint = !bodies.isEmpty() && smooth[peak] < FAINT * smooth[bodies.getFirst().peak];
            if (!faint && bodies.stream().allMatch(b -> apart(b, body))) {
                bodies.add(body);
            }
        }
        bodies.sort((a, b) -> Integer.compare(a.peak, b.peak));
        return bodies;
    }

    private static boolean apart(Body fuller, Body other) {
        return Math.abs(fuller.middle() - other.middle()) > APART * fuller.height();
    }

    private Body body(int peak) {
        int least = plane.millimetres(LOWEST);
        int most = plane.millimetres(HIGHEST);
        double full = 0;
        for (int y = Math.max(0, peak - least / 2); y < Math.min(rows.length, peak + least / 2 + 1); y++) {
            full = Math.max(full, smooth[y]);
        }
        int top = peak;
        while (top > 0 && smooth[top - 1] >= BODY * full && peak - top < most) {
            top--;
        }
        int foot = peak + 1;
        while (foot < rows.length && smooth[foot] >= BODY * full && foot - peak < most) {
            foot++;
        }
        return new Body(peak, top, Math.max(foot, top + least));
    }

    /**
     * The row between two bodies at which they are parted: of little ink, and where vowels below the upper line end and
     * tones above the lower one begin. A line that is bent a little leaves no row empty.
     */
    private int cut(Body upper, Body lower) {
        int from = Math.min(upper.foot, lower.top);
        int to = Math.min(rows.length - 1, Math.max(upper.foot, lower.top));
        double gap = Math.max(1, to - from);
        double ideal = from + BELOW * gap;
        double full = Math.max(1, Math.min(smooth[upper.peak], smooth[lower.peak]));
        int best = from;
        double least = Double.MAX_VALUE;
        for (int y = from; y <= to; y++) {
            double cost = rows[y] / full + AWAY * Math.abs(y - ideal) / gap;
            if (cost < least) {
                least = cost;
                best = y;
            }
        }
        return best;
    }

    private static double[] smoothed(int[] rows, int window) {
        double[] smooth = new double[rows.length];
        int reach = Math.max(1, window / 2);
        double sum = 0;
        for (int y = -reach; y < rows.length; y++) {
            sum += y + reach < rows.length ? rows[y + reach] : 0;
            sum -= y - reach - 1 >= 0 ? rows[y - reach - 1] : 0;
            if (y >= 0) {
                smooth[y] = sum / (2 * reach + 1);
            }
        }
        return smooth;
    }
}
