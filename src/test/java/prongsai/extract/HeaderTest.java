package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static prongsai.extract.Papers.row;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Paragraph;
import prongsai.model.Report;
import prongsai.model.Table;

class HeaderTest {
    @ParameterizedTest
    @CsvSource({
        "ลำดับ ที่, KEY",
        "ที่, KEY",
        "ตัวชีวัด, INDICATOR",
        "ตัวขี้วัด, INDICATOR",
        "ตัวธีวัด, INDICATOR",
        "ผู้รับผิตชอบ, RESPONSIBLE",
        "ผูรับผิดชอบ, RESPONSIBLE",
        "ข้อ, KEY",
        "ข้อ OIT, KEY",
        "อันดับ, RANK",
        "มาตรการ/กิจกรรม, TITLE",
        "มาตรการส่งเสริมคุณธรรม, TITLE",
        "ข้อมูล, TITLE",
        "ชื่อข้อ, TITLE",
        "ชื่อรายการข้อมูล, TITLE",
        "หัวข้อ, TITLE",
        "ข้อมูลที่ต้องเปิดเผย, TITLE",
        "วิธีดำเนินการ, METHOD",
        "ขั้นตอน/วิธีการปฏิบัติ, METHOD",
        "แนวทางการดำเนินการ, METHOD",
        "ระยะเวลาดำเนินการ, PERIOD",
        "ผู้รับผิดชอบ, RESPONSIBLE",
        "หน่วยงานที่รับผิดชอบ, RESPONSIBLE",
        "เจ้าของข้อมูล, RESPONSIBLE",
        "หน่วยงานเจ้าภาพ, RESPONSIBLE",
        "สภาพปัญหา/ประเด็นที่ต้องพัฒนา, IMPROVEMENT",
        "สรุปผลการดำเนินการ, RESULT",
        "ผลการดำเนินการ (Output), RESULT",
        "ความก้าวหน้าผลการดำเนินการ, RESULT",
        "ผลลัพธ์ (Outcome), OUTCOME",
        "ผลลัพธ์หรือความสำเร็จ, OUTCOME",
        "การติดตามผล, FOLLOW_UP",
        "การกำกับติดตาม, FOLLOW_UP",
        "หมายเหตุ, NOTE",
        "องค์ประกอบด้านข้อมูล, ELEMENTS",
        "แนวทางในการยกระดับ, GUIDELINE",
        "ตัวชี้วัด, INDICATOR",
        "รายละเอียดตัวชี้วัด, TITLE",
        "ข้อบกพร่อง/จุดอ่อน, ISSUE",
        "ประเด็นที่ต้องพัฒนาให้ดีขึ้น, IMPROVEMENT",
        "การกำหนดขั้นตอนหรือวิธีการปฏิบัติ, STEPS",
        "คะแนน, SCORE",
        "ระดับผลการประเมิน, LEVEL",
        "ดำเนินการ, DONE",
        "ยังไม่ได้ดำเนินการ, NOT_DONE",
        "มาตรการที่, KEY",
        "กลุ่มงานรับผิดชอบ, RESPONSIBLE",
        "งานที่รับผิดชอบ, RESPONSIBLE",
        "ผู้รับผิดชอบ (Owner), RESPONSIBLE",
        "Timeline, PERIOD",
        "กำหนดเวลา, PERIOD",
        "แนวทาง, METHOD",
        "แนวทางการแก้ไข, METHOD",
        "รายละเอียดการดำเนินการ, METHOD",
        "ผลสำเร็จ, OUTCOME",
        "ข้อมูลที่เปิดเผย, TITLE",
        "ประเด็นที่ต้องพัฒนา, IMPROVEMENT",
        "มี, DONE",
        "ไม่มี, NOT_DONE",
        "อยู่ระหว่างดำเนินการ, UNDER_WAY",
        "มี/ไม่มี, STATUS",
        "URL, EVIDENCE",
        "เอกสารหลักฐาน, EVIDENCE",
        "ไตรมาส 1, ASIDE",
        "งบประมาณ (บาท), ASIDE",
        "ปัญหา/อุปสรรค, ASIDE",
        "วิธีดาเนินการ, METHOD"
    })
    void wording_of_a_header_gives_its_meaning(String words, Role role) {
        assertThat(HeaderWordings.role(words)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "O24", "กองคลัง", "หัวข้อการประเมิน", "จำนวนผู้เข้าร่วม", "วันที่จัด"})
    void other_words_are_no_header(String words) {
        assertThat(HeaderWordings.role(words)).isEmpty();
    }

