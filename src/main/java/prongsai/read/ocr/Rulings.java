package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prongsai.read.page.Segment;

/**
 * The ruled lines of a page's picture, as the lines of a PDF's page are given: the borders of tables and frames, thick
 * and thin, broken ones whole, double ones once. Strokes of letters are none, and neither is a line that underlines.
 */
public final class Rulings {
    /** A line of this length is one wherever it stands, in millimetres. */
    private static final double LONG = 10;
    /** Where it has a piece of this length: strokes of letters in lines below each other make shorter ones. */
    private static final double PIECE = 6.5;
    /** Without such a piece it is one where it has this length and hardly a gap, in millimetres. */
    private static final double VERY_LONG = 25;

    private static final double HARDLY_A_GAP = 0.8;
    /** Lines that miss each other by no more touch, in millimetres. */
    private static final double TOUCH = 1.2;
    /** Short lines do not miss those that hold them by more, in millimetres; letters between two lines do. */
    private static final double HELD = 0.4;
    /** Share of a line that has ink at least. */
    private static final double COVERED = 0.7;
    /** Two lines no further apart are one double line, in millimetres: no letter has room between them. */
    private static final double DOUBLE = 1.1;
    /** Letters stand on an underline, nearer than this, in millimetres. */
    private static final double RIDES = 1.3;
    /** Share of an underline over which there is ink; over a table's line there are as a rule only marks. */
    private static final double RIDDEN = 0.4;
    /** The edge of a line in grey, in millimetres. */
    private static final double FRINGE = 0.1;

    private Rulings() {}

    /**
     * The ruled lines of an upright page.
     *
     * @return in points of this picture, those that lie first
     */
    public static List<Segment> of(Raster page) {
        Bitmap bitmap = Bitmap.of(page);
        Found found = find(bitmap);
        List<Segment> segments = new ArrayList<>();
        for (Trace t : single(found.lying, bitmap)) {
            segments.add(segment(true, t, page));
        }
        for (Trace t : single(found.standing, bitmap)) {
            segments.add(segment(false, t, page));
        }
        List<Segment> met = meeting(segments, page.points(bitmap.millimetres(TOUCH)));
        return CutTables.closed(met, page.points(page.width()));
    }

    /**
     * The picture without lines, for reading the letters. Where a letter crosses a line, it keeps its strokes. Lines that
     * underline go with the others.
     *
     * @param page the picture that they were found in
     * @param segments of {@link #of}, or some of them
     */
    public static Raster erased(Raster page, List<Segment> segments) {
        Bitmap bitmap = Bitmap.of(page);
        Found found = find(bitmap);
        List<Trace> lying = new ArrayList<>(found.underlines);
        found.lying.stream().filter(t -> among(t, true, segments, page)).forEach(lying::add);
        List<Trace> standing = found.standing.stream()
                .filter(t -> among(t, false, segments, page))
                .toList();
        return new LineEraser(page, bitmap).without(lying, standing);
    }

    private record Found(List<Trace> lying, List<Trace> standing, List<Trace> underlines) {}

    private static Found find(Bitmap page) {
        List<Trace> lyingAll = solid(Traces.lying(page));
        List<Trace> standingAll = solid(Traces.lying(page.transposed()));
        List<Trace> lying = sure(lyingAll, page);
        List<Trace> standing = sure(standingAll, page);
        int touch = page.millimetres(TOUCH);
        int near = page.millimetres(HELD);
        boolean more = true;
        while (more) {
            List<Trace> newLying = held(lyingAll, lying, standing, near);
            List<Trace> newStanding = held(standingAll, standing, lying, near);
            more = lying.addAll(newLying) | standing.addAll(newStanding);
        }
        List<Trace> stood = List.copyOf(standing);
        List<Trace> lay = List.copyOf(lying);
        standing = new ArrayList<>(TableGaps.parted(stood, lay, page));
        lying = new ArrayList<>(TableGaps.parted(lay, stood, page));
        List<Trace> underlines = new ArrayList<>();
        for (Trace t : lying) {
            if (stood.stream().noneMatch(s -> crosses(t, s, touch)) && ridden(t, page) >= RIDDEN) {
                underlines.add(t);
            }
        }
        lying.removeAll(underlines);
        return new Found(lying, standing, underlines);
    }

    private static List<Trace> solid(List<Trace> traces) {
        return traces.stream().filter(t -> t.covered() >= COVERED).toList();
    }

