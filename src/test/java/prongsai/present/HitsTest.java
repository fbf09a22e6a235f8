package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Place;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Facet;
import prongsai.model.search.SearchResult.Hit;
import prongsai.present.sheet.HitsBook;
import prongsai.present.text.SearchText;

/** Hits as text, CSV and a workbook. */
class HitsTest {
    private static final SearchResult RESULT = new SearchResult(
            "อบรม",
            25,
            List.of(new Hit(
                    "ก.pdf",
                    "a00000000001",
                    "องค์การบริหารส่วนตำบลห้วยทรายทอง",
                    Optional.of("อุดรธานี"),
                    Optional.of(2566),
                    "O24",
                    "=การดำเนินการ",
                    "progress",
                    7.5,
                    "…จัด<em>อบรม</em> &lt;38&gt; คน\n\u001B[31mสอง",
                    Place.ofCell("1", 3, 4).onPage(9))),
            Map.of("fiscalYear", List.of(new Facet("2566", 20), new Facet("2565", 5))));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void text_shows_each_hit_with_its_place_and_what_matched() {
        String thai = new SearchText("th", false).of(RESULT, 20);
        assertThat(thai)
                .contains("พบ 25 ระเบียน แสดง 21–21")
                .contains("21. องค์การบริหารส่วนตำบลห้วยทรายทอง · อุดรธานี · 2566")
                .contains("ก.pdf · หน้า 9 ตาราง 1 แถว 3")
                .contains("…จัด[อบรม] <38> คน [31mสอง")
                .contains("2566 20 · 2565 5")
                .doesNotContain("\u001B");
        assertThat(new SearchText("en", true).of(RESULT, 0)).contains("จัด\u001B[1mอบรม\u001B[0m <38>");
    }

    @Test
    void text_says_when_nothing_answers() {
        SearchResult none = new SearchResult("ก", 0, List.of(), Map.of());
        assertThat(new SearchText("en", false).of(none, 0)).isEqualTo("No record answers the question\n");
    }

    @Test
    void csv_has_a_row_a_hit_and_no_formula() {
        List<String> lines = HitsCsv.of(RESULT).lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFreport,reportId,agency,province,fiscalYear,record,codeNumber");
        assertThat(lines.get(1))
                .isEqualTo(
                        "ก.pdf,a00000000001,องค์การบริหารส่วนตำบลห้วยทรายทอง,อุดรธานี,2566,O24,24,'=การดำเนินการ,progress,"
                                + "\"…จัดอบรม <38> คน");
        assertThat(lines.get(2)).isEqualTo("[31mสอง\",9,1,3,7.5");
    }

    @Test
    void workbook_has_a_row_a_hit_and_columns_for_the_assessor() throws IOException {
        Path file = folder.resolve("ผล.xlsx");
        HitsBook.write(RESULT, file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetName(0)).isEqualTo("ผลการค้นหา");
            XSSFRow row = book.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(2566);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(24);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("=การดำเนินการ");
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("…จัดอบรม <38> คน\n[31mสอง");
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("ยังไม่ตรวจ");
        }
    }
}
