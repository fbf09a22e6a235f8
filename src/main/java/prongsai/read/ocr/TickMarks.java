package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.model.Box;
import prongsai.read.ocr.digit.DigitClassifier;
import prongsai.read.ocr.digit.Guess;
import prongsai.read.page.Segment;

/**
 * Tick boxes in a page's picture: drawn squares of 2 to 6 mm, empty, ticked, crossed or filled, and circles where several
 * stand on a page. Typed ones, such as (/) and [✓], are letters and stay.
 */
public final class TickMarks {
    /** Sides of a box, in millimetres. */
    private static final double SMALLEST = 1.9;

    private static final double LARGEST = 6.6;
    /** The longer side is at most so many times the shorter. */
    private static final double SQUARE = 1.3;
    /** Share of a side that is drawn at least; corners may be round, and a pen's white may cut it. */
    private static final double DRAWN = 0.82;
    /** A side is looked for so far from where it should be, in millimetres. */
    private static final double BAND = 0.34;
    /** A column of a border's edge has this share of the ink that its fullest has. */
    private static final double ABOUT = 0.85;
    /** A side is straight: its ink lies in rows of this thickness, in millimetres; the bow of a zero does not. */
    private static final double STRAIGHT = 0.19;
    /** A corner's ink is no further in than this share of a side and a pixel: a third as far as that of a circle. */
    private static final double CORNER = 0.05;
    /** Around it is white at this distance, in millimetres. */
    private static final double OFF = 0.25;
    /** Share of a side that a pen's stroke may cross. */
    private static final double CROSSED = 0.3;

    private static final double OVERDRAWN = 0.7;
    private static final double OVERCROSSED = 0.6;
    /** A run of ink that may be a side, in millimetres. */
    private static final double RUN = 1.3;
    /** Ends of opposite sides miss each other by no more than this share of a side. */
    private static final double ALIGNED = 0.28;
    /** On a page with more runs of ink, it is no form. */
    private static final int MOST = 20_000;

    private static final double SURELY_DIGIT = 0.9;
    /** With another letter as near as digits stand to each other, or no other box on the page, so much is enough. */
    private static final double MAYBE_DIGIT = 0.4;

    private static final double NO_DIGIT = 0.2;
    /** So many squares that look like digits tell of the others. */
    private static final int SEVERAL = 3;

    private static final double NEAR = 0.3;
    private static final double WIDE = 0.5;

    private static final DigitClassifier DIGITS = DigitClassifier.bundled();

    private TickMarks() {}

    /**
     * A square of a page.
     *
     * @param digit how much like a digit it looks, 0 to 1
     */
    private record Likeness(TickSquare square, double digit) {}

    /**
     * The tick boxes of an upright page, from top to bottom.
     *
     * @param page with or without its ruled lines
     * @param rulings of {@link Rulings#of}: a table's narrow cell is no box
     */
    public static List<TickMark> of(Raster page, List<Segment> rulings) {
        Bitmap bitmap = Bitmap.of(page);
        List<int[]> candidates = candidates(bitmap);
        List<TickSquare> sure = apart(squares(candidates, bitmap, DRAWN, CROSSED, rulings));
        // where a page shows boxes, one of their size may be drawn over with a broad pen
        List<TickSquare> squares = new ArrayList<>(sure);
        squares(candidates, bitmap, OVERDRAWN, OVERCROSSED, rulings).stream()
                .filter(s -> sure.stream().anyMatch(s::twin))
                .forEach(squares::add);
        List<TickSquare> apart = apart(squares);
        List<Likeness> digits =
                apart.stream().map(s -> new Likeness(s, digit(s, page))).toList();
        List<TickMark> marks = new ArrayList<>();
        List<TickSquare> letters =
                apart.stream().filter(s -> withinWord(s, bitmap)).toList();
        for (Likeness one : digits) {
            TickSquare square = one.square();
            double digit = one.digit();
            square.mark(bitmap, apart)
                    .filter(m -> digit < SURELY_DIGIT)
                    .filter(m -> !letters.contains(square))
                    .filter(m -> !(letters.stream().anyMatch(square::twin)
                            && (beside(square, bitmap, true) || beside(square, bitmap, false))))
                    .filter(m ->
                            !(digit >= MAYBE_DIGIT && (beside(square, bitmap, true) || beside(square, bitmap, false))))
                    .filter(m -> !(digit >= MAYBE_DIGIT && !among(square, digits)))
                    .filter(m -> !figures(square, digits))
                    .ifPresent(marks::add);
        }
        marks.addAll(TickCircles.of(bitmap));
        marks.sort(Comparator.comparingDouble((TickMark m) -> m.box().y0())
                .thenComparingDouble(m -> m.box().x0()));
        return List.copyOf(marks);
    }

    /** How much like a digit it looks, 0 to 1: a bold \u0E52 of a heading has four sides and corners that blur makes square. */
    private static double digit(TickSquare square, Raster page) {
        int width = square.right() - square.left() + 1;
        int height = square.bottom() - square.top() + 1;
        int room = Math.max(2, width / 9);
        Guess guess = DIGITS.classify(
                page.crop(square.left() - room, square.top() - room, width + 2 * room, height + 2 * room));
        return guess.digit().isPresent() ? guess.confidence() : 0;
    }

