package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;

/** From what a page paints to its areas: lines to grids, small squares to tick boxes, glyphs into cells. */
final class LayoutBuilder {
    private static final double SPARSE = 0.5;
    /** A page with more lines, once their pieces are joined, is a drawing and has no tables. */
    static final int MOST_LINES = 5_000;
    /** A grid of more cells is a drawing. */
    private static final int MOST_CELLS = 5_000;
    /** A frame around nearly the whole page is decoration. */
    private static final double PAGE_BORDER = 0.8;

    private static final int MOST_SQUARES = 500;
    private static final double SMALLEST_FRAME = 18;
    /** A page shows text of its own where more than this share of its letters is painted. */
    private static final double SHOWS = 0.2;

    private final LineBuilder lines;

    LayoutBuilder(LineBuilder lines) {
        this.lines = lines;
    }

    PageLayout layout(PageContent painted) {
        PageContent page = RoundBoxes.written(painted);
        List<Grid> grids = new ArrayList<>();
        List<Box> squares = new ArrayList<>();
        List<Segment> ruled = SegmentMerger.merge(page.segments());
        List<List<Segment>> groups = ruled.size() > MOST_LINES ? List.of() : LineGroups.connected(ruled);
        for (List<Segment> group : groups) {
            GridBuilder.build(group).ifPresent(grid -> sort(grid, page.frame(), grids, squares));
        }
        boolean ocr = page.recognised() || invisibleText(page);
        List<Glyph> shown = new ArrayList<>(page.glyphs().size());
        List<Glyph> hidden = new ArrayList<>();
        List<Box> tables = grids.stream().filter(g -> !g.frame()).map(Grid::box).toList();
        for (Glyph glyph : TickBoxes.written(page, squares.size() > MOST_SQUARES ? List.of() : squares, tables)) {
            boolean shows = glyph.ink() == Ink.VISIBLE || (ocr && glyph.ink() == Ink.INVISIBLE);
            (shows ? shown : hidden).add(glyph);
        }
        Area area = withoutDrawings(AreaBuilder.build(page, grids, shown, lines));
        return new PageLayout(page.number(), page.frame(), area, ruled, page.links(), hidden, ocr, page.damaged());
    }

    static void sort(Grid grid, PageFrame page, List<Grid> grids, List<Box> squares) {
        if (grid.frame()) {
            Box box = grid.box();
            boolean border = box.width() > PAGE_BORDER * page.width() && box.height() > PAGE_BORDER * page.height();
            if (TickBoxes.possible(box)) {
                squares.add(box);
            } else if (!border && Math.min(box.width(), box.height()) >= SMALLEST_FRAME) {
                grids.add(grid);
            }
        } else if (grid.cells().size() > MOST_CELLS) {
            return;
        } else if (grid.coverage() < SPARSE) {
            grid.cells().stream().map(LayoutBuilder::frame).forEach(grids::add);
        } else {
            grids.add(grid);
        }
    }

    private static Grid frame(GridCell cell) {
        return new Grid(cell.box(), 1, 1, List.of(new GridCell(0, 0, 1, 1, cell.box())), true, 1);
    }

    private static boolean invisibleText(PageContent page) {
        int visible = 0;
        int invisible = 0;
        for (Glyph glyph : page.glyphs()) {
            invisible += glyph.ink() == Ink.INVISIBLE && !glyph.blank() ? 1 : 0;
        }
        if (invisible == 0) {
            return false;
        }
        for (Glyph glyph : page.glyphs()) {
            visible += glyph.ink() == Ink.VISIBLE && !glyph.blank() ? 1 : 0;
        }
        return visible <= SHOWS * (visible + invisible);
    }

    /** Grids without any text or picture are drawings, such as a chart's background; a flow chart's boxes are frames. */
    private static Area withoutDrawings(Area area) {
        List<GridArea> kept = new ArrayList<>();
        for (GridArea grid : area.grids()) {
            List<Area> cells =
                    grid.cells().stream().map(LayoutBuilder::withoutDrawings).toList();
            if (grid.chart()) {
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).empty()) {
                        kept.add(new GridArea(frame(grid.grid().cells().get(i)), List.of(cells.get(i))));
                    }
                }
            } else if (!grid.empty()) {
                kept.add(new GridArea(grid.grid(), cells));
            }
        }
        return new Area(area.box(), area.glyphs(), area.lines(), area.pictures(), kept);
    }
}
