package prongsai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Link;
import prongsai.model.Paragraph;
import prongsai.model.Table;

/**
 * Cells that pages cut, put together again, so that a merged cell counts for the rows it spans on every page, wherever
 * its words are printed.
 *
 * @param standIns where one part alone has text, that part by the id of each part without
 * @param joined where several parts have text, the whole by the id of each part
 */
record CutCells(Map<String, Cell> standIns, Map<String, Cell> joined) {
    CutCells {
        standIns = Map.copyOf(standIns);
        joined = Map.copyOf(joined);
    }

    static CutCells of(Document document) {
        Map<String, List<Cell>> chains = new HashMap<>();
        Optional<Table> before = Optional.empty();
        for (Table table : document.tables()) {
            for (Cell cell : table.cells()) {
                Optional<Cell> above = cell.continued() ? above(cell, before) : Optional.empty();
                above.ifPresent(a -> join(chains, a, cell));
            }
            before = Optional.of(table);
        }
        Map<String, Cell> standIns = new HashMap<>();
        Map<String, Cell> joined = new HashMap<>();
        chains.values().forEach(chain -> {
            List<Cell> told = chain.stream().filter(c -> !empty(c)).toList();
            if (told.size() == 1) {
                chain.stream().filter(CutCells::empty).forEach(c -> standIns.put(c.id(), told.getFirst()));
            } else if (!told.isEmpty()) {
                Cell whole = whole(told);
                chain.forEach(c -> joined.put(c.id(), whole));
            }
        });
        return new CutCells(standIns, joined);
    }

    /** What this cell says in the row that it begins in: the part with text where it has none itself. */
    Cell inFirstRow(Cell cell) {
        return standIns.getOrDefault(cell.id(), cell);
    }

    /** What this cell says in a row that it spans from above: all parts. */
    Cell inLaterRow(Cell cell) {
        return joined.getOrDefault(cell.id(), inFirstRow(cell));
    }

    /**
     * The first part with the words of all; a paragraph that the page cut is one again, unless the rest begins a list step
     * or names a field.
     */
    private static Cell whole(List<Cell> parts) {
        List<Block> content = new ArrayList<>(parts.getFirst().content());
        for (Cell part : parts.subList(1, parts.size())) {
            List<Block> rest = new ArrayList<>(part.content());
            if (!content.isEmpty()
                    && content.getLast() instanceof Paragraph before
                    && !rest.isEmpty()
                    && rest.getFirst() instanceof Paragraph after
                    && EntryBuilder.goesOn(before.text(), after.text())
                    && Labels.told(after.text()).isEmpty()) {
                content.set(content.size() - 1, joined(before, after));
                rest.removeFirst();
            }
            content.addAll(rest);
        }
        Cell first = parts.getFirst();
        return new Cell(first.id(), first.place(), first.rowSpan(), first.columnSpan(), content);
    }

    private static Paragraph joined(Paragraph before, Paragraph after) {
        String glue =
                before.text().isEmpty() || after.text().isEmpty() ? "" : EntryBuilder.glue(before.text(), after.text());
        List<Link> links = new ArrayList<>(before.links());
        links.addAll(after.links());
        return new Paragraph(
                before.id(),
                before.text() + glue + after.text(),
                before.raw() + glue + after.raw(),
                before.place(),
                before.style(),
                links,
                before.images() + after.images());
    }

    /** The last cell of the column in the table before. */
    private static Optional<Cell> above(Cell cell, Optional<Table> before) {
        return before.flatMap(table -> table.at(table.rows(), cell.column()))
                .filter(a -> a.column() == cell.column() && a.columnSpan() == cell.columnSpan());
    }

    private static void join(Map<String, List<Cell>> chains, Cell above, Cell cell) {
        List<Cell> chain = chains.computeIfAbsent(above.id(), id -> new ArrayList<>(List.of(above)));
        chain.add(cell);
        chains.put(cell.id(), chain);
    }

    private static boolean empty(Cell cell) {
        return cell.blank() && cell.images() == 0;
    }
}
