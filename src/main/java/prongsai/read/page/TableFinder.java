package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prongsai.model.Box;

/** Completes the tables of a page by what its text shows: tables without lines, and cells that lines leave unparted. */
final class TableFinder {
    /** Lines of a grid's border lie no farther outside its box. */
    private static final double EDGE = 2;

    private final LineBuilder lines;
    private final RunningLines running;

    TableFinder(LineBuilder lines, RunningLines running) {
        this.lines = lines;
        this.running = running;
    }

    /** The page with all its tables; what every page repeats goes into none. */
    PageLayout complete(PageLayout page) {
        return page.ocr() ? page : page.with(complete(page.area(), page.rules(), true));
    }

    private Area complete(Area area, List<Segment> rules, boolean open) {
        List<GridArea> grids = new ArrayList<>();
        for (GridArea grid : area.grids()) {
            boolean frame = grid.grid().frame();
            List<Area> cells =
                    grid.cells().stream().map(c -> complete(c, rules, frame)).toList();
            grids.add(parted(new GridArea(grid.grid(), cells)));
        }
        Area completed = new Area(area.box(), area.glyphs(), area.lines(), area.pictures(), grids);
        return open ? withOpenTables(completed, rules) : completed;
    }

    private Area withOpenTables(Area area, List<Segment> rules) {
        List<Box> boxes = area.grids().stream().map(g -> g.grid().box()).toList();
        List<Segment> drawn = rules.stream()
                .filter(s -> boxes.stream().noneMatch(b -> within(s, b)))
                .toList();
        List<Line> own =
                area.lines().stream().filter(l -> running.reason(l).isEmpty()).toList();
        List<Grid> found = OpenTables.find(own, drawn, boxes);
        Area rest = area;
        List<GridArea> tables = new ArrayList<>();
        for (Grid grid : found) {
            List<Box> cells = grid.cells().stream().map(GridCell::box).toList();
            AreaParts parts = AreaParts.of(rest, cells, false, lines);
            tables.add(new GridArea(grid, parts.parts()));
            rest = parts.rest();
        }
        List<GridArea> all = new ArrayList<>(rest.grids());
        all.addAll(tables);
        return new Area(rest.box(), rest.glyphs(), rest.lines(), rest.pictures(), all);
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
