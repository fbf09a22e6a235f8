package prongsai.read.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import prongsai.model.Box;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;

/** What a reader of the printed page sees of its letters, in the order of painting. */
final class Sight {
    private static final double MIDDLE = 0.3;
    private static final int QUARTER = 90;
    private static final double TRANSPARENT = 0.02;
    private static final double OPAQUE = 0.99;
    private static final double SMALLEST_GROUND = 4;
    /** A watermark is larger than text, in points: slanted from here, level and pale from {@link #HUGE}. */
    private static final double LARGE = 24;

    private static final double HUGE = 40;
    private static final double PALE = 0.65;
    private static final double PALE_ALPHA = 0.6;

    private final Ground ground = new Ground();
    private final Colours colours = new Colours();
    private Optional<Ink> laidOver = Optional.empty();

    /** From here on all letters get one fate; or, where empty, each its own again. */
    void layOver(Optional<Ink> ink) {
        laidOver = ink;
    }

    /**
     * How a letter shows.
     *
     * @param state the colours, the transparency and the way of painting
     * @param clip what of the page is painted on
     * @param watermark the file itself calls it one
     * @param startX where the letter starts on its line, in points
     * @param angle of the line, in degrees
     */
    Ink look(
            PDGraphicsState state,
            Box clip,
            boolean watermark,
            double startX,
            double startY,
            double width,
            double size,
            int angle) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return Ink.INVISIBLE;
        }
        if (laidOver.isPresent()) {
            return laidOver.get();
        }
        double cos = angle == 0 ? 1 : Math.cos(Math.toRadians(angle));
        double sin = angle == 0 ? 0 : Math.sin(Math.toRadians(angle));
        double x = startX + cos * width / 2 + sin * size * MIDDLE;
        double y = startY + sin * width / 2 - cos * size * MIDDLE;
        boolean clipped = x < clip.x0() - size || x > clip.x1() + size || y < clip.y0() - size || y > clip.y1() + size;
        int rgb = colours.rgb(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        if (clipped || alpha < TRANSPARENT || (rgb >= 0 && ground.swallows(x, y, rgb))) {
            return Ink.HIDDEN;
        }
        boolean slanted = angle % QUARTER != 0 && size >= LARGE;
        boolean pale = size >= HUGE && ground.paper(x, y) && (alpha <= PALE_ALPHA || Colours.light(rgb) >= PALE);
        return watermark || slanted || pale ? Ink.WATERMARK : Ink.VISIBLE;
    }

    /**
     * A path was filled.
     *
     * @param box its bounds within the clip
     * @param rectangle it is one rectangle and nothing else
     * @param before glyphs that were painted before it
     */
    void fill(PDGraphicsState state, Box box, boolean rectangle, int before) {
        int rgb = colours.rgb(state.getNonStrokingColor());
        boolean opaque = opaque(state);
        boolean small = box.height() < SMALLEST_GROUND || box.width() < SMALLEST_GROUND;
        if (small || (!opaque && Colours.light(rgb) > PALE)) {
            return;
        }
        if (rgb < 0 || !opaque) {
            ground.pattern(box, false, before);
        } else {
            ground.fill(box, rgb, rectangle, before);
        }
    }

    /** A picture or a shading was painted; {@code whole} where nothing shows through. */
    void paint(Box box, boolean whole, int before) {
        ground.pattern(box, whole, before);
    }

    /** A fill that looks like the paper itself: an empty box, not a filled one. */
    boolean paper(PDColor colour) {
        return Colours.paper(colours.rgb(colour));
    }

    /** Nothing shows through what is filled now. */
    static boolean opaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() > OPAQUE
                && BlendMode.NORMAL.equals(state.getBlendMode())
                && state.getSoftMask() == null;
    }

    /** Marks what was painted over; at the end of a page. */
    void cover(List<Glyph> glyphs) {
        ground.cover(glyphs);
    }
}
