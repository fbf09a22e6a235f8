package prongsai.read.ocr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import prongsai.model.Box;

/**
 * A drawn square.
 *
 * @param left in pixels, as the others; each on the border's outer edge
 * @param drawn share of the worst of its sides that has ink, 0 to 1
 */
record TickSquare(int left, int top, int right, int bottom, double drawn) {
    private static final double POINTS = 72;
    /** Of a border, as a share of the box; a filling and bold letters are broader. */
    private static final double BROADEST = 0.08;
    /** The same of signs of a font, which are quite square and whole; letters with four sides are not. */
    private static final double BROAD = 0.11;

    private static final double QUITE_SQUARE = 1.07;
    private static final double WHOLE = 0.95;
    /** What the edges of a border add to it, in pixels. */
    private static final double BLUR = 1.5;
    /** Shares of the inside that has ink: no tick below, surely one above. */
    private static final double EMPTY = 0.015;

    private static final double TICKED = 0.06;
    /** Share of a filled box that a white tick takes, at least. */
    private static final double WHITE_TICK = 0.04;
    /** Along its edge a filled box is black all round, and a bold letter is not. */
    private static final double RIM = 0.9;
    /** What has more white inside is no filled box. */
    private static final double MOSTLY_WHITE = 0.45;

    private static final double SURE = 0.99;
    private static final double UNSURE = 0.6;
    /** A box without a white tick or border is as often a bullet. */
    private static final double BLOCK = 0.75;

    Box box(double dpi) {
        double f = POINTS / dpi;
        return new Box(left * f, top * f, (right + 1) * f, (bottom + 1) * f);
    }

    double worth() {
        return Math.round(drawn * 20) * 10_000.0 + (double) (right - left) * (bottom - top);
    }

    boolean overlaps(TickSquare other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    /** Of the same size, to a 24th and a pixel. */
    boolean twin(TickSquare other) {
        double off = 1 + other.size() / 24.0;
        return Math.abs(right - left - (other.right - other.left)) <= off
                && Math.abs(bottom - top - (other.bottom - other.top)) <= off;
    }

    private boolean sign() {
        double width = right - left + 1.0;
        double height = bottom - top + 1.0;
        return drawn >= WHOLE && Math.max(width, height) <= QUITE_SQUARE * Math.min(width, height);
    }

    private double broadest() {
        return BROADEST * size() + BLUR;
    }

    private int size() {
        return Math.max(right - left, bottom - top) + 1;
    }

    /**
     * What it says.
     *
     * @param others the squares of the page
     * @return empty where it is a bullet or a letter
     */
    Optional<TickMark> mark(Bitmap page, List<TickSquare> others) {
        int border = border(page);
        if (border > broadest() && !(sign() && border <= BROAD * size() + BLUR)) {
            return filled(page, others);
        }
        double ink = inked(page, border + Math.max(1, size() / 10));
        boolean ticked = ink > (EMPTY + TICKED) / 2;
        double away = ticked ? (ink - EMPTY) / (TICKED - EMPTY) : (TICKED - ink) / (TICKED - EMPTY);
        double confidence = UNSURE + (SURE - UNSURE) * Math.clamp(2 * away - 1, 0, 1);
        return Optional.of(new TickMark(box(page.dpi()), ticked, confidence));
    }

    private Optional<TickMark> filled(Bitmap page, List<TickSquare> others) {
        double white = 1 - inked(page, Math.max(1, size() / 8));
        if (white > MOSTLY_WHITE || rim(page) < RIM) {
            return Optional.empty();
        }
        if (white >= WHITE_TICK) {
            return Optional.of(new TickMark(box(page.dpi()), true, SURE));
        }
        boolean form = others.stream().anyMatch(o -> o != this && alike(o) && o.border(page) <= o.broadest());
        return form ? Optional.of(new TickMark(box(page.dpi()), true, BLOCK)) : Optional.empty();
    }

    /** Share of a rim inside the edge that has ink. */
    private double rim(Bitmap page) {
        int first = Math.max(1, size() / 12);
        int last = Math.max(first + 1, size() / 6);
        int inked = 0;
        int all = 0;
        for (int y = top + first; y <= bottom - first; y++) {
            for (int x = left + first; x <= right - first; x++) {
                boolean inner = x > left + last && x < right - last && y > top + last && y < bottom - last;
                all += inner ? 0 : 1;
                inked += !inner && page.ink(x, y) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) inked / all;
    }

    boolean alike(TickSquare other) {
        return Math.abs(size() - other.size()) <= Math.max(2, size() / 5);
    }

    /** Thickness of the border: of its four sides the thinnest that is met from the outside, at several places. */
    private int border(Bitmap page) {
        int thinnest = size();
        for (int side = 0; side < 4; side++) {
            int[] thick = new int[5];
            for (int i = 0; i < thick.length; i++) {
                thick[i] = thickness(page, side, (2 + i) / 8.0);
            }
            Arrays.sort(thick);
            thinnest = Math.min(thinnest, thick[2]);
        }
        return thinnest;
    }

    private int thickness(Bitmap page, int side, double share) {
        int along = (int) (share * size());
        int begin = -1;
        for (int in = 0; in < size(); in++) {
            int x = side == 0 ? left + in : side == 1 ? right - in : left + along;
            int y = side == 2 ? top + in : side == 3 ? bottom - in : top + along;
            boolean ink = page.ink(x, y);
            if (ink && begin < 0) {
                begin = in;
            } else if (!ink && begin >= 0) {
                return in - begin;
            }
        }
        return begin < 0 ? 0 : size() - begin;
    }

    /** Share of the inside that has ink; specks of a pixel or two do not count. */
    private double inked(Bitmap page, int inset) {
        int inked = 0;
        int all = 0;
        for (int y = top + inset; y <= bottom - inset; y++) {
            for (int x = left + inset; x <= right - inset; x++) {
                int around = 0;
                for (int i = 0; i < 9; i++) {
                    around += page.ink(x - 1 + i % 3, y - 1 + i / 3) ? 1 : 0;
                }
                inked += page.ink(x, y) && around >= 4 ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 0 : (double) inked / all;
    }
}
