package prongsai.read.ocr;

import java.util.Arrays;

/**
 * Sets a crooked page upright. The right angle is the one under which the page's rows differ most: full rows of letters
 * and of ruled lines beside empty ones (the sum of squared differences of neighbouring rows' ink, as in D. Bloomberg, G.
 * Kopec and L. Dasari, Measuring document image skew and orientation, SPIE 2422, 1995).
 */
public final class Deskew {
    /** Largest angle that is looked for, in degrees. */
    public static final double MOST = 10;

    /** Less is left as it is: turning blurs the letters a little. */
    private static final double LEAST = 0.04;
    /** Steps of the search, in degrees, each around the best of the one before. */
    private static final double[] STEPS = {0.2, 0.04, 0.01};
    /** Pixels of an inch that the search works on. */
    private static final double SEARCHED = 150;
    /** An angle is as good as the best where it reaches this share of its score. */
    private static final double EQUAL = 0.998;
    /** Ink at the picture's edges is the scanner's lid or the table under the page, in millimetres. */
    private static final double EDGE = 4;

    private static final int WHITE = 255;
    /** Darker is no paper. */
    private static final int DARK = 110;

    private Deskew() {}

    /** The page with its lines lying. One without ink, or that stands well, is given back as it is. */
    public static Deskewed upright(Raster page) {
        Bitmap bitmap = Bitmap.of(page);
        double angle = angle(bitmap);
        Raster upright = Math.abs(angle) < LEAST ? page : turned(page, bitmap, angle);
        return new Deskewed(
                upright, upright == page ? 0 : angle, page.points(page.width()), page.points(page.height()));
    }

    /** Degrees by which the lines of text and the ruled lines fall to the right, -10 to 10; 0 for a page without ink. */
    static double angle(Bitmap page) {
        Points points = Points.of(page);
        double best = 0;
        double reach = MOST;
        for (double step : STEPS) {
            best = best(points, best, reach, step);
            reach = step;
        }
        return Math.clamp(best, -MOST, MOST);
    }

    /** The best angle around another: the middle of those that are as good. */
    private static double best(Points points, double middle, double reach, double step) {
        int around = (int) Math.round(reach / step);
        double[] scores = new double[2 * around + 1];
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = points.score(middle + (i - around) * step);
            most = Math.max(most, scores[i]);
        }
        if (most == 0) {
            return middle;
        }
        double sum = 0;
        int equal = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= EQUAL * most) {
                sum += (i - around) * step;
                equal++;
            }
        }
        return middle + sum / equal;
    }

    /** Turned about its middle, with room for ink that would come to lie outside. */
    private static Raster turned(Raster page, Bitmap bitmap, double angle) {
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        double middleX = (page.width() - 1) / 2.0;
        double middleY = (page.height() - 1) / 2.0;
        double needX = middleX;
        double needY = middleY;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (bitmap.ink(x, y)) {
                    needX = Math.max(needX, Math.abs((x - middleX) * cos + (y - middleY) * sin));
                    needY = Math.max(needY, Math.abs(-(x - middleX) * sin + (y - middleY) * cos));
                }
            }
        }
        int width = page.width() + 2 * (int) Math.ceil(needX - middleX);
        int height = page.height() + 2 * (int) Math.ceil(needY - middleY);
        byte[] grey = page.bytes();
        byte[] turned = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double dy = y - (height - 1) / 2.0;
            for (int x = 0; x < width; x++) {
                double dx = x - (width - 1) / 2.0;
                double fromX = middleX + dx * cos - dy * sin;
                double fromY = middleY + dx * sin + dy * cos;
                turned[y * width + x] = (byte) between(grey, page.width(), page.height(), fromX, fromY);
            }
        }
        return Raster.of(width, height, page.dpi(), turned);
    }

    /** The grey at a place between pixels. */
    private static int between(byte[] grey, int width, int height, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            // paper goes on past the edge, in the shade that it has there: an edge of white would be a line
            int nearest = grey[Math.clamp(top, 0, height - 1) * width + Math.clamp(left, 0, width - 1)] & 0xFF;
            return nearest < DARK ? WHITE : nearest;
        }
        double right = x - left;
        double low = y - top;
        int at = top * width + left;
        double upper = (grey[at] & 0xFF) * (1 - right) + (grey[at + 1] & 0xFF) * right;
        double lower = (grey[at + width] & 0xFF) * (1 - right) + (grey[at + width + 1] & 0xFF) * right;
        return (int) Math.round(upper * (1 - low) + lower * low);
    }

    /** Ink of a smaller picture: where, and how much. */
    private record Points(int[] x, int[] y, int[] weight, int size) {
        static Points of(Bitmap page) {
            int scale = Math.max(1, (int) (page.dpi() / SEARCHED + 0.01));
            int edge = page.millimetres(EDGE);
            int width = page.width() / scale;
            int height = page.height() / scale;
            int[] x = new int[width * height];
            int[] y = new int[width * height];
            int[] weight = new int[width * height];
            int size = 0;
            for (int row = edge / scale; row < height - edge / scale; row++) {
                for (int column = edge / scale; column < width - edge / scale; column++) {
                    int ink = 0;
                    for (int i = 0; i < scale * scale; i++) {
                        ink += page.ink(column * scale + i % scale, row * scale + i / scale) ? 1 : 0;
                    }
                    if (ink > 0) {
                        x[size] = column - width / 2;
                        y[size] = row - height / 2;
                        weight[size++] = ink;
                    }
                }
            }
            return new Points(Arrays.copyOf(x, size), Arrays.copyOf(y, size), Arrays.copyOf(weight, size), size);
        }

        /** How much neighbouring rows differ, were the page turned back by this angle. */
        double score(double angle) {
            double tan = Math.tan(Math.toRadians(angle));
            int reach = 1;
            for (int i = 0; i < size; i++) {
                reach = Math.max(reach, Math.abs(y[i]) + (int) Math.abs(x[i] * tan) + 2);
            }
            long[] rows = new long[2 * reach + 1];
            for (int i = 0; i < size; i++) {
                rows[reach + (int) Math.floor(y[i] - x[i] * tan)] += weight[i];
            }
            double score = 0;
            for (int i = 1; i < rows.length; i++) {
                double step = rows[i] - rows[i - 1];
                score += step * step;
            }
            return score;
        }
    }
}
