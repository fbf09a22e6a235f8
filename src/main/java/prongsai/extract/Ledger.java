package prongsai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Fate;
import prongsai.model.Heading;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.text.ThaiRepair;

/**
 * Where each paragraph and cell of one document went. The first entry for a block stands: a merged cell that counts
 * for several records is told with the first of them.
 */
final class Ledger {
    private final Map<String, Fate> fates = new LinkedHashMap<>();
    private final List<Unassigned> unassigned = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    void record(Cell cell, String target) {
        enter(cell.id(), Fate.Kind.RECORD, target, raw(cell), cell.place());
    }

    void header(Cell cell) {
        enter(cell.id(), Fate.Kind.HEADER, "header", raw(cell), cell.place());
    }

    /** A cell that fits no record: told as unassigned where it holds text, as empty where it does not. */
    void leave(Cell cell, String text) {
        if (fates.containsKey(cell.id())) {
            return;
        }
        if (cell.blank() && cell.images() == 0) {
            enter(cell.id(), Fate.Kind.DROPPED, "empty", "", cell.place());
        } else {
            enter(cell.id(), Fate.Kind.UNASSIGNED, "", raw(cell), cell.place());
            unassigned.add(new Unassigned(cell.id(), text, cell.place()));
        }
    }

    void prose(Paragraph paragraph, int number) {
        enter(paragraph.id(), Fate.Kind.PROSE, "prose " + number, paragraph.raw(), paragraph.place());
    }

    /** A row that is one cell; its text is kept, its blank cells are not. */
    void heading(Cell cell) {
        if (!cell.blank() && !fates.containsKey(cell.id())) {
            headings.add(new Heading(cell.text(), cell.place()));
        }
        enter(cell.id(), Fate.Kind.HEADER, "section", raw(cell), cell.place());
    }

    void dropped(Document document) {
        for (Dropped dropped : document.dropped()) {
            enter(dropped.id(), Fate.Kind.DROPPED, dropped.reason(), dropped.text(), dropped.place());
        }
    }

    boolean knows(String block) {
        return fates.containsKey(block);
    }

    List<Fate> fates() {
        return List.copyOf(fates.values());
    }

    List<Unassigned> unassigned() {
        return List.copyOf(unassigned);
    }

    /** The first text under each column that is no field of a record, on the line below the column's name. */
    List<Value> otherColumns() {
        Map<Column, Fate> names = new HashMap<>();
        fates.values().stream()
                .filter(fate -> fate.kind() == Fate.Kind.HEADER && !fate.raw().isBlank())
                .forEach(fate -> names.putIfAbsent(Column.of(fate.place()), fate));
        List<Value> columns = new ArrayList<>();
        for (Unassigned cell : unassigned) {
            Fate name = names.get(Column.of(cell.place()));
            if (name != null && name.place().row() < cell.place().row()) {
                names.remove(Column.of(cell.place()));
                columns.add(Value.of(ThaiRepair.text(name.raw()) + "\n" + cell.text(), cell.block(), cell.place()));
            }
        }
        return columns;
    }

    private record Column(int page, String table, int cell) {
        static Column of(Place place) {
            return new Column(place.page(), place.table(), place.cell());
        }
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    private void enter(String block, Fate.Kind kind, String target, String raw, Place place) {
        fates.putIfAbsent(block, new Fate(block, kind, target, raw, place));
    }

    private static String raw(Cell cell) {
        return cell.paragraphs().stream().map(Paragraph::raw).collect(Collectors.joining("\n"));
    }
}
