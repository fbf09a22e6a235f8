package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;

/** What holds of every column of measures that may be empty: the rules method-, output-, outcome-, period- and responsible-missing. */
final class EmptyColumns {
    private EmptyColumns() {}

    /**
     * The cases of one column.
     *
     * @param filled what may stand in its cell
     * @param own cases of this column alone
     */
    static List<RuleCase> of(Field field, String filled, RuleCase... own) {
        Field other = field == Field.TITLE ? Field.NOTE : Field.TITLE;
        List<RuleCase> cases = new ArrayList<>(List.of(
                finds("the cell is empty", measures(field, ""), "measure 1")
                        .as(Severity.WARNING)
                        .in(field)
                        .saying("ของมาตรการที่ 1 ว่าง"),
                finds("the cell holds a hyphen", measures(field, "-"), "measure 1")
                        .as(Severity.WARNING),
                finds("the cell holds a dash", measures(field, "–"), "measure 1"),
                finds("the cell holds blanks and line feeds", measures(field, " \n "), "measure 1"),
                finds("the cell holds a no-break space", measures(field, "\u00a0"), "measure 1"),
                finds("one of three is empty", measures(field, filled, "", filled), "measure 2"),
                finds("two of three are empty", measures(field, "", filled, "-"), "measure 1", "measure 3"),
                finds("three rows and all empty, told one by one", measures(field, "", "", ""), rows(1, 3)),
                finds(
                                "a column of four that nobody has filled in is told once",
                                measures(field, "", "", "", ""),
                                "report")
                        .in(field),
                finds("many empty cells are told once, with a list", measures(field, many(filled)), "report")
                        .saying("9 แถว"),
                finds("the year is not known", withoutYear().measure(1, other, "มาตรการ ก", field, ""), "measure 1"),
                finds(
                        "a municipality's report of 2568",
                        ofYear(2568).by("เทศบาลตำบล", "ลำพาดทอง").measure(4, other, "มาตรการ ง", field, ""),
                        "measure 4"),
                finds(
                        "an empty cell in the middle of a page",
                        ofYear(2566)
                                .measure(1, field, filled)
                                .onPage(2)
                                .measure(2, field, filled)
                                .measure(3, field, ""),
                        "measure 3"),
                nearMiss(
                        "empty cells at the top of a page may be a merged one that goes on",
                        ofYear(2566)
                                .measure(1, field, filled)
                                .onPage(2)
                                .measure(2, field, "")
                                .inSameCells()
                                .measure(3, field, "")
                                .measure(4, field, filled)),
                finds(
                        "an empty cell of one row below one that may be merged over the page",
                        ofYear(2566)
                                .measure(1, field, filled)
                                .onPage(2)
                                .measure(2, field, "")
                                .measure(3, field, ""),
                        "measure 3"),
                finds(
                        "an empty cell below the rest of a row that the page cut",
                        ofYear(2566)
                                .measure(1, other, "มาตรการ", field, filled)
                                .goingOnOverPage(2, other, "ส่วนที่เหลือ")
                                .measure(2, field, "")
                                .measure(3, field, filled),
                        "measure 2"),
                finds(
                                "an empty cell at the top of a page, in a column of single cells: merged or not",
                                ofYear(2566)
                                        .measure(1, field, filled)
                                        .measure(2, field, filled)
                                        .onPage(2)
                                        .measure(3, field, "")
                                        .measure(4, field, filled),
                                "measure 3")
                        .as(Severity.INFO)
                        .saying("ต้นหน้า"),
                finds(
                                "an empty cell below one that is filled on the same page",
                                ofYear(2566)
                                        .measure(1, field, filled)
                                        .measure(2, field, filled)
                                        .onPage(2)
                                        .measure(3, field, filled)
                                        .measure(4, field, ""),
                                "measure 4")
                        .as(Severity.WARNING),
                nearMiss(
                        "an empty cell at the top of a page, in a column that merges cells",
                        ofYear(2566)
                                .measure(1, field, filled)
                                .inSameCells()
                                .measure(2, field, filled)
                                .measure(3, field, filled)
                                .onPage(2)
                                .measure(4, field, "")),
                finds(
                                "an empty cell at the top of a page between two that say the same, in a column that merges cells",
                                ofYear(2566)
                                        .measure(1, field, filled)
                                        .inSameCells()
                                        .measure(2, field, filled)
                                        .onPage(2)
                                        .measure(3, field, "")
                                        .measure(4, field, filled),
                                "measure 3")
                        .as(Severity.INFO)
                        .saying("ต้นหน้า"),
                nearMiss("a single word", measures(field, "มี")),
                nearMiss("a number", measures(field, "๓")),
                nearMiss("another column is empty", ofYear(2566).measure(1, field, filled, Field.NOTE, "")),
                silent("every cell is filled", measures(field, filled, filled)),
                unasked(
                        "the form has no such column",
                        ofYear(2566).measure(1, Field.TITLE, "มาตรการ ก", Field.NOTE, ""),
                        "column"),
                unasked(
                        "a list of items without measures",
                        ofYear(2566).item("O1", Status.DONE, Field.TITLE, "โครงสร้าง"),
                        "column")));
        cases.add(besideMerged(field, filled));
        cases.add(finds(
                        "an empty cell at the top of a page that the file says begins there",
                        ofYear(2566)
                                .measure(1, field, filled)
                                .inSameCells()
                                .measure(2, field, filled)
                                .measure(3, field, filled)
                                .onPage(2)
                                .measure(4, field, "")
                                .doubted("measures/4/" + field.key(), 1),
                        "measure 4")
                .as(Severity.WARNING));
        cases.addAll(List.of(own));
        return List.copyOf(cases);
    }

    /** Units and periods are merged where they are alike; who merges those does not merge methods or results. */
    private static RuleCase besideMerged(Field field, String filled) {
        Reports report = ofYear(2566)
                .indicator(1, Status.DONE, Field.NOTE, "ตลอดปี")
                .inSameCells()
                .indicator(2, Status.DONE, Field.NOTE, "ตลอดปี")
                .measure(1, field, filled + " หนึ่ง")
                .measure(2, field, filled + " สอง")
                .measure(3, field, filled + " สาม")
                .onPage(2)
                .measure(4, field, "")
                .measure(5, field, filled + " ห้า");
        return Set.of(Field.RESPONSIBLE, Field.PERIOD).contains(field)
                ? nearMiss("empty at the top of a page, in a report that merges cells in another column", report)
                : finds(
                                "empty at the top of a page, in a report that merges cells of units and periods",
                                report,
                                "measure 4")
                        .as(Severity.INFO);
    }

    private static Reports measures(Field field, String... cells) {
        Reports report = ofYear(2566);
        int number = 1;
        for (String cell : cells) {
            report.measure(number++, Field.TITLE, "มาตรการ", field, cell);
        }
        return report;
    }

    private static String[] rows(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(number -> "measure " + number)
                .toArray(String[]::new);
    }

    /** Nine empty cells and a filled one. */
    private static String[] many(String filled) {
        String[] cells = new String[10];
        java.util.Arrays.fill(cells, "");
        cells[4] = filled;
        return cells;
    }
}
