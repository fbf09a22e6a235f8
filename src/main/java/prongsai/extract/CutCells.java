package prongsai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Table;

/**
 * Cells that pages cut, put together again: where one part alone has text, it stands for all the others. So a merged
 * cell counts for the rows it spans on every page, wherever its words are printed.
 *
 * @param standIns the part with text by the id of each part without
 */
record CutCells(Map<String, Cell> standIns) {
    CutCells {
        standIns = Map.copyOf(standIns);
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
        chains.values().forEach(chain -> standIn(chain, standIns));
        return new CutCells(standIns);
    }

    /** The part with text that stands for this cell; the cell itself where there is none. */
    Cell whole(Cell cell) {
        return standIns.getOrDefault(cell.id(), cell);
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

    private static void standIn(List<Cell> chain, Map<String, Cell> standIns) {
        List<Cell> told = chain.stream().filter(c -> !empty(c)).toList();
        if (told.size() == 1) {
            chain.stream().filter(CutCells::empty).forEach(c -> standIns.put(c.id(), told.getFirst()));
        }
    }

    private static boolean empty(Cell cell) {
        return cell.blank() && cell.images() == 0;
    }
}
