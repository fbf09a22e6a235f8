package prongsai.read.ocr.digit;

import prongsai.read.ocr.Raster;

/**
 * A glyph as the network sees it: ink 1 on paper 0, its ink's box as large as fits with its proportions kept, in the
 * middle. Proportions are kept because a Thai zero is a circle and an Arabic one an ellipse.
 */
final class GlyphPicture {
    static final int WIDTH = 24;
    static final int HEIGHT = 32;
    private static final int MARGIN = 2;
    private static final int GREYS = 256;
    /** Less between ink and paper than this is paper alone. */
    private static final int LEAST_CONTRAST = 40;

    private static final int SAMPLES = 3;

    private GlyphPicture() {}

    /** {@code HEIGHT * WIDTH} values from 0 to 1, row by row; all 0 where there is no ink. */
    static float[] of(Raster glyph) {
        float[] picture = new float[WIDTH * HEIGHT];
        int[] levels = levels(glyph);
        int ink = levels[0];
        int paper = levels[1];
        if (paper - ink < LEAST_CONTRAST) {
            return picture;
        }
        int[] box = inkBox(glyph, (ink + paper) / 2);
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        double step = Math.max(w / (WIDTH - 2 * MARGIN), h / (HEIGHT - 2 * MARGIN));
        double left = (box[0] + box[2]) / 2.0 - step * WIDTH / 2;
        double top = (box[1] + box[3]) / 2.0 - step * HEIGHT / 2;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double sum = 0;
                for (int i = 0; i < SAMPLES * SAMPLES; i++) {
                    sum += grey(
                            glyph,
                            left + (x + (i % SAMPLES + 0.5) / SAMPLES) * step,
                            top + (y + (i / SAMPLES + 0.5) / SAMPLES) * step);
                }
                double value = (paper - sum / (SAMPLES * SAMPLES)) / (paper - ink);
                picture[y * WIDTH + x] = (float) Math.clamp(value, 0, 1);
            }
        }
        return picture;
    }

    /** The grey of ink and that of paper: near the darkest and the brightest, so that single pixels do not decide. */
    private static int[] levels(Raster glyph) {
        int[] counts = new int[GREYS];
        for (int y = 0; y < glyph.height(); y++) {
            for (int x = 0; x < glyph.width(); x++) {
                counts[glyph.at(x, y)]++;
            }
        }
        int few = Math.max(1, glyph.width() * glyph.height() / 40);
        int ink = 0;
        for (int sum = counts[0]; sum < few && ink < GREYS - 1; sum += counts[++ink]) {}
        int paper = GREYS - 1;
        for (int sum = counts[paper]; sum < few && paper > 0; sum += counts[--paper]) {}
        return new int[] {ink, paper};
    }

    /** Left, top, right and bottom of the pixels darker than a grey. */
    private static int[] inkBox(Raster glyph, int grey) {
        int[] box = {glyph.width(), glyph.height(), 0, 0};
        for (int y = 0; y < glyph.height(); y++) {
            for (int x = 0; x < glyph.width(); x++) {
                if (glyph.at(x, y) <= grey) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x + 1);
                    box[3] = Math.max(box[3], y + 1);
                }
            }
        }
        return box;
    }

    /** The grey at a point, between the middles of the four pixels around it. */
    private static double grey(Raster glyph, double px, double py) {
        double x = px - 0.5;
        double y = py - 0.5;
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        double upper = glyph.at(left, top) * (1 - right) + glyph.at(left + 1, top) * right;
        double lower = glyph.at(left, top + 1) * (1 - right) + glyph.at(left + 1, top + 1) * right;
        return upper * (1 - below) + lower * below;
    }
}