    /** The page has another box of about that size that no digit looks like. */
    private static boolean among(TickSquare square, List<Likeness> all) {
        return all.stream().anyMatch(o -> o.square() != square && o.square().alike(square) && o.digit() < NO_DIGIT);
    }

    /**
     * Most squares of about that size look like digits: in a face whose digits are square they are digits, and so is the one
     * that blur made look like none.
     */
    private static boolean figures(TickSquare square, List<Likeness> all) {
        List<Likeness> alike =
                all.stream().filter(o -> square.alike(o.square())).toList();
        long like = alike.stream().filter(o -> o.digit() >= MAYBE_DIGIT).count();
        return like >= SEVERAL && like * 2 > alike.size();
    }

    /** A bold \u0E13 of a face whose letters are all as wide has four sides, too; another like it may end its word. */
    private static boolean withinWord(TickSquare square, Bitmap page) {
        boolean near = beside(square, page, true) && beside(square, page, false);
        return near || letter(square, page, true) && letter(square, page, false);
    }

    /** Ink stands as near to the left or right side as the next letter of a word does. */
    private static boolean beside(TickSquare square, Bitmap page, boolean left) {
        int height = square.bottom() - square.top() + 1;
        return inked(square, page, left, NEAR, square.top(), square.bottom()) * 4 >= height;
    }

    /** The same of a face whose letters stand wide; a bracket is higher than a box. */
    private static boolean letter(TickSquare square, Bitmap page, boolean left) {
        int height = square.bottom() - square.top() + 1;
        boolean over = inked(square, page, left, WIDE, square.top() - height / 3, square.top() - height / 6) > 0;
        return !over && inked(square, page, left, WIDE, square.top(), square.bottom()) * 4 >= height;
    }

    /** Rows that have ink beside a square. */
    private static int inked(TickSquare square, Bitmap page, boolean left, double wide, int top, int bottom) {
        int reach = (int) Math.ceil(wide * (square.right() - square.left() + 1));
        int inked = 0;
        for (int y = top; y <= bottom; y++) {
            boolean ink = false;
            for (int off = page.millimetres(OFF); off <= reach && !ink; off++) {
                ink = page.ink(left ? square.left() - off : square.right() + off, y);
            }
            inked += ink ? 1 : 0;
        }
        return inked;
    }

    /** The picture without tick boxes, and without what a pen drew over their borders, for reading the letters. */
    public static Raster erased(Raster page, List<TickMark> marks) {
        if (marks.isEmpty()) {
            return page;
        }
        return new TickEraser(page, Bitmap.of(page)).without(marks);
    }

    private static List<TickSquare> squares(
            List<int[]> candidates, Bitmap page, double drawn, double crossed, List<Segment> rulings) {
        List<TickSquare> squares = new ArrayList<>();
        for (int[] edges : candidates) {
            fitted(edges, page, drawn, crossed)
                    .filter(s -> !ruled(s, rulings, page.dpi()))
                    .ifPresent(squares::add);
        }
        return squares;
    }

    /** Edges left, top, right, bottom of what two sides below each other, or one block, may be. */
    private static List<int[]> candidates(Bitmap page) {
        int smallest = page.millimetres(SMALLEST);
        int largest = page.millimetres(LARGEST);
        List<Side> sides = new ArrayList<>();
        for (Trace t : Traces.blocks(page, page.millimetres(RUN), largest + 2 * page.millimetres(BAND))) {
            sides.add(new Side(t.from(), t.to(), t.highest(), t.lowest()));
        }
        List<int[]> found = new ArrayList<>();
        if (sides.size() > MOST) {
            return found;
        }
        sides.sort(Comparator.comparingInt(Side::top));
        for (int i = 0; i < sides.size(); i++) {
            Side upper = sides.get(i);
            for (int j = i; j < sides.size() && sides.get(j).top <= upper.top + largest; j++) {
                Side lower = sides.get(j);
                int height = lower.bottom - upper.top + 1;
                int width = Math.max(upper.to, lower.to) - Math.min(upper.from, lower.from) + 1;
                double off = ALIGNED * Math.max(height, width);
                if (height >= smallest
                        && height <= largest
                        && square(width, height)
                        && Math.abs(upper.from - lower.from) <= off
                        && Math.abs(upper.to - lower.to) <= off) {
                    int left = Math.min(upper.from, lower.from);
                    found.add(new int[] {left, upper.top, left + width - 1, lower.bottom});
                }
            }
        }
        return found;
    }

    private record Side(int from, int to, int top, int bottom) {}

    private static boolean square(int width, int height) {
        return Math.max(width, height) <= SQUARE * Math.min(width, height);
    }

