package prongsai.read.page;

import java.awt.geom.Point2D;
import java.util.List;
import prongsai.model.Box;

/** Turns a page upright whose text mostly stands on its side: a landscape table on a portrait page. */
public final class PageTurner {
    private static final int QUARTER = 90;
    private static final int FULL = 360;

    private PageTurner() {}

    /** The page turned until most of its letters stand upright. */
    public static PageContent upright(PageContent page) {
        int[] count = new int[4];
        for (Glyph glyph : page.glyphs()) {
            if (glyph.angle() % QUARTER == 0 && !glyph.blank()) {
                count[glyph.angle() / QUARTER]++;
            }
        }
        int most = 0;
        for (int quarter = 1; quarter < count.length; quarter++) {
            if (count[quarter] > count[most]) {
                most = quarter;
            }
        }
        PageContent turned = page;
        for (int i = 0; i < most; i++) {
            turned = turn(turned);
        }
        return turned;
    }

    private static PageContent turn(PageContent page) {
        PageFrame frame = page.frame();
        List<Glyph> glyphs = page.glyphs().stream().map(g -> turn(frame, g)).toList();
        List<Segment> segments =
                page.segments().stream().map(s -> turn(frame, s)).toList();
        List<Shape> shapes = page.shapes().stream()
                .map(s -> new Shape(frame.turn(s.box()), s.square(), s.round()))
                .toList();
        List<Box> pictures = page.pictures().stream().map(frame::turn).toList();
        List<PageLink> links = page.links().stream()
                .map(l -> new PageLink(frame.turn(l.box()), l.url()))
                .toList();
        return new PageContent(
                page.number(),
                frame.turned(),
                glyphs,
                segments,
                shapes,
                pictures,
                links,
                page.damaged(),
                page.recognised());
    }

    private static Glyph turn(PageFrame frame, Glyph glyph) {
        Point2D.Double to = frame.turn(glyph.x(), glyph.y());
        return glyph.at(to.x, to.y, Math.floorMod(glyph.angle() - QUARTER, FULL));
    }

    private static Segment turn(PageFrame frame, Segment segment) {
        return segment.horizontal()
                ? Segment.standing(segment.at(), frame.width() - segment.to(), frame.width() - segment.from())
                : Segment.lying(frame.width() - segment.at(), segment.from(), segment.to());
    }
}
