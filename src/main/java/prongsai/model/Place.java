package prongsai.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something stands in a document. All numbers are 1-based; 0 (or an empty table) means that the form of the
 * document does not know it: a text file has no pages, a paragraph has no table.
 *
 * @param page page, 0 where the form has none
 * @param table table, counted over the document; {@code "2.1"} is the first table nested in the second; empty outside
 *     tables
 * @param row row of the table, 0 outside tables
 * @param cell column of the table's grid, 0 outside tables
 * @param paragraph paragraph, counted over the document outside tables; 0 inside tables
 * @param box the rectangle on the page, where the form has geometry
 */
public record Place(int page, String table, int row, int cell, int paragraph, Optional<Box> box) {
    /** A place that nothing is known of. */
    public static final Place NOWHERE = new Place(0, "", 0, 0, 0, Optional.empty());

    public static Place ofParagraph(int paragraph) {
        return new Place(0, "", 0, 0, paragraph, Optional.empty());
    }

    public static Place ofCell(String table, int row, int cell) {
        return new Place(0, table, row, cell, 0, Optional.empty());
    }

    public Place onPage(int newPage) {
        return new Place(newPage, table, row, cell, paragraph, box);
    }

    public Place in(Box newBox) {
        return new Place(page, table, row, cell, paragraph, Optional.of(newBox));
    }

    public boolean inTable() {
        return !table.isEmpty();
    }

    public OptionalInt pageNumber() {
        return page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
    }
}
