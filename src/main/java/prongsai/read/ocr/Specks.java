package prongsai.read.ocr;

import java.util.Arrays;

/**
 * Takes the dust out of a page's picture: ink that is smaller than any full stop. A copier leaves thousands of such spots
 * on a page, which fill the blanks by which lines and columns are told.
 */
final class Specks {
    /**
     * The largest spot that is dust, in square millimetres. A full stop of 10 points is a disc of 0.35 mm, twice as much;
     * a tone mark is larger than that.
     */
    private static final double LARGEST = 0.05;

    private static final double MILLIMETRES = 25.4;
    /** Pixels around a spot that tell what the paper under it is like. */
    private static final int AROUND = 2;

    private final Raster page;
    private final Bitmap bitmap;
    private final byte[] grey;
    private final boolean[] seen;
    private final int limit;
    /** Pixels of the spot that is looked at, then those still to be looked from. */
    private int[] spot = new int[256];

    private int count;

    private Specks(Raster page) {
        this.page = page;
        bitmap = Bitmap.of(page);
        grey = page.bytes();
        seen = new boolean[grey.length];
        double pixels = page.dpi() / MILLIMETRES;
        limit = Math.max(1, (int) Math.round(LARGEST * pixels * pixels));
    }

    /** The picture with paper in the place of dust; the same picture where there is none. */
    static Raster without(Raster page) {
        return new Specks(page).cleaned();
    }

    private Raster cleaned() {
        boolean any = false;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (bitmap.ink(x, y) && !seen[y * page.width() + x]) {
                    collect(x, y);
                    if (count <= limit) {
                        clear();
                        any = true;
                    }
                }
            }
        }
        return any ? Raster.of(page.width(), page.height(), page.dpi(), grey) : page;
    }

    /** All ink that touches a pixel, corners included. */
    private void collect(int x, int y) {
        count = 0;
        push(x, y);
        for (int next = 0; next < count; next++) {
            int atX = spot[next] % page.width();
            int atY = spot[next] / page.width();
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    push(atX + dx, atY + dy);
                }
            }
        }
    }

    private void push(int x, int y) {
        if (!bitmap.ink(x, y) || seen[y * page.width() + x]) {
            return;
        }
        seen[y * page.width() + x] = true;
        if (count == spot.length) {
            spot = Arrays.copyOf(spot, 2 * count);
        }
        spot[count++] = y * page.width() + x;
    }

    /** The spot and its soft edge become the paper around them. */
    private void clear() {
        int left = page.width();
        int right = 0;
        int top = page.height();
        int bottom = 0;
        for (int i = 0; i < count; i++) {
            left = Math.min(left, spot[i] % page.width());
            right = Math.max(right, spot[i] % page.width());
            top = Math.min(top, spot[i] / page.width());
            bottom = Math.max(bottom, spot[i] / page.width());
        }
        int paper = paper(left, top, right, bottom);
        for (int y = Math.max(0, top - 1); y <= Math.min(page.height() - 1, bottom + 1); y++) {
            for (int x = Math.max(0, left - 1); x <= Math.min(page.width() - 1, right + 1); x++) {
                if (!bitmap.ink(x, y) || seen[y * page.width() + x] && spotted(y * page.width() + x)) {
                    grey[y * page.width() + x] = (byte) Math.max(paper, grey[y * page.width() + x] & 0xFF);
                }
            }
        }
    }

    private boolean spotted(int at) {
        for (int i = 0; i < count; i++) {
            if (spot[i] == at) {
                return true;
            }
        }
        return false;
    }

    /** The mean grey of what is no ink around a rectangle; white where all is ink. */
    private int paper(int left, int top, int right, int bottom) {
        int sum = 0;
        int pixels = 0;
        for (int y = Math.max(0, top - AROUND); y <= Math.min(page.height() - 1, bottom + AROUND); y++) {
            for (int x = Math.max(0, left - AROUND); x <= Math.min(page.width() - 1, right + AROUND); x++) {
                boolean edge = y < top - 1 || y > bottom + 1 || x < left - 1 || x > right + 1;
                if (edge && !bitmap.ink(x, y)) {
                    sum += page.at(x, y);
                    pixels++;
                }
            }
        }
        return pixels == 0 ? 0xFF : sum / pixels;
    }
}
