package prongsai.read.page;

import prongsai.model.Box;
import prongsai.model.Cell.Begins;

/**
 * A cell of a grid of lines.
 *
 * @param row first row, 0-based
 * @param column first column, 0-based
 * @param rowSpan rows, at least 1
 * @param columnSpan columns, at least 1
 * @param box from line to line
 * @param open at the bottom of its grid, without a line below it
 * @param begins whether it is the rest of a cell of the page before
 */
record GridCell(int row, int column, int rowSpan, int columnSpan, Box box, boolean open, Begins begins) {
    GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {
        this(row, column, rowSpan, columnSpan, box, false, Begins.UNTOLD);
    }

    GridCell goneOn() {
        return new GridCell(row, column, rowSpan, columnSpan, box, open, Begins.BEFORE);
    }

    /** The cell, which the document says begins on this page. */
    GridCell begun() {
        return new GridCell(row, column, rowSpan, columnSpan, box, open, Begins.HERE);
    }

    boolean continued() {
        return begins == Begins.BEFORE;
    }

    boolean covers(int otherRow, int otherColumn) {
        return row <= otherRow
                && otherRow < row + rowSpan
                && column <= otherColumn
                && otherColumn < column + columnSpan;
    }
}
