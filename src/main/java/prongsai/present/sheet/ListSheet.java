package prongsai.present.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import prongsai.present.Plain;
import prongsai.present.Words;
import prongsai.present.sheet.Styles.Look;

/**
 * A sheet that is a list: title, notice, header, one row for each line; two blank columns at the end are the assessor's
 * own. Where a text is longer than the highest row, the row goes on in the next one, which repeats what says where it
 * belongs, so that filters still find it.
 *
 * @param <T> what a row is made of
 */
final class ListSheet<T> {
    static final int HEADER_ROW = 2;
    /** Characters that a cell may hold. */
    static final int CELL_LIMIT = 32_767;

    private static final int OWN_STATUS_WIDTH = 11;
    private static final int OWN_NOTE_WIDTH = 16;

    private final SXSSFWorkbook book;
    private final String name;
    private final int frozen;
    private final int rows;
    private final Styles styles;
    private final Words words;
    private final List<Column<T>> columns;
    private SXSSFSheet sheet;
    private int sheets = 1;
    private int next = HEADER_ROW + 1;

    /**
     * Lays out an empty list.
     *
     * @param name the sheet's name, at most 27 characters
     * @param frozen columns that stay in sight on the left
     * @param rows how many rows a sheet may have with its head: what comes after goes into {@code NAME (2)}
     */
    ListSheet(
            SXSSFWorkbook book,
            Styles styles,
            Words words,
            String name,
            int frozen,
            List<Column<T>> columns,
            int rows) {
        this.book = book;
        this.name = name;
        this.frozen = frozen;
        this.rows = rows;
        this.styles = styles;
        this.words = words;
        this.columns = List.copyOf(columns);
        begin(name);
    }

    private void begin(String title) {
        SXSSFSheet made = book.createSheet(title);
        if (sheets > 1) {
            // Other lists may have begun since.
            book.setSheetOrder(title, book.getSheetIndex(sheet) + 1);
        }
        sheet = made;
        next = HEADER_ROW + 1;
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.setColumnWidth(columns.size(), OWN_STATUS_WIDTH * 256);
        sheet.setColumnWidth(columns.size() + 1, OWN_NOTE_WIDTH * 256);
        sheet.createFreezePane(frozen, HEADER_ROW + 1);
        sheet.setDisplayGridlines(false);
        Paper.set(sheet, words, HEADER_ROW);
        head(title);
    }

    private void head(String title) {
        line(0, title, Look.TITLE, 24);
        line(1, words.say("notice").th(), Look.NOTICE, 18);
        Row header = sheet.createRow(HEADER_ROW);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            text(header, i, columns.get(i).title(), Look.HEADER);
            lines = Math.max(
                    lines,
                    TextSpace.lines(columns.get(i).title(), columns.get(i).width() - 2));
        }
        text(header, columns.size(), words.say("book.assessor.status").th(), Look.OWN_HEADER);
        text(header, columns.size() + 1, words.say("book.assessor.note").th(), Look.OWN_HEADER);
        header.setHeightInPoints(TextSpace.LINE_POINTS * Math.max(2, lines) + 4);
    }

    private void line(int number, String content, Look look, float height) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(height);
        text(row, 0, content, look);
    }

    /** Adds one line. */
    void add(T line) {
        List<List<String>> parts = new ArrayList<>();
        int high = 1;
        for (Column<T> column : columns) {
            String text = Plain.cut(
                    Plain.clean(column.text().apply(line)),
                    CELL_LIMIT,
                    words.say("book.cut").th());
            List<String> fitting = TextSpace.parts(text, column.width());
            parts.add(fitting);
            high = Math.max(high, fitting.size());
        }
        for (int part = 0; part < high; part++) {
            if (next == rows) {
                finish();
                begin(name + " (" + ++sheets + ")");
            }
            row(line, parts, part);
        }
    }

    private void row(T line, List<List<String>> parts, int part) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            List<String> texts = parts.get(i);
            String text = part == 0
                    ? texts.getFirst()
                    : switch (column.again()) {
                        case REPEAT -> texts.getFirst();
                        case REPEAT_MARKED ->
                            words.say("book.again", texts.getFirst()).th();
                        case GO_ON -> part < texts.size() ? texts.get(part) : "";
                    };
            if (column.numeric() && !text.isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(Double.parseDouble(text));
                cell.setCellStyle(styles.of(column.look().apply(line)));
            } else {
                text(row, i, text, column.look().apply(line));
            }
            lines = Math.max(lines, TextSpace.lines(text, column.width()));
        }
        text(row, columns.size(), part == 0 ? words.say("book.choice.open").th() : "", Look.OWN);
        text(row, columns.size() + 1, "", Look.OWN);
        row.setHeightInPoints(TextSpace.LINE_POINTS * Math.min(lines, TextSpace.MAX_LINES) + 3);
    }

    /** Sets the filter and the choices of the assessor's column over the rows that were added. */
    void finish() {
        int last = Math.max(next - 1, HEADER_ROW + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, Math.max(next - 1, HEADER_ROW), 0, columns.size() + 1));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choices = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {
                    words.say("book.choice.open").th(),
                    words.say("book.choice.done").th(),
                    words.say("book.choice.ask").th()
                }),
                new CellRangeAddressList(HEADER_ROW + 1, last, columns.size(), columns.size()));
        choices.setShowErrorBox(true);
        choices.setSuppressDropDownArrow(true);
        sheet.addValidationData(choices);
    }

    private void text(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(look, Plain.looksLikeFormula(text)));
    }
}
