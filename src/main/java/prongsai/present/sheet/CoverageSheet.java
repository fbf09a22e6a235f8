package prongsai.present.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import prongsai.present.Coverage;
import prongsai.present.ItemLabel;
import prongsai.present.Mark;
import prongsai.present.Plain;
import prongsai.present.Words;
import prongsai.present.sheet.Styles.Look;

/** Agencies against items, a block a fiscal year, newest first. The symbols can be told apart without colour. */
final class CoverageSheet {
    private static final int KEYS = 3;
    private static final int FIRST_ROW_OF_AGENCIES = 7;
    private static final int NAME_WIDTH = 32;
    private static final int PROVINCE_WIDTH = 12;
    private static final int ITEM_WIDTH = 4;
    private static final int OPEN_WIDTH = 9;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Words words;
    private int next;

    CoverageSheet(SXSSFWorkbook book, Styles styles, Words words) {
        this.sheet = book.createSheet(words.say("sheet.coverage").th());
        this.styles = styles;
        this.words = words;
    }

    void write(List<Coverage> grids) {
        int widest = grids.stream().mapToInt(grid -> grid.items().size()).max().orElse(0);
        sheet.setColumnWidth(0, NAME_WIDTH * 256);
        sheet.setColumnWidth(1, PROVINCE_WIDTH * 256);
        for (int i = 0; i < widest; i++) {
            sheet.setColumnWidth(KEYS + i, ITEM_WIDTH * 256);
        }
        sheet.setColumnWidth(2, OPEN_WIDTH * 256);
        sheet.setDisplayGridlines(false);
        Paper.set(sheet, words, 0);
        legend();
        if (grids.isEmpty()) {
            text(row(20), 0, words.say("coverage.none").th(), Look.NOTICE);
        }
        // Header rows of several blocks cannot all stay in sight; the names can.
        sheet.createFreezePane(1, grids.size() == 1 ? FIRST_ROW_OF_AGENCIES : 0);
        for (Coverage grid : grids) {
            int header = block(grid);
            if (grids.size() == 1) {
                sheet.setAutoFilter(new CellRangeAddress(
                        header,
                        header + grid.rows().size(),
                        0,
                        KEYS + grid.items().size() - 1));
            }
        }
    }

    private void legend() {
        text(row(24), 0, words.say("sheet.coverage").th(), Look.TITLE);
        text(row(18), 0, words.say("notice").th(), Look.NOTICE);
        Mark[] marks = Mark.values();
        int half = (marks.length + 1) / 2;
        text(row(18), 0, said(marks, 0, half), Look.NOTICE);
        text(row(18), 0, said(marks, half, marks.length), Look.NOTICE);
        row(8);
    }

    private String said(Mark[] marks, int from, int to) {
        return Arrays.stream(marks, from, to)
                .map(mark -> mark.symbol() + " " + words.of(mark).th())
                .collect(Collectors.joining("      "));
    }

    /** Writes one year and returns the number of its header row. */
    private int block(Coverage grid) {
        String year = grid.year()
                .map(number -> words.say("year.of", String.valueOf(number)))
                .orElse(words.say("year.unknown"))
                .th();
        text(row(20), 0, year, Look.BLOCK);
        Row header = row(38);
        text(header, 0, words.say("coverage.agency").th(), Look.HEADER);
        text(header, 1, words.say("first.province").th(), Look.HEADER);
        text(header, 2, words.say("coverage.open.row").th(), Look.HEADER);
        int column = KEYS;
        for (ItemLabel item : grid.items()) {
            text(header, column++, item.code() + (item.certain() ? "" : "*"), Look.HEADER_UPRIGHT);
        }
        for (Coverage.Row agency : grid.rows()) {
            agency(agency);
        }
        total(grid);
        row(16);
        return header.getRowNum();
    }

    private void agency(Coverage.Row agency) {
        String name = agency.agency()
                + (agency.reports().size() > 1
                        ? "\n("
                                + words.say("coverage.several", agency.reports().size())
                                        .th() + ")"
                        : "");
        Row row = row(TextSpace.LINE_POINTS * TextSpace.lines(name, NAME_WIDTH) + 3);
        text(row, 0, name, Look.TEXT);
        text(row, 1, agency.province(), Look.TEXT);
        int column = KEYS;
        long open = 0;
        for (Coverage.Cell cell : agency.cells()) {
            text(row, column++, cell.mark().symbol(), RecordSheets.look(cell.mark()));
            open += cell.mark().open() ? 1 : 0;
        }
        number(row, 2, open);
    }

    private void total(Coverage grid) {
        Row row = row(20);
        text(row, 0, words.say("coverage.open").th(), Look.BLOCK);
        text(row, 1, "", Look.BLOCK);
        text(row, 2, "", Look.BLOCK);
        for (int i = 0; i < grid.items().size(); i++) {
            number(row, KEYS + i, grid.open(i));
        }
    }

    private Row row(float height) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        return row;
    }

    private void number(Row row, int column, long value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(styles.of(Look.NUMBER));
    }

    private void text(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        String clean = Plain.clean(text);
        cell.setCellValue(clean);
        cell.setCellStyle(styles.of(look, Plain.looksLikeFormula(clean)));
    }
}