    private static List<Trace> sure(List<Trace> traces, Bitmap page) {
        List<Trace> sure = new ArrayList<>();
        for (Trace t : traces) {
            boolean piece = t.length() >= page.millimetres(LONG) && t.longest() >= page.millimetres(PIECE);
            if (piece || (t.length() >= page.millimetres(VERY_LONG) && t.covered() >= HARDLY_A_GAP)) {
                sure.add(t);
            }
        }
        return sure;
    }

    /** Short lines that end on known ones at both ends. */
    private static List<Trace> held(List<Trace> all, List<Trace> known, List<Trace> across, int touch) {
        return all.stream()
                .filter(t -> !known.contains(t))
                .filter(t -> across.stream().anyMatch(a -> ends(t, t.from(), a, touch))
                        && across.stream().anyMatch(a -> ends(t, t.to(), a, touch)))
                .toList();
    }

    private static boolean ends(Trace trace, int end, Trace across, int touch) {
        int row = (int) Math.round(trace.middle(end - touch, end + touch));
        return row >= across.from() - touch
                && row <= across.to() + touch
                && Math.abs(across.middle(row - touch, row + touch) - end) <= touch;
    }

    private static boolean crosses(Trace trace, Trace across, int touch) {
        int row = (int) Math.round(trace.middle());
        if (row < across.from() - touch || row > across.to() + touch) {
            return false;
        }
        double at = across.middle(row - touch, row + touch);
        return at >= trace.from() - touch && at <= trace.to() + touch;
    }

    /** Share of a line's columns that have ink close above. */
    private static double ridden(Trace line, Bitmap page) {
        int near = page.millimetres(RIDES);
        int clear = page.millimetres(FRINGE) + 1;
        int ridden = 0;
        for (int x = line.from(); x <= line.to(); x++) {
            int top = line.top(x);
            boolean ink = false;
            for (int y = top - near; y < top - clear && !ink; y++) {
                ink = page.ink(x, y);
            }
            ridden += ink ? 1 : 0;
        }
        return (double) ridden / line.length();
    }

    /** Of lines side by side at no distance, one in their middle. */
    private static List<Trace> single(List<Trace> lines, Bitmap page) {
        List<Trace> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Trace::middle));
        List<Trace> single = new ArrayList<>();
        for (Trace t : sorted) {
            int twin = -1;
            for (int i = single.size() - 1; i >= 0 && twin < 0; i--) {
                Trace other = single.get(i);
                double shared = Math.min(t.to(), other.to()) - (double) Math.max(t.from(), other.from());
                int from = Math.max(t.from(), other.from());
                int to = Math.min(t.to(), other.to());
                if (shared >= Math.min(t.length(), other.length()) / 2.0
                        && Math.abs(t.middle(from, to) - other.middle(from, to)) <= page.millimetres(DOUBLE)) {
                    twin = i;
                }
            }
            if (twin < 0) {
                single.add(t);
            } else {
                single.set(twin, single.get(twin).with(t));
            }
        }
        return single;
    }

    private static Segment segment(boolean lying, Trace trace, Raster page) {
        double at = page.points(trace.middle() + 0.5);
        return new Segment(lying, at, page.points(trace.from()), page.points(trace.to() + 1));
    }

    /** Ends that miss the line across by a bit are led to it. */
    private static List<Segment> meeting(List<Segment> segments, double touch) {
        List<Segment> met = new ArrayList<>();
        for (Segment s : segments) {
            double from = s.from();
            double to = s.to();
            for (Segment a : segments) {
                if (a.horizontal() != s.horizontal() && a.from() - touch <= s.at() && s.at() <= a.to() + touch) {
                    from = Math.abs(a.at() - s.from()) <= touch ? a.at() : from;
                    to = Math.abs(a.at() - s.to()) <= touch ? a.at() : to;
                }
            }
            met.add(from < to ? new Segment(s.horizontal(), s.at(), from, to) : s);
        }
        return List.copyOf(met);
    }

    private static boolean among(Trace trace, boolean lying, List<Segment> segments, Raster page) {
        double at = page.points(trace.middle() + 0.5);
        double from = page.points(trace.from());
        double to = page.points(trace.to() + 1);
        double near = page.points(page.dpi() * DOUBLE / 25.4) + 1;
        return segments.stream()
                .anyMatch(s ->
                        s.horizontal() == lying && Math.abs(s.at() - at) <= near && s.from() < to && s.to() > from);
    }
}
