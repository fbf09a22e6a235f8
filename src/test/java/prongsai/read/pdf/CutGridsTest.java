package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Table;

/** Tables that go on over pages, laid out by the programs that make agencies' files. */
class CutGridsTest {
    private static final int ROWS = 5;
    private static final String STEP = "จัดประชุมชี้แจงขั้นตอนการให้บริการแก่ผู้มาติดต่อ";

    @ParameterizedTest
    @EnumSource(Typesetter.class)
    void marks_the_rest_of_a_merged_cell_on_each_page_when_its_text_is_on_the_first(
            Typesetter typesetter, @TempDir Path folder) throws Exception {
        Document document = PdfReader.read(typesetter.typeset(sheet(18, true), folder), PdfLimits.DEFAULT);

        List<Table> tables = document.tables();
        assertThat(tables).hasSizeGreaterThan(2);
        assertThat(tables.getFirst().cells()).noneMatch(Cell::continued);
        for (Table table : tables.subList(1, tables.size())) {
            assertThat(table.at(1, 1).orElseThrow().text()).isEqualTo("ที่");
            Cell merged = table.at(2, 3).orElseThrow();
            assertThat(merged.blank()).isTrue();
            assertThat(merged.continued()).isTrue();
            for (Cell cell : table.cells()) {
                boolean rest = cell.row() == 2
                        && (cell.column() == 3 || table.at(2, 1).orElseThrow().blank());
                assertThat(cell.continued()).as(cell.id()).isEqualTo(rest);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"CHROMIUM, 70", "LIBREOFFICE, 70"})
    void marks_all_cells_when_a_page_cuts_their_row(Typesetter typesetter, int steps, @TempDir Path folder)
            throws Exception {
        Document document = PdfReader.read(typesetter.typeset(sheet(steps, false), folder), PdfLimits.DEFAULT);

        List<Cell> rest = document.tables().get(1).row(2);
        assertThat(rest).hasSize(4).allMatch(Cell::continued);
        assertThat(rest.getFirst().blank()).isTrue();
        assertThat(rest.get(3).text()).contains(STEP);
    }

    @Test
    void marks_no_cell_when_pages_end_between_rows_and_a_cell_was_left_empty(@TempDir Path folder) throws Exception {
        String html = sheet(14, false)
                .html()
                .replace("<style>", "<style>tr{break-inside:avoid}")
                .replace("งานสารบรรณ", "");

        Document document = PdfReader.read(Typesetter.print(html, folder), PdfLimits.DEFAULT);

        assertThat(document.tables()).hasSizeGreaterThan(1);
        assertThat(document.tables().get(1).at(2, 3).orElseThrow().blank()).isTrue();
        assertThat(document.tables().stream().flatMap(t -> t.cells().stream())).noneMatch(Cell::continued);
    }

    @Test
    void marks_the_merged_cell_and_not_the_one_beside_when_the_first_row_has_an_empty_cell(@TempDir Path folder)
            throws Exception {
        String rows = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> "<tr style='height:9cm'><td>" + i + "</td><td>" + (i == 1 ? "" : "กองช่าง") + "</td>"
                        + (i == 1 ? "<td rowspan='4'>ตลอดปี</td>" : "") + "<td>ขั้นตอน</td></tr>")
                .collect(Collectors.joining());
        String html = "<html><head><meta charset='utf-8'><style>table{width:100%;border-collapse:collapse}"
                + "td,th{border:1px solid black;vertical-align:top}tr{break-inside:avoid}</style></head><body><table>"
                + "<thead><tr><th>ที่</th><th>ผู้รับผิดชอบ</th><th>ระยะเวลา</th><th>ขั้นตอน</th></tr></thead>" + rows
                + "</table></body></html>";

        Document document = PdfReader.read(Typesetter.print(html, folder), PdfLimits.DEFAULT);

        Table next = document.tables().get(1);
        assertThat(next.at(2, 2).orElseThrow().continued()).isFalse();
        assertThat(next.at(2, 3).orElseThrow().continued()).isTrue();
    }

    @Test
    void tells_an_empty_cell_at_the_head_of_a_page_from_the_merged_one_beside_it_when_the_file_is_tagged(
            @TempDir Path folder) throws Exception {
        String rows = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> "<tr style='height:9cm'><td>" + i + "</td>"
                        + (i == 1 ? "<td rowspan='4'>ตลอดปี</td>" : "")
                        + "<td>" + (i == 3 ? "" : "กองช่าง") + "</td><td>ขั้นตอน</td></tr>")
                .collect(Collectors.joining());
        String html = "<html><head><meta charset='utf-8'><style>table{width:100%;border-collapse:collapse}"
                + "td,th{border:1px solid black;vertical-align:top}tr{break-inside:avoid}</style></head><body><table>"
                + "<thead><tr><th>ที่</th><th>ระยะเวลา</th><th>ผู้รับผิดชอบ</th><th>ขั้นตอน</th></tr></thead>" + rows
                + "</table></body></html>";

        Document document = PdfReader.read(Typesetter.print(html, folder), PdfLimits.DEFAULT);

        Table next = document.tables().get(1);
        assertThat(next.at(2, 1).orElseThrow().text()).isEqualTo("3");
        assertThat(next.at(2, 2).orElseThrow().begins()).isEqualTo(Cell.Begins.BEFORE);
        assertThat(next.at(2, 3).orElseThrow().blank()).isTrue();
        assertThat(next.at(2, 3).orElseThrow().begins()).isEqualTo(Cell.Begins.HERE);
    }

    /** Rows of many lines; the third column is one cell over all rows, or one for each. */
    private static Sheet sheet(int steps, boolean merged) {
        List<Sheet.Row> rows = new ArrayList<>();
        rows.add(new Sheet.Row(
                true,
                List.of(
                        cell(1, 1, 1, "ที่"),
                        cell(1, 2, 1, "มาตรการ"),
                        cell(1, 3, 1, "ผู้รับผิดชอบ"),
                        cell(1, 4, 1, "ขั้นตอน"))));
        for (int i = 1; i <= ROWS; i++) {
            List<Sheet.Cell> cells = new ArrayList<>();
            cells.add(cell(i + 1, 1, 1, String.valueOf(i)));
            cells.add(cell(i + 1, 2, 1, "มาตรการที่ " + i));
            if (i == 1 || !merged) {
                cells.add(cell(i + 1, 3, merged ? ROWS : 1, "งานสารบรรณ"));
            }
            cells.add(new Sheet.Cell(i + 1, 4, 1, 1, Collections.nCopies(steps, STEP)));
            rows.add(new Sheet.Row(false, cells));
        }
        return new Sheet(false, "Loma", 11, List.of(), rows, List.of());
    }

    private static Sheet.Cell cell(int row, int column, int rowSpan, String text) {
        return new Sheet.Cell(row, column, rowSpan, 1, List.of(text));
    }
}
