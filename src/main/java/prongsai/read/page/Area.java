package prongsai.read.page;

import java.util.List;
import prongsai.model.Box;

/**
 * A place that holds text of its own: the page outside its tables, a frame, or a cell.
 *
 * @param box where it is
 * @param glyphs its glyphs in the order of the content stream, those of inner grids not counted
 * @param lines the same as lines
 * @param pictures its pictures
 * @param grids tables and frames in it
 */
record Area(Box box, List<Glyph> glyphs, List<Line> lines, List<Box> pictures, List<GridArea> grids) {
    Area {
        glyphs = List.copyOf(glyphs);
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
        grids = List.copyOf(grids);
    }

    /** True where neither it nor anything in it holds a letter or a picture. */
    boolean empty() {
        return glyphs.stream().allMatch(Glyph::blank)
                && pictures.isEmpty()
                && grids.stream().allMatch(GridArea::empty);
    }
}
