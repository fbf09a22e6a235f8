package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import prongsai.model.Box;

/**
 * Parts the lines of a page that is set in two columns of prose: where a gutter runs through many lines in a row and
 * both sides fill their width as text does, the left column is read before the right. A line that crosses the gutter is
 * set over both and parts what is above it from what is below. Columns of a table, of a form or of signatures do not
 * fill their width and stay lines.
 */
final class Columns {
    /** A gutter is at least as wide, in ems. */
    private static final double GUTTER = 0.9;
    /** Fewer lines in a row with a gap at one place are no columns. */
    private static final int FEWEST = 6;
    /** A line fills its column from this share of its width on. */
    private static final double FULL = 0.8;

    private static final double MOSTLY_FULL = 0.6;
    /** A column is at least this share of the two. */
    private static final double NARROWEST = 0.3;

    private Columns() {}

    /** The lines in groups that are read one after the other, each with margins of its own; one group without columns. */
    static List<List<Line>> inOrder(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            OptionalDouble gutter = OptionalDouble.empty();
            for (Gap gap : gaps(lines.get(at))) {
                int reach = reach(lines, at, gap);
                if (reach > end && prose(lines.subList(at, reach), gap.middle())) {
                    end = reach;
                    gutter = OptionalDouble.of(narrowed(lines, at, reach, gap).middle());
                }
            }
            if (gutter.isPresent()) {
                if (at > from) {
                    groups.add(lines.subList(from, at));
                }
                List<Line> left = new ArrayList<>();
                List<Line> right = new ArrayList<>();
                for (Line line : lines.subList(at, end)) {
                    part(line, gutter.getAsDouble(), left, right);
                }
                groups.add(left);
                groups.add(right);
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        if (from < lines.size() || groups.isEmpty()) {
            groups.add(lines.subList(from, lines.size()));
        }
        return groups;
    }

    /** A space between two letters of a line. */
    private record Gap(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        double width() {
            return to - from;
        }
    }

    private static List<Gap> gaps(Line line) {
        List<Gap> gaps = new ArrayList<>();
        double end = Double.NaN;
        for (Piece piece : line.pieces()) {
            Glyph glyph = piece.glyph();
            if (!glyph.blank()) {
                if (!Double.isNaN(end) && glyph.along() - end >= GUTTER * line.size()) {
                    gaps.add(new Gap(end, glyph.along()));
                }
                end = Double.isNaN(end) ? glyph.alongEnd() : Math.max(end, glyph.alongEnd());
            }
        }
        return gaps;
    }

    /** Index behind the last line in a row that leaves the gap open or stands on one side of it. */
    private static int reach(List<Line> lines, int at, Gap gap) {
        Gap open = gap;
        int i = at;
        while (i < lines.size()) {
            Gap narrower = narrow(lines.get(i), open);
            if (narrower.width() < GUTTER * lines.get(i).size()
                    || lines.get(i).angle() != lines.get(at).angle()) {
                break;
            }
            open = narrower;
            i++;
        }
        return i;
    }

    private static Gap narrowed(List<Line> lines, int from, int to, Gap gap) {
        Gap open = gap;
        for (Line line : lines.subList(from, to)) {
            open = narrow(line, open);
        }
        return open;
    }

    private static Gap narrow(Line line, Gap gap) {
        double from = gap.from();
        double to = gap.to();
        double middle = gap.middle();
        for (Piece piece : line.pieces()) {
            Glyph glyph = piece.glyph();
            if (glyph.blank() || glyph.alongEnd() <= from || glyph.along() >= to) {
                continue;
            }
            if (glyph.along() + glyph.width() / 2 < middle) {
                from = Math.max(from, glyph.alongEnd());
            } else {
                to = Math.min(to, glyph.along());
            }
        }
        return new Gap(from, Math.max(from, to));
    }

    private static boolean prose(List<Line> lines, double gutter) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        lines.forEach(l -> part(l, gutter, left, right));
        double width = width(left) + width(right);
        return full(left) && full(right) && width(left) >= NARROWEST * width && width(right) >= NARROWEST * width;
    }

    private static double width(List<Line> lines) {
        double from = lines.stream().mapToDouble(Line::from).min().orElse(0);
        return lines.stream().mapToDouble(Line::to).max().orElse(0) - from;
    }

    private static boolean full(List<Line> lines) {
        double width = width(lines);
        long full = lines.stream()
                .filter(l -> l.width() >= FULL * width && gaps(l).stream().noneMatch(g -> g.width() > 2 * l.size()))
                .count();
        return lines.size() >= FEWEST && full >= MOSTLY_FULL * lines.size();
    }

    private static void part(Line line, double gutter, List<Line> left, List<Line> right) {
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            Glyph glyph = piece.glyph();
            (glyph.along() + glyph.width() / 2 < gutter ? before : after).add(piece);
        }
        add(line, before, left);
        add(line, after, right);
    }

    private static void add(Line whole, List<Piece> pieces, List<Line> side) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        Box box = null;
        List<Piece> own = new ArrayList<>();
        for (Piece piece : pieces) {
            Glyph glyph = piece.glyph();
            own.add(own.isEmpty() ? new Piece(glyph, false) : piece);
            if (!glyph.blank()) {
                from = Math.min(from, glyph.along());
                to = Math.max(to, glyph.alongEnd());
                box = box == null ? glyph.box() : box.union(glyph.box());
            }
        }
        if (box != null) {
            side.add(new Line(own, from, to, whole.base(), whole.size(), whole.bold(), Objects.requireNonNull(box)));
        }
    }
}
