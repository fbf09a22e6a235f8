package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prongsai.model.Box;

/** Completes the tables of a page by what its text shows: tables without lines, and cells that lines leave unparted. */
final class TableFinder {
    /** Lines of a grid's border lie no farther outside its box. */
    private static final double EDGE = 2;
    /** Lines of a header are no farther from each other, in ems. */
    private static final double NEAR = 2.5;

    private final LineBuilder lines;
    private final RunningLines running;
    private final TagTables tags;

    TableFinder(LineBuilder lines, RunningLines running, TagTables tags) {
        this.lines = lines;
        this.running = running;
        this.tags = tags;
    }

    /** The pages in their order with all their tables; what every page repeats goes into none. */
    List<PageLayout> complete(List<PageLayout> pages) {
        List<PageLayout> completed = new ArrayList<>();
        Optional<GoneOn.Columns> before = Optional.empty();
        for (PageLayout page : pages) {
            PageLayout next = page.with(complete(page.area(), page.rules(), true, before));
            completed.add(next);
            before = ending(next).flatMap(GoneOn.Columns::of);
        }
        return completed;
    }

    /** The table below which a page has nothing of its own. */
    private Optional<Grid> ending(PageLayout page) {
        return page.area().grids().stream()
                .map(GridArea::grid)
                .max(Comparator.comparingDouble(g -> g.box().y0()))
                .filter(g -> page.lines().stream()
                        .filter(l -> running.reason(l).isEmpty())
                        .noneMatch(l -> l.base() > g.box().y1()));
    }

    private Area complete(Area area, List<Segment> rules, boolean open, Optional<GoneOn.Columns> before) {
        List<GridArea> grids = new ArrayList<>();
        for (GridArea grid : area.grids()) {
            boolean frame = grid.grid().frame();
            List<Area> cells = grid.cells().stream()
                    .map(c -> complete(c, rules, frame, Optional.empty()))
                    .toList();
            grids.add(headed(parted(new GridArea(grid.grid(), cells))));
        }
        Area completed = new Area(area.box(), area.glyphs(), area.lines(), area.pictures(), grids);
        return open ? withOpenTables(completed, rules, before) : completed;
    }

    private Area withOpenTables(Area area, List<Segment> rules, Optional<GoneOn.Columns> before) {
        Area tagged = with(area, TaggedGrids.find(area, tags));
        List<Box> boxes = tagged.grids().stream().map(g -> g.grid().box()).toList();
        List<Segment> drawn = rules.stream()
                .filter(s -> boxes.stream().noneMatch(b -> within(s, b)))
                .toList();
        return with(tagged, OpenTables.find(own(tagged.lines()), drawn, boxes, before));
    }

    /** Lines that are the page's own, and the names of columns that each page repeats above its part of a table. */
    private List<Line> own(List<Line> all) {
        List<Line> own = new ArrayList<>();
        boolean names = false;
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            String reason = running.reason(line);
            boolean near = i > 0 && line.base() - all.get(i - 1).base() < NEAR * line.size();
            names = reason.equals(RunningLines.HEADER) && (namesColumns(line) || (names && near));
            if (reason.isEmpty() || names) {
                own.add(line);
            }
        }
        return own;
    }

    private static boolean namesColumns(Line line) {
        return WordLine.of(List.of(line)).stream().anyMatch(w -> w.gaps(OpenTables.WIDE) >= (w.bold() ? 2 : 3));
    }

    private Area with(Area area, List<Grid> found) {
        Area rest = area;
        List<GridArea> tables = new ArrayList<>();
        for (Grid grid : found) {
            List<Box> cells = grid.cells().stream().map(GridCell::box).toList();
            AreaParts parts = AreaParts.of(rest, cells, false, lines);
            tables.add(headed(new GridArea(grid, parts.parts())));
            rest = parts.rest();
        }
        List<GridArea> all = new ArrayList<>(rest.grids());
        all.addAll(tables);
        return new Area(rest.box(), rest.glyphs(), rest.lines(), rest.pictures(), all);
    }

    /** The leading rows in which all that is written is tagged as a header. */
    private GridArea headed(GridArea area) {
        int head = 0;
        while (head < area.grid().rows() && head(area, head)) {
            head++;
        }
        return head == 0 ? area : new GridArea(area.grid().withHeaderRows(head), area.cells());
    }

    private boolean head(GridArea area, int row) {
        boolean written = false;
        for (int i = 0; i < area.cells().size(); i++) {
            if (area.grid().cells().get(i).row() == row) {
                for (Glyph glyph : area.cells().get(i).glyphs()) {
                    if (!glyph.blank()
                            && tags.cell(glyph.tag()).filter(tags::head).isEmpty()) {
                        return false;
                    }
                    written |= !glyph.blank();
                }
            }
        }
        return written;
    }

    private GridArea parted(GridArea grid) {
        return HalfRuled.parted(grid)
                .map(parted -> {
                    Map<GridCell, Area> areas =
                            new TreeMap<>(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
                    for (int i = 0; i < grid.cells().size(); i++) {
                        List<GridCell> of = parted.cells().get(i);
                        List<Box> boxes = of.stream().map(GridCell::box).toList();
                        List<Area> parts = AreaParts.of(grid.cells().get(i), boxes, true, lines)
                                .parts();
                        for (int part = 0; part < of.size(); part++) {
                            areas.put(of.get(part), parts.get(part));
                        }
                    }
                    return new GridArea(parted.grid(List.copyOf(areas.keySet())), List.copyOf(areas.values()));
                })
                .orElse(grid);
    }

    private static boolean within(Segment segment, Box box) {
        double x = segment.horizontal() ? (segment.from() + segment.to()) / 2 : segment.at();
        double y = segment.horizontal() ? segment.at() : (segment.from() + segment.to()) / 2;
        return x > box.x0() - EDGE && x < box.x1() + EDGE && y > box.y0() - EDGE && y < box.y1() + EDGE;
    }
}
