package prongsai.read.page;

import java.util.List;
import prongsai.model.Box;

/**
 * What one page paints, before anything is understood. Coordinates are points from the upper left corner; a page whose
 * text stands on its side is turned upright, and {@code frame} leads back.
 *
 * @param number page, 1-based
 * @param frame from these coordinates to those of the page as shown
 * @param glyphs in the order of the content stream
 * @param segments stroked lines, thin filled rectangles, edges of rectangles
 * @param shapes small drawings
 * @param pictures images of a size that can be seen
 * @param links link annotations
 * @param damaged the content stream broke off
 * @param recognised its text was recognised from a picture of the page
 */
public record PageContent(
        int number,
        PageFrame frame,
        List<Glyph> glyphs,
        List<Segment> segments,
        List<Shape> shapes,
        List<Box> pictures,
        List<PageLink> links,
        boolean damaged,
        boolean recognised) {
    public PageContent {
        glyphs = List.copyOf(glyphs);
        segments = List.copyOf(segments);
        shapes = List.copyOf(shapes);
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
    }

    /** A page whose text the file itself holds. */
    public PageContent(
            int number,
            PageFrame frame,
            List<Glyph> glyphs,
            List<Segment> segments,
            List<Shape> shapes,
            List<Box> pictures,
            List<PageLink> links,
            boolean damaged) {
        this(number, frame, glyphs, segments, shapes, pictures, links, damaged, false);
    }

    public PageContent withGlyphs(List<Glyph> newGlyphs) {
        return new PageContent(number, frame, newGlyphs, segments, shapes, pictures, links, damaged, recognised);
    }
}
