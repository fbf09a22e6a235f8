package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Table;

/**
 * All text of a document in reading order, with Arabic digits: paragraphs, and the paragraphs of cells.
 *
 * @param all every passage
 */
record Passages(List<Passage> all) {
    /** The stretch at the beginning in which a report says whose it is. */
    private static final int HEAD = 14;

    /**
     * A paragraph.
     *
     * @param text with Arabic digits
     * @param place where it stands
     * @param head whether it is among the first outside tables
     * @param inTable whether it stands in a table
     */
    record Passage(String text, Place place, boolean head, boolean inTable) {}

    Passages {
        all = List.copyOf(all);
    }

    static Passages of(Document document) {
        List<Passage> all = new ArrayList<>();
        int outside = 0;
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph ->
                    all.add(new Passage(
                            Digits.ARABIC.of(paragraph.text()), paragraph.place(), outside++ < HEAD, false));
                case Table table -> {
                    boolean prose = LooseTables.prose(table);
                    for (Cell cell : table.cells()) {
                        for (Paragraph p : cell.paragraphs()) {
                            boolean head = prose && outside++ < HEAD;
                            all.add(new Passage(Digits.ARABIC.of(p.text()), cell.place(), head, !prose));
                        }
                    }
                }
            }
        }
        return new Passages(all);
    }

    List<Passage> outside() {
        return all.stream().filter(p -> !p.inTable()).toList();
    }

    String headText() {
        return all.stream().filter(Passage::head).map(Passage::text).collect(Collectors.joining("\n"));
    }
}
