package prongsai.read.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import prongsai.model.Box;
import prongsai.read.page.TagTables.TagCell;

/**
 * Tables that a document's tags tell and no line draws. Rows and columns are taken from the tags only where the letters
 * of each cell stand in the place that they give it.
 */
final class TaggedGrids {
    /** Office programs set signatures and letterheads as tables too, so that tags alone make none sure. */
    static final double CONFIDENCE = 0.65;

    private static final int MOST_CELLS = 5_000;
    /** Boxes of letters in neighbouring rows and columns may overlap by this, in points. */
    private static final double OVERLAP = 4;

    private static final double PADDING = 1;
    /** Room for a column without letters at the side of a table. */
    private static final double EMPTY_COLUMN = 8;

    private final TagTables tags;
    private final int table;
    private final Map<TagCell, Box> boxes;
    private final List<Integer> rows;
    private final int columns;

    private TaggedGrids(TagTables tags, int table, Map<TagCell, Box> boxes) {
        this.tags = tags;
        this.table = table;
        this.boxes = boxes;
        rows = new ArrayList<>(
                new TreeSet<>(boxes.keySet().stream().map(TagCell::row).toList()));
        columns = rows.stream().mapToInt(r -> tags.columns(table, r)).max().orElse(0);
    }

    /** The tables whose letters stand in an area and in none of its grids. */
    static List<Grid> find(Area area, TagTables tags) {
        Map<Integer, Map<TagCell, Box>> tables = new TreeMap<>();
        for (Glyph glyph : area.glyphs()) {
            if (!glyph.blank()) {
                tags.cell(glyph.tag())
                        .ifPresent(cell -> tables.computeIfAbsent(cell.table(), k -> new LinkedHashMap<>())
                                .merge(cell, glyph.box(), Box::union));
            }
        }
        Set<Integer> ruled = new HashSet<>();
        area.grids().forEach(g -> g.cells().forEach(c -> addTables(c, tags, ruled)));
        List<Grid> found = new ArrayList<>();
        tables.forEach((table, boxes) -> {
            if (!ruled.contains(table) && boxes.size() <= MOST_CELLS) {
                new TaggedGrids(tags, table, boxes)
                        .grid()
                        .filter(g -> alone(g, table, area, tags))
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    private static void addTables(Area area, TagTables tags, Set<Integer> tables) {
        area.glyphs().forEach(g -> tags.cell(g.tag()).ifPresent(c -> tables.add(c.table())));
        area.grids().forEach(g -> g.cells().forEach(c -> addTables(c, tags, tables)));
    }

    /** Nothing else stands in the table's box. */
    private static boolean alone(Grid grid, int table, Area area, TagTables tags) {
        Box box = grid.box();
        return area.glyphs().stream()
                        .filter(g -> !g.blank())
                        .filter(g -> holds(box, g.middleX(), g.middleY()))
                        .allMatch(g -> tags.cell(g.tag())
                                .filter(c -> c.table() == table)
                                .isPresent())
                && area.grids().stream()
                        .map(g -> g.grid().box())
                        .noneMatch(b -> holds(box, (b.x0() + b.x1()) / 2, (b.y0() + b.y1()) / 2));
    }

    private static boolean holds(Box box, double x, double y) {
        return x > box.x0() && x < box.x1() && y > box.y0() && y < box.y1();
    }

    private Optional<Grid> grid() {
        if (rows.size() < 2
                || columns < 2
                || rows.stream().anyMatch(r -> tags.columns(table, r) != columns)
                || boxes.keySet().stream().map(TagCell::column).distinct().count() < 2) {
            return Optional.empty();
        }
        return heights().flatMap(ys -> widths().map(xs -> grid(xs, ys)));
    }

    /** Borders of rows; nothing where rows overlap. */
    private Optional<List<Double>> heights() {
        List<Double> ys = new ArrayList<>();
        double bottom = Double.NaN;
        for (int row : rows) {
            Optional<Box> own = boxes.entrySet().stream()
                    .filter(e -> e.getKey().row() == row && rowSpan(e.getKey()) == 1)
                    .map(Map.Entry::getValue)
                    .reduce(Box::union);
            if (own.isEmpty() || (!ys.isEmpty() && own.get().y0() < bottom - OVERLAP)) {
                return Optional.empty();
            }
            ys.add(ys.isEmpty() ? own.get().y0() - PADDING : (bottom + own.get().y0()) / 2);
            bottom = own.get().y1();
        }
        ys.add(bottom + PADDING);
        return Optional.of(ys);
    }

    /** Borders of columns; nothing where columns overlap. */
    private Optional<List<Double>> widths() {
        List<Double> xs = new ArrayList<>();
        int last = -1;
        double right = 0;
        for (int column = 0; column < columns; column++) {
            int at = column;
            Optional<Box> own = boxes.entrySet().stream()
                    .filter(e -> e.getKey().column() == at && columnSpan(e.getKey()) == 1)
                    .map(Map.Entry::getValue)
                    .reduce(Box::union);
            if (own.isEmpty()) {
                continue;
            }
            if (last >= 0 && own.get().x0() < right - OVERLAP / 2) {
                return Optional.empty();
            }
            double from = last < 0 ? own.get().x0() - PADDING - (column + 1) * EMPTY_COLUMN : right;
            double step = (own.get().x0() - from) / (column - last + 1);
            if (last < 0) {
                xs.add(from);
            }
            for (int i = 1; i <= column - last - (last < 0 ? 1 : 0); i++) {
                xs.add(last < 0 ? from + i * EMPTY_COLUMN : from + i * step);
            }
            last = column;
            right = own.get().x1();
        }
        for (int i = last + 1; i <= columns; i++) {
            xs.add(right + PADDING + (i - last - 1) * EMPTY_COLUMN);
        }
        return last < 0 ? Optional.empty() : Optional.of(xs);
    }

    private Grid grid(List<Double> xs, List<Double> ys) {
        Map<TagCell, GridCell> cells = new LinkedHashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                TagCell tagged = tags.at(table, rows.get(r), c).orElse(new TagCell(table, rows.get(r), c));
                int row = r;
                int column = c;
                cells.merge(
                        tagged,
                        cell(row, column, row, column, xs, ys),
                        (before, now) -> cell(before.row(), before.column(), row, column, xs, ys));
            }
        }
        Collection<GridCell> all = cells.values();
        Box box = new Box(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast());
        return new Grid(box, rows.size(), columns, List.copyOf(all), true, CONFIDENCE);
    }

    private static GridCell cell(int row, int column, int lastRow, int lastColumn, List<Double> xs, List<Double> ys) {
        Box box = new Box(xs.get(column), ys.get(row), xs.get(lastColumn + 1), ys.get(lastRow + 1));
        return new GridCell(row, column, lastRow - row + 1, lastColumn - column + 1, box);
    }

    private int rowSpan(TagCell cell) {
        int span = 1;
        while (tags.at(table, cell.row() + span, cell.column())
                .filter(cell::equals)
                .isPresent()) {
            span++;
        }
        return span;
    }

    private int columnSpan(TagCell cell) {
        int span = 1;
        while (tags.at(table, cell.row(), cell.column() + span)
                .filter(cell::equals)
                .isPresent()) {
            span++;
        }
        return span;
    }
}
