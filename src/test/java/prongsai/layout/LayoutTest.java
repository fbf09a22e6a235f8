package prongsai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout tool prints what it was given, in the forms that it promises. */
class LayoutTest {
    private static final String CONTENT = """
            {"agency":{"name":"องค์การบริหารส่วนตำบลห้วยทรายทอง","district":"กุมภวาปี","province":"อุดรธานี"},
             "fiscalYear":2566,
             "scores":[{"scope":"overall","year":2566,"value":91.5,"level":"ผ่านดี"}],
             "measures":[
              {"number":1,"title":"มาตรการหนึ่ง","method":"1. ก\\n2. ข\\n3. ค","period":"ตลอดปี","responsible":"กองคลัง","output":"- ง","outcome":""},
              {"number":2,"title":"มาตรการสอง","method":"จ","period":"ตลอดปี","responsible":"กองคลัง","output":"ฉ","outcome":"ช"}],
             "indicators":[{"number":6,"guideline":"ซ","responsible":"สำนักปลัด","period":"ต.ค. 65","status":"not-done","progress":"อยู่ระหว่างจัดทำ"}],
             "oitItems":[{"code":"O1","responsible":"สำนักปลัด","status":"both","progress":"- ดูที่ www.huaisaithong.go.th/66"},
              {"code":"O12","responsible":"กองคลัง","status":"none","progress":""}]}
            """;

    private static Content content(Official official) throws IOException {
        return Content.of(new ObjectMapper().readTree(CONTENT), official);
    }

    private static Look look(boolean thai, Look.Ticks ticks, Look.Codes codes, boolean automatic, int lines) {
        return new Look(true, "Garuda", 12, thai, ticks, codes, automatic, true, true, 0, lines);
    }

    @Test
    void text_goes_on_under_repeated_headings_when_a_cell_is_long() throws IOException {
        Official official = Official.load();
        Look look = look(false, Look.Ticks.INPUT, Look.Codes.PADDED, false, 2);
        String text = TextWriter.write(Forms.of(content(official), look, official), look, TextWriter.Tables.TABS);
        assertThat(text)
                .contains("1\tมาตรการหนึ่ง\t<p>1. ก</p> <p>2. ข</p>\tตลอดปี\tกองคลัง\t- ง\t\n\nลำดับ\tมาตรการ/กิจกรรม")
                .contains("\n\t\t3. ค\t\t\t\t\n2\tมาตรการสอง")
                .contains("<input checked=\"checked\" type=\"checkbox\"/> ยังไม่ได้ดำเนินการ <input type=\"checkbox\"/>"
                        + " ดำเนินการ อยู่ระหว่างจัดทำ")
                .contains("\nO01\tโครงสร้าง\t");
    }

    @Test
    void digits_are_thai_outside_addresses_when_the_look_asks_for_them() throws IOException {
        Official official = Official.load();
        Look look = look(true, Look.Ticks.SLASH, Look.Codes.MIXED, false, 0);
        String text = TextWriter.write(Forms.of(content(official), look, official), look, TextWriter.Tables.MARKDOWN);
        assertThat(text)
                .contains("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖")
                .contains("ได้คะแนน ๙๑.๕๐ อยู่ในระดับ ผ่านดี")
                .contains("www.huaisaithong.go.th/66")
                .contains("| 0๑2 |")
                .contains("(/) ยังไม่ได้ดำเนินการ (/) ดำเนินการ<br>- ดูที่")
                .contains("( ) ยังไม่ได้ดำเนินการ ( ) ดำเนินการ |");
    }

    @Test
    void html_merges_equal_units_and_periods_when_the_look_asks_for_it() throws IOException {
        Official official = Official.load();
        Look look = look(false, Look.Ticks.UNICODE, Look.Codes.LETTER, false, 0);
        String html = HtmlWriter.write(Forms.of(content(official), look, official), look);
        assertThat(html)
                .contains("<td rowspan=\"2\"><p>ตลอดปี</p></td><td rowspan=\"2\"><p>กองคลัง</p></td>")
                .contains("<td colspan=\"5\"><p>ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน</p></td>")
                .contains("<p>☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ</p><p>อยู่ระหว่างจัดทำ</p>");
    }

    @Test
    void docx_holds_every_form_of_box_and_automatic_lists(@TempDir Path folder) throws IOException {
        assertThat(document(folder, Look.Ticks.CONTROL)).contains("<w14:checked w14:val=\"1\"/>");
        assertThat(document(folder, Look.Ticks.WINGDINGS))
                .contains("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>")
                .contains("<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>");
        assertThat(document(folder, Look.Ticks.BRACKET))
                .contains("[✓]")
                .contains("<w:vMerge w:val=\"restart\"/>")
                .contains("<w:gridSpan w:val=\"5\"/>")
                .contains("<w:tblHeader/>")
                .contains("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r>"
                        + "<w:t xml:space=\"preserve\">ก</w:t>");
    }

    private static String document(Path folder, Look.Ticks ticks) throws IOException {
        Official official = Official.load();
        Look look = look(true, ticks, Look.Codes.THAI_ZERO, true, 0);
        Path file = folder.resolve(ticks + ".docx");
        DocxWriter.write(Forms.of(content(official), look, official), look, file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void truth_names_titles_and_elements_when_the_source_leaves_them_to_the_year() throws IOException {
        var truth = content(Official.load()).truth();
        assertThat(truth.at("/oitItems/1/title").asText())
                .isEqualTo("รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน");
        assertThat(truth.at("/oitItems/1/elements").asText())
                .startsWith("- แสดงผลความก้าวหน้าในการดำเนินโครงการ/กิจกรรม\n- ");
        assertThat(truth.at("/indicators/0/title").asText()).isEqualTo("คุณภาพการดำเนินงาน");
        assertThat(List.of(
                        truth.at("/measures/0/outcome").asText("absent"),
                        truth.at("/agency/district").asText()))
                .containsExactly("", "กุมภวาปี");
    }
}
