package prongsai.read.ocr;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Paints tick boxes over, with the strokes of the pen that ticked them. */
final class TickEraser {
    /** Around a border, in millimetres: its grey edge. */
    private static final double FRINGE = 0.25;
    /** A pen's stroke goes no further past a box, as a share of the box; what does hangs together with letters. */
    private static final double STROKE = 0.9;

    private final Raster page;
    private final Bitmap bitmap;
    private final byte[] grey;

    TickEraser(Raster page, Bitmap bitmap) {
        this.page = page;
        this.bitmap = bitmap;
        this.grey = page.bytes();
    }

    Raster without(List<TickMark> marks) {
        marks.forEach(this::erase);
        return Raster.of(page.width(), page.height(), page.dpi(), grey);
    }

    private void erase(TickMark mark) {
        int fringe = bitmap.millimetres(FRINGE);
        int left = Math.max(0, (int) page.pixels(mark.box().x0()) - fringe);
        int top = Math.max(0, (int) page.pixels(mark.box().y0()) - fringe);
        int right = Math.min(page.width() - 1, (int) page.pixels(mark.box().x1()) + fringe);
        int bottom = Math.min(page.height() - 1, (int) page.pixels(mark.box().y1()) + fringe);
        byte paper = paper(left, top, right, bottom);
        strokes(left, top, right, bottom, paper);
        for (int y = top; y <= bottom; y++) {
            Arrays.fill(grey, y * page.width() + left, y * page.width() + right + 1, paper);
        }
    }

    /** The paper around: lighter than half of the pixels above and below. */
    private byte paper(int left, int top, int right, int bottom) {
        int[] around = new int[2 * (right - left + 3)];
        for (int i = 0; i < around.length; i += 2) {
            around[i] = page.at(left - 1 + i / 2, top - 1);
            around[i + 1] = page.at(left - 1 + i / 2, bottom + 1);
        }
        Arrays.sort(around);
        return (byte) around[around.length * 3 / 4];
    }

    /** What hangs together with the box's ink, where it does not lead away to letters. */
    private void strokes(int left, int top, int right, int bottom, byte paper) {
        int most = (int) (STROKE * (right - left));
        int width = right - left + 1 + 2 * most;
        int height = bottom - top + 1 + 2 * most;
        boolean[] seen = new boolean[width * height];
        Deque<int[]> open = new ArrayDeque<>();
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                if (bitmap.ink(x, y)) {
                    seen[(y - top + most) * width + x - left + most] = true;
                    open.add(new int[] {x, y});
                }
            }
        }
        boolean leads = false;
        while (!open.isEmpty()) {
            int[] at = open.remove();
            for (int i = 0; i < 9; i++) {
                int x = at[0] - 1 + i % 3;
                int y = at[1] - 1 + i / 3;
                int column = x - left + most;
                int row = y - top + most;
                if (!bitmap.ink(x, y)) {
                    continue;
                }
                if (column < 0 || row < 0 || column >= width || row >= height) {
                    leads = true;
                } else if (!seen[row * width + column]) {
                    seen[row * width + column] = true;
                    open.add(new int[] {x, y});
                }
            }
        }
        for (int i = 0; i < seen.length && !leads; i++) {
            if (seen[i]) {
                blot(left - most + i % width, top - most + i / width, paper);
            }
        }
    }

    private void blot(int middleX, int middleY, byte paper) {
        for (int i = 0; i < 9; i++) {
            int x = middleX - 1 + i % 3;
            int y = middleY - 1 + i / 3;
            if (x >= 0 && y >= 0 && x < page.width() && y < page.height()) {
                grey[y * page.width() + x] = paper;
            }
        }
    }
}
