package prongsai.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** Colours as a screen shows them; remembers the last, since runs of letters share one. */
final class Colours {
    private static final double WHITE = 0.95;
    private static final int FULL = 255;

    private @Nullable PDColor last;
    private int lastRgb;

    /** The colour as 0xRRGGBB, -1 for a pattern or a broken colour. */
    int rgb(PDColor colour) {
        if (colour != last) {
            last = colour;
            lastRgb = shown(colour);
        }
        return lastRgb;
    }

    /** How light a colour looks, 0 (black; also where it is not known) to 1 (white). */
    static double light(int rgb) {
        return rgb < 0 ? 0 : (0.3 * (rgb >> 16 & FULL) + 0.59 * (rgb >> 8 & FULL) + 0.11 * (rgb & FULL)) / FULL;
    }

    /** True for the colour of the paper itself. */
    static boolean paper(int rgb) {
        double least = WHITE * FULL;
        return rgb >= 0 && (rgb >> 16 & FULL) >= least && (rgb >> 8 & FULL) >= least && (rgb & FULL) >= least;
    }

    private static int shown(PDColor colour) {
        try {
            return colour.isPattern() ? -1 : colour.toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }
}