    @Test
    void spaces_line_ends_and_punctuation_do_not_count_but_a_long_text_is_no_header() {
        assertThat(HeaderWordings.role("ผู้รับ\nผิดชอบ :")).contains(Role.RESPONSIBLE);
        assertThat(HeaderWordings.role("มาตรการ" + "ก".repeat(90))).isEmpty();
        assertThat(HeaderWordings.role("มาตรการ" + "ก".repeat(900))).isEmpty();
        assertThat(HeaderWordings.role(" ".repeat(300) + "ผู้รับผิดชอบ" + "\n".repeat(300)))
                .as("blanks count for nothing, however many")
                .contains(Role.RESPONSIBLE);
    }

    private static TableLayout find(Table table) {
        return LayoutFinder.find(table, Optional.empty());
    }

    @Test
    void a_form_of_seven_columns_is_one_of_measures() {
        TableLayout layout = find(Papers.table(
                1,
                row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการ", "ผลลัพธ์"),
                row("1", "ก", "ข", "ค", "ง", "จ", "ฉ")));
        assertThat(layout.kind()).isEqualTo(TableKind.MEASURES);
        assertThat(layout.roles())
                .containsExactly(
                        Role.KEY, Role.TITLE, Role.METHOD, Role.PERIOD, Role.RESPONSIBLE, Role.RESULT, Role.OUTCOME);
        assertThat(layout.firstRow()).isEqualTo(2);
        assertThat(layout.headed()).isTrue();
        assertThat(layout.column(Role.PERIOD)).hasValue(4);
        assertThat(layout.column(Role.NOTE)).isEmpty();
    }

    @Test
    void a_header_of_two_rows_takes_the_lower_words() {
        TableLayout layout = find(Papers.table(
                1,
                row("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผลการดำเนินการ", "<"),
                row("^", "^", "^", "ดำเนินการ", "ยังไม่ได้ดำเนินการ"),
                row("O1", "โครงสร้าง", "ก", "/", "")));
        assertThat(layout.kind()).isEqualTo(TableKind.OIT);
        assertThat(layout.roles()).containsExactly(Role.KEY, Role.TITLE, Role.ELEMENTS, Role.DONE, Role.NOT_DONE);
        assertThat(layout.firstRow()).isEqualTo(3);
    }

