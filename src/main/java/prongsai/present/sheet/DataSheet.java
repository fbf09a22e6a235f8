package prongsai.present.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import prongsai.present.Plain;
import prongsai.present.sheet.Styles.Look;
import prongsai.present.table.Column;
import prongsai.present.table.DataTable;
import prongsai.present.table.Kind;

/** A table as a sheet, or as many as its rows need: header, then rows of equal height. */
final class DataSheet {
    private static final int TEXT_WIDTH = 24;
    private static final int NUMBER_WIDTH = 10;

    /**
     * The looks of all sheets of a book.
     *
     * @param header of names of columns
     * @param quoted of texts that could become a formula when somebody edits them
     */
    record Looks(CellStyle header, CellStyle quoted) {
        static Looks in(SXSSFWorkbook book) {
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            return new Looks(new Styles(book).of(Look.HEADER), quoted);
        }
    }

    private final SXSSFWorkbook book;
    private final Looks looks;
    private final DataTable<?> table;
    private final int rows;
    private final List<SXSSFSheet> sheets = new ArrayList<>();
    private int next;

    /**
     * Lays out an empty sheet.
     *
     * @param rows how many rows a sheet may have with its header
     */
    DataSheet(SXSSFWorkbook book, Looks looks, DataTable<?> table, int rows) {
        this.book = book;
        this.looks = looks;
        this.table = table;
        this.rows = rows;
        begin(table.name());
    }

    private void begin(String name) {
        SXSSFSheet sheet = book.createSheet(name);
        sheets.add(sheet);
        Row header = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?> column = table.columns().get(i);
            sheet.setColumnWidth(i, (column.kind() == Kind.TEXT ? TEXT_WIDTH : NUMBER_WIDTH) * 256);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.name());
            cell.setCellStyle(looks.header());
        }
        sheet.createFreezePane(0, 1);
        next = 1;
    }

    /**
     * Adds a row.
     *
     * @param values one a column
     * @param mark what ends a text that is longer than a cell may be
     */
    void add(List<Optional<String>> values, String mark) {
        if (next == rows) {
            filter();
            begin(table.name() + " (" + (sheets.size() + 1) + ")");
        }
        Row row = sheets.getLast().createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).orElse("");
            if (value.isEmpty()) {
                continue;
            }
            if (table.columns().get(i).kind() == Kind.TEXT) {
                String text = Plain.cut(Plain.clean(value), ListSheet.CELL_LIMIT, mark);
                Cell cell = row.createCell(i);
                cell.setCellValue(text);
                if (Plain.looksLikeFormula(text)) {
                    cell.setCellStyle(looks.quoted());
                }
            } else {
                row.createCell(i).setCellValue(Double.parseDouble(value));
            }
        }
    }

    private void filter() {
        sheets.getLast()
                .setAutoFilter(
                        new CellRangeAddress(0, next - 1, 0, table.columns().size() - 1));
    }

    /**
     * Sets the filter, and puts the sheets beside each other.
     *
     * @param at where the first stands in the book, from 0
     * @return where the next table's first stands
     */
    int finish(int at) {
        filter();
        int place = at;
        for (SXSSFSheet sheet : sheets) {
            book.setSheetOrder(sheet.getSheetName(), place++);
        }
        return place;
    }
}
