package prongsai.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Repair;
import prongsai.model.Table;
import prongsai.model.TextOrigin;
import prongsai.model.Warning;
import prongsai.text.ThaiRepair;

/** Counts blocks over the document, gives them ids and places, and repairs their letters. */
final class DocumentBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<String, Anchors.Written> written = new HashMap<>();
    private int paragraphs;
    private int tables;

    void add(PageBlocks page) {
        for (Draft draft : page.drafts()) {
            blocks.add(
                    switch (draft) {
                        case Draft.OfParagraph paragraph -> {
                            paragraphs++;
                            Place place = new Place(
                                    page.number(),
                                    "",
                                    0,
                                    0,
                                    paragraphs,
                                    Optional.of(page.frame().shown(paragraph.box())));
                            yield paragraph(paragraph, "p" + paragraphs, place, page.frame());
                        }
                        case Draft.OfTable table -> {
                            tables++;
                            yield table(table, String.valueOf(tables), page);
                        }
                    });
        }
        for (PageBlocks.Omitted omitted : page.dropped()) {
            Place place = Place.NOWHERE.onPage(page.number()).in(page.frame().shown(omitted.box()));
            dropped.add(new Dropped("d" + (dropped.size() + 1), omitted.reason(), legible(omitted.text()), place));
        }
    }

    /** Marks of private use under their own names; what is left out is else told as the file has it. */
    private static String legible(String text) {
        return text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF) ? ThaiRepair.text(text) : text;
    }

    Document document(String mediaType, int pages, TextOrigin origin, List<Warning> warnings) {
        return new Document(mediaType, pages, origin, blocks, repairs, dropped, warnings);
    }

    /** Where the letters of the document stand. */
    Anchors anchors() {
        return new Anchors(written);
    }

    private Paragraph paragraph(Draft.OfParagraph draft, String id, Place place, PageFrame frame) {
        ThaiRepair.Result repaired = ThaiRepair.repair(draft.text());
        if (!draft.lines().isEmpty()) {
            written.put(id, new Anchors.Written(place.page(), frame, repaired.text(), draft.lines()));
        }
        new TreeMap<>(draft.causes()).forEach((cause, count) -> repairs.add(new Repair(cause, count, id)));
        repaired.fixes().forEach(fix -> repairs.add(new Repair(fix.cause(), fix.count(), id)));
        boolean untouched = draft.causes().isEmpty() && repaired.fixes().isEmpty();
        String raw = untouched ? repaired.text() : draft.raw();
        return new Paragraph(
                id,
                repaired.text(),
                raw,
                place,
                draft.style(),
                draft.links(),
                draft.images(),
                draft.confidence(),
                draft.doubts());
    }

    private Table table(Draft.OfTable draft, String number, PageBlocks page) {
        Grid grid = draft.grid();
        String id = "t" + number;
        Place place = new Place(
                page.number(), number, 0, 0, 0, Optional.of(page.frame().shown(grid.box())));
        List<Cell> cells = new ArrayList<>();
        int nested = 0;
        for (int i = 0; i < grid.cells().size(); i++) {
            GridCell cell = grid.cells().get(i);
            String cellId = id + "r" + (cell.row() + 1) + "c" + (cell.column() + 1);
            Place cellPlace = new Place(
                    page.number(),
                    number,
                    cell.row() + 1,
                    cell.column() + 1,
                    0,
                    Optional.of(page.frame().shown(cell.box())));
            List<Block> content = new ArrayList<>();
            int paragraph = 0;
            for (Draft inner : draft.cells().get(i)) {
                content.add(
                        switch (inner) {
                            case Draft.OfParagraph p -> {
                                paragraph++;
                                yield paragraph(p, cellId + "p" + paragraph, cellPlace, page.frame());
                            }
                            case Draft.OfTable t -> {
                                nested++;
                                yield table(t, number + "." + nested, page);
                            }
                        });
            }
            cells.add(new Cell(cellId, cellPlace, cell.rowSpan(), cell.columnSpan(), content, cell.begins()));
        }
        return new Table(id, place, number, grid.rows(), grid.columns(), grid.headerRows(), cells, grid.confidence());
    }
}
