package prongsai.layout;

import java.util.List;
import java.util.Optional;

/** A piece of a printed form: a line of text or a table. */
sealed interface Piece {
    /** A line; {@code strong} lines are headings, in the middle. */
    record Line(String text, boolean strong) implements Piece {}

    /** A table: relative widths, headings (none for an empty list), rows. Headings are repeated on each page. */
    record Grid(List<Integer> widths, List<String> heads, List<Row> rows) implements Piece {}

    /** A row; it may break over a page. */
    record Row(List<Cell> cells) {
        static Row of(List<String> texts) {
            return new Row(texts.stream().map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param lines paragraphs; an empty cell has none
     * @param status the boxes printed before them: done, not-done, both or none; empty for a cell without boxes
     * @param down rows that the cell spans; 0 where a cell above covers this place
     * @param across columns that the cell spans
     */
    record Cell(List<String> lines, Optional<String> status, int down, int across) {
        static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(text.split("\n")), Optional.empty(), 1, 1);
        }

        Cell with(List<String> some, boolean boxes) {
            return new Cell(some, boxes ? status : Optional.empty(), down, across);
        }

        Cell down(int rows) {
            return new Cell(lines, status, rows, across);
        }
    }
}
