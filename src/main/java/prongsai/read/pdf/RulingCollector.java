package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;
import prongsai.read.page.RoundBoxes;
import prongsai.read.page.Segment;
import prongsai.read.page.Shape;

/**
 * Gathers straight lines and small drawings out of painted paths, in all the ways in which office programs draw a
 * border: a stroked line, the edges of a stroked rectangle, a thin filled rectangle, a filled ring.
 */
final class RulingCollector {
    /** Filled rectangles up to this are lines; Word's and Excel's thickest border is 6 points. */
    private static final double THIN = 3.2;

    private static final double SKEW = 1;
    private static final double SHORTEST = 0.8;
    private static final double SMALL_FROM = 1.5;
    private static final double SMALL_TO = 20;
    private static final double SQUARE = 1.35;

    private final AffineTransform toPage;
    private final int limit;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();

    RulingCollector(AffineTransform toPage, int limit) {
        this.toPage = toPage;
        this.limit = limit;
    }

    /** The lines found, none where there are more than the limit. */
    List<Segment> segments() {
        return segments.size() > limit ? List.of() : segments;
    }

    /** True where the page has more lines than the limit, so that none is told. */
    boolean crowded() {
        return segments.size() > limit;
    }

    List<Shape> shapes() {
        return shapes.size() > limit ? List.of() : shapes;
    }

    void moveTo(double x, double y) {
        List<Point2D> part = new ArrayList<>();
        part.add(onPage(x, y));
        path.add(part);
    }

    void lineTo(double x, double y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        } else {
            path.getLast().add(onPage(x, y));
        }
    }

    void close() {
        if (!path.isEmpty()) {
            path.getLast().add(path.getLast().getFirst());
        }
    }

    void endPath() {
        path.clear();
    }

    /** The box that holds the path; nothing for an empty path. */
    Box bounds() {
        return path.stream()
                .filter(p -> !p.isEmpty())
                .map(RulingCollector::bounds)
                .reduce(Box::union)
                .orElse(new Box(0, 0, 0, 0));
    }

    void stroke(Box clip) {
        for (List<Point2D> part : path) {
            boolean round = RoundBoxes.round(part, bounds(part));
            for (int i = 1; i < part.size() && !round; i++) {
                addLine(part.get(i - 1), part.get(i), clip);
            }
            addShape(part, true, clip);
        }
        path.clear();
    }

    void fill(boolean paper, Box clip) {
        for (List<Point2D> part : path) {
            Box box = bounds(part);
            if (box.height() <= THIN && box.width() > box.height()) {
                addSegment(Segment.lying((box.y0() + box.y1()) / 2, box.x0(), box.x1()), clip);
            } else if (box.width() <= THIN && box.height() > box.width()) {
                addSegment(Segment.standing((box.x0() + box.x1()) / 2, box.y0(), box.y1()), clip);
            } else if (!paper || !RoundBoxes.round(part, box)) {
                addShape(part, paper, clip);
            }
        }
        addRings(clip);
        path.clear();
    }

    /** A filled path of a rectangle in a rectangle paints the border between the two. */
    private void addRings(Box clip) {
        for (int i = 0; i + 1 < path.size(); i++) {
            Box a = bounds(path.get(i));
            Box b = bounds(path.get(i + 1));
            Box outer = a.width() >= b.width() ? a : b;
            Box inner = outer == a ? b : a;
            double left = inner.x0() - outer.x0();
            double right = outer.x1() - inner.x1();
            double top = inner.y0() - outer.y0();
            double bottom = outer.y1() - inner.y1();
            boolean ring = isRectangle(path.get(i))
                    && isRectangle(path.get(i + 1))
                    && Math.min(Math.min(left, right), Math.min(top, bottom)) > -SKEW
                    && Math.max(Math.max(left, right), Math.max(top, bottom)) <= THIN
                    && left + right + top + bottom > 0.1;
            if (ring) {
                addEdge(left, Segment.standing((outer.x0() + inner.x0()) / 2, outer.y0(), outer.y1()), clip);
                addEdge(right, Segment.standing((outer.x1() + inner.x1()) / 2, outer.y0(), outer.y1()), clip);
                addEdge(top, Segment.lying((outer.y0() + inner.y0()) / 2, outer.x0(), outer.x1()), clip);
                addEdge(bottom, Segment.lying((outer.y1() + inner.y1()) / 2, outer.x0(), outer.x1()), clip);
            }
        }
    }

    private void addEdge(double thickness, Segment edge, Box clip) {
        if (thickness > 0.05) {
            addSegment(edge, clip);
        }
    }

    private void addLine(Point2D a, Point2D b, Box clip) {
        double dx = Math.abs(a.getX() - b.getX());
        double dy = Math.abs(a.getY() - b.getY());
        if (dy <= SKEW && dx > dy) {
            addSegment(Segment.lying((a.getY() + b.getY()) / 2, a.getX(), b.getX()), clip);
        } else if (dx <= SKEW && dy > dx) {
            addSegment(Segment.standing((a.getX() + b.getX()) / 2, a.getY(), b.getY()), clip);
        }
    }

    private void addSegment(Segment segment, Box clip) {
        boolean lying = segment.horizontal();
        double low = lying ? clip.y0() : clip.x0();
        double high = lying ? clip.y1() : clip.x1();
        double from = Math.max(segment.from(), lying ? clip.x0() : clip.y0());
        double to = Math.min(segment.to(), lying ? clip.x1() : clip.y1());
        boolean shows = segment.at() >= low - THIN && segment.at() <= high + THIN && to - from >= SHORTEST;
        if (shows && segments.size() <= limit) {
            segments.add(new Segment(lying, segment.at(), from, to));
        }
    }

    private void addShape(List<Point2D> part, boolean hollow, Box clip) {
        Box box = bounds(part);
        double longer = Math.max(box.width(), box.height());
        double shorter = Math.min(box.width(), box.height());
        boolean within =
                box.x1() >= clip.x0() && box.x0() <= clip.x1() && box.y1() >= clip.y0() && box.y0() <= clip.y1();
        if (within && longer >= SMALL_FROM && longer <= SMALL_TO && shapes.size() <= limit) {
            boolean round = RoundBoxes.round(part, box);
            boolean square = round || (isRectangle(part) && longer <= shorter * SQUARE);
            shapes.add(new Shape(box, hollow && square, round));
        }
    }

    private static boolean isRectangle(List<Point2D> part) {
        if (part.size() < 4) {
            return false;
        }
        Box box = bounds(part);
        int corners = 0;
        for (Point2D p : part) {
            boolean onX = Math.abs(p.getX() - box.x0()) < SKEW / 2 || Math.abs(p.getX() - box.x1()) < SKEW / 2;
            boolean onY = Math.abs(p.getY() - box.y0()) < SKEW / 2 || Math.abs(p.getY() - box.y1()) < SKEW / 2;
            if (!onX || !onY) {
                return false;
            }
            corners++;
        }
        return corners <= 6;
    }

    private static Box bounds(List<Point2D> part) {
        double x0 = Double.MAX_VALUE;
        double y0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double y1 = -Double.MAX_VALUE;
        for (Point2D p : part) {
            x0 = Math.min(x0, p.getX());
            y0 = Math.min(y0, p.getY());
            x1 = Math.max(x1, p.getX());
            y1 = Math.max(y1, p.getY());
        }
        return new Box(x0, y0, x1, y1);
    }

    private Point2D onPage(double x, double y) {
        return toPage.transform(new Point2D.Double(x, y), null);
    }
}
