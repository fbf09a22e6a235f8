package prongsai.read.pdf;

import prongsai.model.Box;

/**
 * A cell of a grid of lines.
 *
 * @param row first row, 0-based
 * @param column first column, 0-based
 * @param rowSpan rows, at least 1
 * @param columnSpan columns, at least 1
 * @param box from line to line
 */
record GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {}
