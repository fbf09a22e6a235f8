package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;

/**
 * Round tick boxes. A circle is a letter O or a zero as well, so a circle is a tick box only where it is thin, quite
 * round, larger than letters are, stands alone, and is not the only one of its size.
 */
final class TickCircles {
    /** Across, in millimetres: the O of text in 16 points has 3. */
    private static final double SMALLEST = 3.1;

    private static final double LARGEST = 6.6;
    /** Longer over shorter axis. */
    private static final double ROUND = 1.08;
    /** A ring's ink lies no further from its circle, as a share of its size. */
    private static final double RING = 0.07;
    /** Thickness over size; letters are thicker. */
    private static final double THIN = 0.085;
    /** Directions from its middle in which the ring is looked for. */
    private static final int RAYS = 64;

    private static final double CLOSED = 0.94;
    /** White beside it, as a share of its size. */
    private static final double ALONE = 0.25;
    /** Shares of the inside that has ink. */
    private static final double EMPTY = 0.02;

    private static final double TICKED = 0.06;
    private static final double CONFIDENCE = 0.95;
    private static final double UNSURE = 0.6;
    private static final double POINTS = 72;

    private TickCircles() {}

    private record Circle(int left, int top, int right, int bottom) {
        int size() {
            return Math.max(right - left, bottom - top) + 1;
        }
    }

    static List<TickMark> of(Bitmap page) {
        List<Circle> circles = new ArrayList<>();
        int largest = page.millimetres(LARGEST);
        int smallest = page.millimetres(SMALLEST);
        for (Inkspot spot : Inkspot.all(page, smallest, largest)) {
            Circle circle = new Circle(spot.left(), spot.top(), spot.right(), spot.bottom());
            double width = spot.right() - spot.left() + 1.0;
            double height = spot.bottom() - spot.top() + 1.0;
            if (Math.max(width, height) <= ROUND * Math.min(width, height) + 1
                    && ring(circle, page)
                    && thin(circle, page)
                    && alone(circle, page)) {
                circles.add(circle);
            }
        }
        List<TickMark> marks = new ArrayList<>();
        for (Circle c : circles) {
            long alike = circles.stream()
                    .filter(o -> Math.abs(o.size() - c.size()) <= Math.max(2, c.size() / 12))
                    .count();
            if (alike >= 2) {
                marks.add(mark(c, page));
            }
        }
        return marks;
    }

    private static boolean ring(Circle c, Bitmap page) {
        int met = 0;
        double radius = c.size() / 2.0;
        int band = (int) Math.max(1, Math.ceil(RING * c.size()));
        for (int i = 0; i < RAYS; i++) {
            double angle = 2 * Math.PI * i / RAYS;
            boolean ink = false;
            for (int in = 0; in <= band && !ink; in++) {
                ink = at(c, page, angle, radius - in);
            }
            // thin: white again behind the ring
            boolean white = false;
            for (int in = band; in <= 2 * band + 1 && !white; in++) {
                white = !at(c, page, angle, radius - in);
            }
            met += ink && white ? 1 : 0;
        }
        return met >= CLOSED * RAYS;
    }

    private static boolean thin(Circle c, Bitmap page) {
        int ink = 0;
        double inner = c.size() * (0.5 - 2 * RING) - 1;
        for (int y = c.top; y <= c.bottom; y++) {
            for (int x = c.left; x <= c.right; x++) {
                boolean ring = Math.hypot(x - (c.left + c.right) / 2.0, y - (c.top + c.bottom) / 2.0) > inner;
                ink += ring && page.ink(x, y) ? 1 : 0;
            }
        }
        return ink <= THIN * c.size() * Math.PI * c.size() * (1 - THIN);
    }

    private static boolean at(Circle c, Bitmap page, double angle, double radius) {
        double x = (c.left + c.right) / 2.0 + radius * Math.cos(angle);
        double y = (c.top + c.bottom) / 2.0 + radius * Math.sin(angle);
        return page.ink((int) Math.round(x), (int) Math.round(y));
    }

    private static boolean alone(Circle c, Bitmap page) {
        int beside = (int) Math.ceil(ALONE * c.size());
        for (int y = c.top; y <= c.bottom; y++) {
            for (int away = 1; away <= beside; away++) {
                if (solid(page, c.left - away, y) || solid(page, c.right + away, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Ink and no speck. */
    private static boolean solid(Bitmap page, int x, int y) {
        return page.ink(x, y) && page.ink(x, y + 1) && page.ink(x + 1, y);
    }

    private static TickMark mark(Circle c, Bitmap page) {
        double radius = c.size() * (0.5 - 2 * RING - 0.06);
        int inked = 0;
        int all = 0;
        for (int y = c.top; y <= c.bottom; y++) {
            for (int x = c.left; x <= c.right; x++) {
                if (Math.hypot(x - (c.left + c.right) / 2.0, y - (c.top + c.bottom) / 2.0) <= radius) {
                    all++;
                    inked += solid(page, x, y) ? 1 : 0;
                }
            }
        }
        double share = all == 0 ? 0 : (double) inked / all;
        double f = POINTS / page.dpi();
        Box box = new Box(c.left * f, c.top * f, (c.right + 1) * f, (c.bottom + 1) * f);
        boolean clear = share <= EMPTY || share >= TICKED;
        return new TickMark(box, share > (EMPTY + TICKED) / 2, clear ? CONFIDENCE : UNSURE);
    }
}
