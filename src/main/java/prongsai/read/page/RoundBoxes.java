package prongsai.read.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.model.Box;

/**
 * Tick boxes of HTML forms: a square with rounded corners, stroked grey where it is empty, filled blue with a white tick
 * where it is ticked. Chromium paints each in two or three paths, one in the other.
 */
public final class RoundBoxes {
    /** Points that a path of four sides and four curves has at least. */
    private static final int POINTS = 8;
    /** Share of a side that its corners take at most, each; what has larger ones is a circle. */
    private static final double CORNER = 0.35;

    private static final double ON_SIDE = 0.3;
    /** Share of the box that a tick takes at least. */
    private static final double TICK = 0.3;
    /** A box stands before its label, nearer than this. */
    private static final double LABEL = 36;
    /** Middles of a box and of its label are no further apart than this share of the box. */
    private static final double LEVEL = 0.8;
    /** More than a page of forms has; a drawing may have more. */
    private static final int MOST = 500;

    private RoundBoxes() {}

    /**
     * True where a path is a square with rounded corners, of the size of a tick box.
     *
     * @param path its points, those of curves by their ends
     * @param box its bounds
     */
    public static boolean round(List<Point2D> path, Box box) {
        if (path.size() < POINTS || !TickBoxes.possible(box)) {
            return false;
        }
        double corner = CORNER * Math.min(box.width(), box.height());
        int cut = 0;
        int sides = 0;
        for (int i = 0; i < path.size(); i++) {
            Point2D p = path.get(i);
            Point2D next = path.get((i + 1) % path.size());
            double dx = Math.min(p.getX() - box.x0(), box.x1() - p.getX());
            double dy = Math.min(p.getY() - box.y0(), box.y1() - p.getY());
            if (dx > corner || dy > corner) {
                return false;
            }
            cut += dx > ON_SIDE && dy > ON_SIDE ? 1 : 0;
            boolean side = (Math.min(dx, dy) <= ON_SIDE) && p.distance(next) >= (1 - 2 * CORNER) * box.width();
            sides += side && straight(p, next) ? 1 : 0;
        }
        return sides == 4 && cut >= 4;
    }

    private static boolean straight(Point2D a, Point2D b) {
        return Math.min(Math.abs(a.getX() - b.getX()), Math.abs(a.getY() - b.getY())) <= ON_SIDE;
    }

    /** The page with a sign for each of its round tick boxes, in the stream and on the base line of the label. */
    public static PageContent written(PageContent page) {
        List<Shape> round = page.shapes().stream().filter(Shape::round).toList();
        if (round.isEmpty() || round.size() > MOST) {
            return page;
        }
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        for (Shape shape : outermost(round)) {
            boolean ticked = page.shapes().stream().anyMatch(s -> ticks(s, shape.box()));
            if (ticked || shape.square()) {
                write(TickBoxes.glyph(shape.box(), ticked), shape.box(), glyphs);
            }
        }
        return page.withGlyphs(glyphs);
    }

    /** Of boxes with one middle the first. */
    private static List<Shape> outermost(List<Shape> round) {
        List<Shape> boxes = new ArrayList<>();
        for (Shape shape : round) {
            if (boxes.stream().noneMatch(b -> holds(b.box(), shape.box()))) {
                boxes.add(shape);
            }
        }
        return boxes;
    }

    private static boolean ticks(Shape shape, Box box) {
        double size = Math.max(shape.box().width(), shape.box().height());
        return !shape.square()
                && !shape.round()
                && holds(box, shape.box())
                && size >= TICK * box.width()
                && size <= box.width();
    }

    private static void write(Glyph sign, Box box, List<Glyph> glyphs) {
        Optional<Integer> label = Optional.empty();
        Optional<Integer> before = Optional.empty();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.angle() != 0 || Math.abs(glyph.middleY() - middleY(box)) > LEVEL * box.height()) {
                continue;
            }
            double after = glyph.x() - box.x1();
            double ahead = box.x0() - glyph.alongEnd();
            if (Math.abs(after - LABEL / 2) <= LABEL / 2 + 1
                    && label.map(glyphs::get).filter(g -> g.x() <= glyph.x()).isEmpty()) {
                label = Optional.of(i);
            } else if (Math.abs(ahead - LABEL / 2) <= LABEL / 2 + 1
                    && before.map(glyphs::get).filter(g -> g.x() > glyph.x()).isEmpty()) {
                before = Optional.of(i);
            }
        }
        if (label.isPresent()) {
            glyphs.add(label.get(), level(sign, glyphs.get(label.get())));
        } else if (before.isPresent()) {
            glyphs.add(before.get() + 1, level(sign, glyphs.get(before.get())));
        } else {
            glyphs.add(sign);
        }
    }

    private static Glyph level(Glyph sign, Glyph label) {
        return new Glyph(
                sign.text(),
                sign.x(),
                label.y(),
                sign.width(),
                label.size(),
                label.angle(),
                label.font(),
                label.ink(),
                label.tag());
    }

    private static boolean holds(Box outer, Box inner) {
        double x = (inner.x0() + inner.x1()) / 2;
        double y = middleY(inner);
        return x >= outer.x0() && x <= outer.x1() && y >= outer.y0() && y <= outer.y1();
    }

    private static double middleY(Box box) {
        return (box.y0() + box.y1()) / 2;
    }
}