    @Test
    void a_section_may_stand_above_the_header() {
        TableLayout layout = find(Papers.table(
                1,
                row("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "<", "<"),
                row("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล"),
                row("O1", "โครงสร้าง", "ก")));
        assertThat(layout.kind()).isEqualTo(TableKind.OIT);
        assertThat(layout.firstRow()).isEqualTo(3);
    }

    @Test
    void a_table_without_header_goes_on_with_the_one_before_when_columns_are_as_many() {
        TableLayout before = find(Papers.table(1, row("ลำดับ", "มาตรการ", "วิธีดำเนินการ"), row("1", "ก", "ข")));
        TableLayout next = LayoutFinder.find(Papers.table(2, row("2", "ค", "ง")), Optional.of(before));
        assertThat(next.kind()).isEqualTo(TableKind.MEASURES);
        assertThat(next.headed()).isFalse();
        assertThat(next.firstRow()).isEqualTo(1);
        TableLayout other = LayoutFinder.find(Papers.table(2, row("2", "ค")), Optional.of(before));
        assertThat(other.kind()).isEqualTo(TableKind.OTHER);
    }

    /** To read all rows below for each that may be a header takes minutes here. */
    @Test
    void rows_of_a_long_table_that_begin_as_names_of_columns_do_are_read_in_steps_that_grow_as_they_do() {
        String[][] rows = new String[8001][];
        Arrays.fill(rows, row("กิจกรรมที่ 1", "จัดคิว", "กองช่าง", "3 จุด"));
        rows[0] = row("มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ");
        Table table = Papers.table(1, rows);
        TableLayout layout = find(table);
        assertThat(layout.kind()).isEqualTo(TableKind.MEASURES);
        boolean another = assertTimeoutPreemptively(
                Duration.ofMinutes(3),
                () -> IntStream.rangeClosed(2, table.rows())
                        .anyMatch(
                                row -> LayoutFinder.another(table, row, layout).isPresent()));
        assertThat(another).isFalse();
    }

    @Test
    void a_repeated_header_takes_from_the_table_before_what_a_scan_made_of_a_name() {
        TableLayout before = find(
                Papers.table(1, row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ"), row("1", "ก", "ข", "ค")));
        TableLayout next = LayoutFinder.find(
                Papers.table(2, row("ลำดับ", "มาตรการ", "วธดำเบบกร", "ผู้รับผิดชอบ"), row("2", "ก", "ข", "ค")),
                Optional.of(before));
        assertThat(next.roles()).containsExactly(Role.KEY, Role.TITLE, Role.METHOD, Role.RESPONSIBLE);
        assertThat(next.firstRow()).isEqualTo(2);
        TableLayout other = LayoutFinder.find(
                Papers.table(2, row("ลำดับ", "มาตรการ", "ภาพประกอบ", "ผลลัพธ์"), row("2", "ก", "ข", "ค")),
                Optional.of(before));
        assertThat(other.roles()).containsExactly(Role.KEY, Role.TITLE, Role.OTHER, Role.OUTCOME);
    }

    /** The table as recognition of a scan gives it. */
    private static Table recognised(Table table) {
        List<Cell> cells = table.cells().stream()
                .map(c -> new Cell(
                        c.id(),
                        c.place(),
                        c.rowSpan(),
                        c.columnSpan(),
                        c.content().stream().map(HeaderTest::recognised).toList()))
                .toList();
        return new Table(
                table.id(),
                table.place(),
                table.number(),
                table.rows(),
                table.columns(),
                table.headerRows(),
                cells,
                table.confidence());
    }

    private static Block recognised(Block block) {
        return block instanceof Paragraph p
                ? new Paragraph(p.id(), p.text(), p.raw(), p.place(), p.style(), p.links(), 0, 0.99, List.of())
                : block;
    }

    @Test
    void a_name_of_a_column_that_a_scan_spoilt_means_what_it_is_nearest_to_beside_names_that_are_read() {
        String[][] rows = {
            row("ลำดับ", "มาตรการ", "ขันตอนหรือวิธีการปฏิบัติ", "ผู้รบผดซอบ", "หลักฐาน"), row("1", "ก", "ข", "ค", "ง")
        };
        assertThat(find(recognised(Papers.table(1, rows))).roles())
                .containsExactly(Role.KEY, Role.TITLE, Role.METHOD, Role.RESPONSIBLE, Role.EVIDENCE);
        assertThat(find(Papers.table(1, rows)).roles()).doesNotContain(Role.METHOD);
        for (String other :
                List.of("วันที่ดำเนินการ", "งบประมาณ", "สถานที่", "จำนวนผู้เข้าร่วม", "ภาพประกอบ", "กองคลัง")) {
            assertThat(HeaderWordings.near(other, Set.of())).as(other).isEmpty();
        }
        assertThat(HeaderWordings.near("การกำกบตดคาม", Set.of())).contains(Role.FOLLOW_UP);
        assertThat(HeaderWordings.near("การกำกบตดคาม", Set.of(Role.FOLLOW_UP))).isEmpty();
    }

    @Test
    void a_head_of_items_above_the_rest_of_a_cut_row_goes_on_with_items_and_one_above_numbers_does_not() {
        String[] head = row("ข้อ", "ข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ");
        TableLayout before = find(Papers.table(1, head, row("O43", "การดำเนินการตามมาตรการ", "สำนักปลัด", "")));
        assertThat(before.kind()).isEqualTo(TableKind.OIT);
        TableLayout rest = LayoutFinder.find(
                Papers.table(2, head, row("", "ภายในหน่วยงาน", "", "ทำครบ 10 เรื่อง")), Optional.of(before));
        assertThat(rest.kind()).isEqualTo(TableKind.OIT);
        assertThat(rest.firstRow()).isEqualTo(2);
        TableLayout measures = LayoutFinder.find(
                Papers.table(2, head, row("1", "งดรับของขวัญ", "กองคลัง", "ทำแล้ว")), Optional.of(before));
        assertThat(measures.kind()).isEqualTo(TableKind.MEASURES);
    }

    @Test
    void kinds_are_told_by_their_columns() {
        assertThat(find(Papers.table(
                                1,
                                row("ตัวชี้วัด", "แนวทางในการยกระดับ", "ผู้รับผิดชอบ"),
                                row("1. การปฏิบัติหน้าที่", "ก", "ข")))
                        .kind())
                .isEqualTo(TableKind.INDICATORS);
        assertThat(find(Papers.table(
                                1,
                                row("ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น"),
                                row("ก", "I1", "ข")))
                        .kind())
                .isEqualTo(TableKind.WEAKNESSES);
        assertThat(find(Papers.table(1, row("ที่", "ตัวชี้วัด", "คะแนน"), row("1", "ก", "86.47")))
                        .kind())
                .isEqualTo(TableKind.SCORES);
        assertThat(find(Papers.table(1, row("วันที่", "สถานที่", "จำนวนคน"), row("ก", "ข", "ค")))
                        .kind())
                .isEqualTo(TableKind.OTHER);
    }

    @Test
    void a_header_printed_again_is_no_row_and_a_row_is_no_header() {
        Table table = Papers.table(
                1,
                row("ลำดับ", "มาตรการ", "วิธีดำเนินการ"),
                row("1", "ก", "ข"),
                row("ลำดับ", "มาตรการ", "วิธีดำเนินการ"),
                row("2", "มาตรการ ก", "ขั้นตอน ข"));
        TableLayout layout = find(table);
        assertThat(List.of(2, 3, 4))
                .filteredOn(row -> LayoutFinder.repeatsHeader(table, row, layout))
                .containsExactly(3);
    }

    @Test
    void a_budget_of_products_and_projects_is_no_table_of_measures() {
        assertThat(find(Papers.table(
                                1,
                                row("รายการ", "ผลผลิต ก", "ผลผลิต ข", "ผลผลิต ค", "รวม"),
                                row("งบบุคลากร", "10", "20", "30", "60")))
                        .kind())
                .as("results over many columns")
                .isEqualTo(TableKind.OTHER);
        assertThat(find(Papers.table(
                                1,
                                row("ผลผลิตผู้สำเร็จการศึกษา", "กิจกรรมพัฒนาผู้เรียน", "รวม"),
                                row("10", "20", "30")))
                        .kind())
                .as("what is done right of the result")
                .isEqualTo(TableKind.OTHER);
        assertThat(find(Papers.table(1, row("มาตรการ", "ผลการดำเนินการ"), row("เปิดเผยข้อมูล", "เผยแพร่แล้ว")))
                        .kind())
                .isEqualTo(TableKind.MEASURES);
    }

    @Test
    void a_head_copied_by_hand_names_the_columns_below_it() {
        Report report = new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566")
                .table(
                        row("ที่", "มาตรการ", "<", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row("1", "เปิดเผยข้อมูล", "<", "ลงเว็บไซต์", "ลงแล้ว 43 ข้อ"),
                        row("ที่", "มาตรการ", "วิธีดำเนินการ", "<", "ผลการดำเนินการ"),
                        row("2", "ดูแลทรัพย์สิน", "ทำทะเบียน", "<", "ทำแล้ว 12 หน้า"))
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("ทำทะเบียน");
        assertThat(report.measures().get(1).text(Field.OUTPUT)).isEqualTo("ทำแล้ว 12 หน้า");
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void columns_of_the_next_page_mean_what_stood_above_them() {
        Report report = continuedAt(40);
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2, 3);
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("ทำทะเบียน");
        assertThat(report.measures().get(1).text(Field.OUTPUT)).isEqualTo("ทำแล้ว 12 หน้า");
        assertThat(report.measures().get(2).text(Field.METHOD)).isEqualTo("จัดอบรม");
    }

    @Test
    void columns_that_stand_elsewhere_mean_nothing() {
        assertThat(continuedAt(90).measures()).extracting(Measure::number).containsExactly(1, 3);
    }

    /** A table, and one on the next page whose lower part has columns of its own, so that its grid has one more. */
    private static Report continuedAt(double left) {
        return new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566")
                .tableAt(
                        new double[] {40, 70, 200, 330, 500},
                        row("ที่", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row("1", "เปิดเผยข้อมูล", "ลงเว็บไซต์", "ลงแล้ว 43 ข้อ"))
                .tableAt(
                        new double[] {left, 70 + left - 40, 200 + left - 40, 260 + left - 40, 330 + left - 40, 500},
                        row("2", "ดูแลทรัพย์สิน", "ทำทะเบียน", "<", "ทำแล้ว 12 หน้า"),
                        row("ที่", "มาตรการ", "<", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row("3", "สร้างวัฒนธรรม", "<", "จัดอบรม", "อบรมแล้ว 2 รุ่น"))
                .report();
    }

    @ParameterizedTest
    @ValueSource(strings = {"หน่วยงาน", "กอง/ฝ่าย", "เจ้าภาพ", "ผู้ดำเนินการ"})
    void units_without_a_word_for_responsibility_are_those_that_did_it(String name) {
        Report report = new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566")
                .table(
                        row("ที่", "มาตรการ", "วิธีดำเนินการ", name, "ผลการดำเนินการ"),
                        row("1", "เปิดเผยข้อมูล", "ลงเว็บไซต์", "กองคลัง", "ลงแล้ว 43 ข้อ"))
                .report();
        assertThat(report.measures().getFirst().text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
    }

    @Test
    void a_head_at_the_foot_of_a_page_names_the_columns_of_the_next_also_where_the_page_cuts_a_name() {
        double[] edges = {40, 70, 150, 200, 330, 400, 500};
        Report report = new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566")
                .tableAt(
                        edges,
                        row("ที่", "มาตรการ", "<", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("1", "เปิดเผยข้อมูล", "<", "ลงเว็บไซต์", "สำนักปลัด", "ลงแล้ว 43 ข้อ"),
                        row("ที่", "มาตรการ", "วิธีดำเนินการ", "<", "ผู้รับผิด", "ผลการดำเนินการ"))
                .tableAt(
                        new double[] {40, 70, 150, 330, 400, 500},
                        row("2", "ดูแลทรัพย์สิน", "ทำทะเบียน", "กองคลัง", "ทำแล้ว 12 หน้า"))
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("ทำทะเบียน");
        assertThat(report.measures().get(1).text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
    }
}
