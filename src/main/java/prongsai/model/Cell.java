package prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table's grid. A merged cell stands once, at its upper left, with its spans.
 *
 * @param id unique in the document, {@code t2r3c4}
 * @param place table, row and column, and the box where the form has geometry
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param content paragraphs and nested tables in reading order; empty for an empty cell
 * @param begins whether a page cut it
 */
public record Cell(String id, Place place, int rowSpan, int columnSpan, List<Block> content, Begins begins) {
    /** Where a cell at the head of a page begins. */
    public enum Begins {
        /** No page cuts its table, or the form does not tell. */
        UNTOLD,
        /** On its own page, as the form itself says: an empty one is empty, and no rest of a merged cell. */
        HERE,
        /** On the page before: it is the rest of the last cell of its column in the table before. */
        BEFORE
    }

    /** A cell that no page cut. */
    public Cell(String id, Place place, int rowSpan, int columnSpan, List<Block> content) {
        this(id, place, rowSpan, columnSpan, content, Begins.UNTOLD);
    }

    public Cell {
        content = List.copyOf(content);
        if (rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("span below 1 in " + id);
        }
    }

    /** True where it is the rest of the last cell of its column in the table before. */
    public boolean continued() {
        return begins == Begins.BEFORE;
    }

    /** Row of the grid, 1-based. */
    public int row() {
        return place.row();
    }

    /** First column of the grid, 1-based. */
    public int column() {
        return place.cell();
    }

    /** Its paragraphs, those of nested tables included, a line each. */
    public String text() {
        return paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    public boolean blank() {
        return paragraphs().stream().allMatch(p -> p.text().isBlank());
    }

    public int images() {
        return paragraphs().stream().mapToInt(Paragraph::images).sum();
    }

    public List<Link> links() {
        return paragraphs().stream().flatMap(p -> p.links().stream()).toList();
    }

    /** All paragraphs in reading order, those of nested tables included. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        collect(content, all);
        return all;
    }

    private static void collect(List<Block> content, List<Paragraph> all) {
        for (Block block : content) {
            switch (block) {
                case Paragraph paragraph -> all.add(paragraph);
                case Table table -> table.cells().forEach(cell -> collect(cell.content(), all));
            }
        }
    }
}
