package prongsai.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import prongsai.read.block.Origin;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;

/** Walks one {@code w:tbl} and lays its cells on the grid. */
final class TableWalk {
    /** Word allows 63 columns; a file may claim anything. */
    static final int WIDEST = 1000;

    private final BlockWalk blocks;
    private final List<Slot> slots = new ArrayList<>();
    /** The last cell that began in each column. */
    private final Map<Integer, Slot> last = new HashMap<>();

    private final List<RawBlock> behind = new ArrayList<>();
    private final Edges edges;
    private int rows;
    private int headerRows;

    private TableWalk(BlockWalk blocks, Edges edges) {
        this.blocks = blocks;
        this.edges = edges;
    }

    /** A cell that may still grow. */
    private static final class Slot {
        private final int row;
        private final int column;
        private final int element;
        private final List<RawBlock> content = new ArrayList<>();
        /** Whether a cell below may go on with it. */
        private final boolean growing;

        private int rowSpan = 1;
        private int columnSpan;

        Slot(int row, int column, int columnSpan, boolean growing, int element) {
            this.element = element;
            this.growing = growing;
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
        }
    }

    /** The table, and behind it the rows that the page does not show. */
    static List<RawBlock> walk(Xml table, BlockWalk blocks) {
        return new TableWalk(blocks, Edges.of(table)).walk(table);
    }

    /** The columns of the grid that a {@code w:tc} takes. */
    static int wide(Xml tc) {
        return Math.clamp(tc.at("w:tcPr").number("w:gridSpan").orElse(1), 1, WIDEST);
    }

    private List<RawBlock> walk(Xml table) {
        rows(table.children(), this::row);
        List<RawBlock> all = new ArrayList<>();
        all.add(new RawBlock.Grid(
                rows,
                headerRows == rows ? 0 : headerRows,
                slots.stream()
                        .map(slot -> new RawBlock.GridCell(
                                slot.row,
                                slot.column,
                                slot.rowSpan,
                                slot.columnSpan,
                                slot.content,
                                Origin.of(slot.element)))
                        .toList(),
                1));
        all.addAll(behind);
        return all;
    }

    private void rows(List<Xml> elements, Consumer<Xml> row) {
        for (Xml element : elements) {
            switch (element.name()) {
                case "w:tr" -> row.accept(element);
                case "w:sdt" ->
                    blocks.control(
                            element, () -> rows(element.at("w:sdtContent").children(), row), () -> {});
                case "mc:AlternateContent" -> rows(BlockWalk.alternative(element), row);
                case "w:tblPr", "w:tblGrid", "w:tblPrEx" -> {}
                case "w:p", "w:tbl" -> behind.addAll(blocks.walk(List.of(element)));
                default -> rows(element.children(), row);
            }
        }
    }

    private void row(Xml tr) {
        Xml properties = tr.at("w:trPr");
        boolean deleted = properties.child("w:del").isPresent();
        if (deleted || properties.child("w:ins").isPresent()) {
            blocks.story().file().review().revision();
        }
        if (deleted || properties.toggle("w:hidden").orElse(false)) {
            behind.add(blocks.leave(deleted ? "deleted-revision" : "hidden-text", tr.children()));
            return;
        }
        rows++;
        if (properties.toggle("w:tblHeader").orElse(false) && headerRows == rows - 1) {
            headerRows = rows;
        }
        int before = Math.clamp(properties.number("w:gridBefore").orElse(0), 0, WIDEST);
        int[] edge = {before};
        List<Slot> merged = new ArrayList<>();
        cells(tr.children(), cell -> {
            int end = edge[0] + wide(cell);
            int column = edges.column(edge[0]);
            cell(cell, column, Math.max(1, edges.column(end) - column), merged);
            edge[0] = end;
        });
    }

    private void cells(List<Xml> elements, Consumer<Xml> cell) {
        for (Xml element : elements) {
            switch (element.name()) {
                case "w:tc" -> cell.accept(element);
                case "w:sdt" ->
                    blocks.control(
                            element, () -> cells(element.at("w:sdtContent").children(), cell), () -> {});
                case "mc:AlternateContent" -> cells(BlockWalk.alternative(element), cell);
                case "w:trPr", "w:tblPrEx" -> {}
                default -> cells(element.children(), cell);
            }
        }
    }

    /**
     * Places a cell.
     *
     * @param merged the cell that a horizontal merge is growing, if there is one
     */
    private void cell(Xml tc, int column, int wide, List<Slot> merged) {
        Xml properties = tc.at("w:tcPr");
        if (continues(properties, "w:hMerge") && !merged.isEmpty()) {
            merged.getFirst().columnSpan += wide;
            merged.getFirst().content.add(blocks.leave("hidden-text", tc.children()));
            return;
        }
        merged.clear();
        Optional<Slot> above = continues(properties, "w:vMerge")
                ? Optional.ofNullable(last.get(column))
                        .filter(slot -> slot.growing && slot.row + slot.rowSpan == rows && slot.columnSpan <= wide)
                : Optional.empty();
        if (above.isPresent()) {
            above.get().rowSpan++;
            above.get().content.add(blocks.leave("hidden-text", tc.children()));
            merged.add(above.get());
            return;
        }
        Slot slot = new Slot(rows, column, wide, properties.child("w:vMerge").isPresent(), tc.at());
        if (properties.child("w:cellDel").isPresent()) {
            slot.content.add(blocks.leave("deleted-revision", tc.children()));
        } else {
            slot.content.addAll(blocks.walk(tc.children()));
        }
        slots.add(slot);
        last.put(column, slot);
        merged.add(slot);
    }

    private static boolean continues(Xml properties, String merge) {
        return properties
                .child(merge)
                .filter(found -> !found.val().orElse("continue").equals("restart"))
                .isPresent();
    }
}