    /** The square of these edges, its standing sides where they are drawn best; empty where one of its sides is not drawn. */
    private static Optional<TickSquare> fitted(int[] edges, Bitmap page, double least, double crossed) {
        int top = edges[1];
        int bottom = edges[3];
        int reach = (bottom - top) / 4;
        int left = best(page, edges[0] - reach, edges[0] + reach, top, bottom, false);
        int right = best(page, edges[2] - reach, edges[2] + reach, top, bottom, true);
        if (right - left < page.millimetres(SMALLEST) || !square(right - left + 1, bottom - top + 1)) {
            return Optional.empty();
        }
        int band = page.millimetres(BAND);
        double drawn = Math.min(
                Math.min(side(page, left, top, bottom, band, false), side(page, right, top, bottom, -band, false)),
                Math.min(side(page, top, left, right, band, true), side(page, bottom, left, right, -band, true)));
        boolean box = corners(page, left, top, right, bottom) && free(page, left, top, right, bottom, crossed);
        return drawn < least || !box ? Optional.empty() : Optional.of(new TickSquare(left, top, right, bottom, drawn));
    }

    /** Ink on the diagonal close by each corner, as a square has it and a round letter not. */
    private static boolean corners(Bitmap page, int left, int top, int right, int bottom) {
        int reach = (int) (CORNER * (right - left + 1) + 1);
        for (int i = 0; i < 4; i++) {
            int x = i % 2 == 0 ? left : right;
            int y = i / 2 == 0 ? top : bottom;
            int stepX = i % 2 == 0 ? 1 : -1;
            int stepY = i / 2 == 0 ? 1 : -1;
            boolean ink = false;
            for (int in = 0; in <= reach && !ink; in++) {
                ink = page.ink(x + in * stepX, y + in * stepY);
            }
            if (!ink) {
                return false;
            }
        }
        return true;
    }

    /** White around all sides, but for a pen's stroke over the border: what is cut out of a letter goes on. */
    private static boolean free(Bitmap page, int left, int top, int right, int bottom, double crossed) {
        int off = page.millimetres(OFF);
        int[] inked = new int[4];
        for (int x = left; x <= right; x++) {
            inked[0] += page.ink(x, top - off) ? 1 : 0;
            inked[1] += page.ink(x, bottom + off) ? 1 : 0;
        }
        for (int y = top; y <= bottom; y++) {
            inked[2] += page.ink(left - off, y) ? 1 : 0;
            inked[3] += page.ink(right + off, y) ? 1 : 0;
        }
        int all = inked[0] + inked[1] + inked[2] + inked[3];
        return Math.max(Math.max(inked[0], inked[1]), Math.max(inked[2], inked[3])) <= crossed * (right - left + 1)
                && all <= crossed * 2 * (right - left + 1);
    }

    /** Of the columns that have about the most ink the outermost. */
    private static int best(Bitmap page, int from, int to, int top, int bottom, boolean last) {
        int[] inked = new int[to - from + 1];
        int most = 0;
        for (int i = 0; i < inked.length; i++) {
            for (int y = top; y <= bottom; y++) {
                inked[i] += page.ink(from + i, y) ? 1 : 0;
            }
            most = Math.max(most, inked[i]);
        }
        int best = last ? inked.length - 1 : 0;
        while (inked[best] < ABOUT * most) {
            best += last ? -1 : 1;
        }
        return from + best;
    }

    /** Share of a side along which there is ink in rows beside each other: those of the band that have the most. */
    private static double side(Bitmap page, int at, int from, int to, int inwards, boolean lying) {
        int straight = page.millimetres(STRAIGHT);
        int step = Integer.signum(inwards);
        int most = 0;
        for (int off = -1; off <= Math.abs(inwards) - straight + 1; off++) {
            int inked = 0;
            for (int along = from; along <= to; along++) {
                boolean ink = false;
                for (int i = 0; i < straight && !ink; i++) {
                    int across = at + (off + i) * step;
                    ink = lying ? page.ink(along, across) : page.ink(across, along);
                }
                inked += ink ? 1 : 0;
            }
            most = Math.max(most, inked);
        }
        return (double) most / (to - from + 1);
    }

    /** True where a ruled line runs along a side. */
    private static boolean ruled(TickSquare square, List<Segment> rulings, double dpi) {
        Box box = square.box(dpi);
        double near = box.width() / 6;
        for (Segment s : rulings) {
            double from = s.horizontal() ? box.x0() : box.y0();
            double to = s.horizontal() ? box.x1() : box.y1();
            double first = s.horizontal() ? box.y0() : box.x0();
            double second = s.horizontal() ? box.y1() : box.x1();
            boolean beside = Math.abs(s.at() - first) <= near || Math.abs(s.at() - second) <= near;
            if (beside && s.from() <= from + near && s.to() >= to - near) {
                return true;
            }
        }
        return false;
    }

    /** Of squares over each other the best drawn; of equal ones the larger. */
    private static List<TickSquare> apart(List<TickSquare> squares) {
        List<TickSquare> sorted = new ArrayList<>(squares);
        sorted.sort(Comparator.comparingDouble(TickSquare::worth).reversed());
        List<TickSquare> apart = new ArrayList<>();
        for (TickSquare s : sorted) {
            if (apart.stream().noneMatch(s::overlaps)) {
                apart.add(s);
            }
        }
        return apart;
    }
}
