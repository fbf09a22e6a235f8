/**
 * The workbook {@code prongsai.xlsx}, five sheets in Thai for the meeting table, seven where reports were compared.
 *
 * <p>{@link prongsai.present.sheet.Workbook} opens the book and asks {@code RecordSheets} for the columns of each list
 * and {@code CoverageSheet} for the grid. {@code ListSheet} lays a list out: frozen header, filter, widths, row heights
 * by {@code TextSpace}, rows that go on where a text is longer than a row may be high, print set-up by {@code Paper}.
 */
@NullMarked
package prongsai.present.sheet;

import org.jspecify.annotations.NullMarked;
