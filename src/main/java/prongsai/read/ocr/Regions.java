package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;

/**
 * Cuts a page into what is read by itself: the lines of each cell, and the phrases that stand outside cells. A whole page
 * given to the engine has its columns interleaved.
 */
final class Regions {
    /** What is lower and narrower is a speck, in millimetres. */
    private static final double SPECK = 0.8;
    /** Of the lines around a cell some ink remains where they cross, in millimetres. */
    private static final double RIM = 0.5;
    /** Paper around a part, in millimetres: letters at the very edge are not seen. */
    static final double ROOM = 1.2;
    /** The same for short words, of which the engine makes others with less. */
    static final double MORE_ROOM = 2.5;

    /** Letters leave more paper than ink: what is darker on average is a photograph or a solid bar, 0 to 255. */
    private static final double DARK = 90;

    /**
     * A line of text that is read by itself.
     *
     * @param area where
     * @param picture what is there, nothing else
     * @param base row of its base line on the page
     * @param stroke width of its strokes, in pixels
     */
    record Region(Area area, Raster picture, int base, double stroke) {
        private int pixels(double room) {
            return Math.max(6, (int) Math.round(picture.dpi() * room / 25.4));
        }

        /**
         * Its picture with paper around it.
         *
         * @param room in millimetres
         */
        Raster framed(double room) {
            return Crops.framed(picture, pixels(room));
        }

        /** What was recognised in {@link #framed(double)}, on the page. */
        LineGlyphs.Placed placed(OcrEngine.TextLine line, double room) {
            int off = pixels(room);
            OcrEngine.TextLine based =
                    new OcrEngine.TextLine(line.symbols(), line.box(), base - area.y0() + (double) off);
            return new LineGlyphs.Placed(based, area.x0() - (double) off, area.y0() - (double) off, stroke);
        }
    }

    private final InkPlane plane;

    private Regions(InkPlane plane) {
        this.plane = plane;
    }

    /**
     * The regions of a page whose ruled lines are erased.
     *
     * @param plane is used up
     * @param cells in points, the smallest first
     */
    static List<Region> of(InkPlane plane, List<Box> cells) {
        Regions regions = new Regions(plane);
        List<Region> all = new ArrayList<>();
        for (Box cell : cells) {
            Area area = regions.pixels(cell);
            regions.add(area.grown(-plane.millimetres(RIM)), all);
            plane.clear(area);
        }
        for (Phrases.Line line : Phrases.of(plane)) {
            if (mean(line.picture()) >= DARK) {
                all.add(new Region(line.area(), line.picture(), line.base(), line.stroke()));
            }
        }
        return all;
    }

    private Area pixels(Box box) {
        double scale = plane.dpi() / 72;
        return plane.within(new Area(
                (int) Math.round(box.x0() * scale),
                (int) Math.round(box.y0() * scale),
                (int) Math.round(box.x1() * scale),
                (int) Math.round(box.y1() * scale)));
    }

    private void add(Area area, List<Region> all) {
        Area inked = plane.inked(area);
        int speck = plane.millimetres(SPECK);
        if (inked.empty() || (inked.height() < speck && inked.width() < speck)) {
            return;
        }
        for (TextRows.Row row : TextRows.of(plane, inked)) {
            Raster picture = plane.crop(row.area());
            if (mean(picture) >= DARK) {
                all.add(new Region(row.area(), picture, row.base(), plane.stroke(row.area())));
            }
        }
    }

    private static double mean(Raster picture) {
        long sum = 0;
        for (byte grey : picture.bytes()) {
            sum += grey & 0xFF;
        }
        return (double) sum / ((long) picture.width() * picture.height());
    }
}
