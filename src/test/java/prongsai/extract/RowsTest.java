package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.extract.Papers.row;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.model.Weakness;

/** Rows become records: what each kind of form does over pages, merged cells and misread keys. */
class RowsTest {
    private static final String TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566";
    private static final String[] MEASURES =
            row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการ");
    private static final String[] ITEMS = row("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้า");
    private static final String[] INDICATORS = row("ตัวชี้วัด", "แนวทางในการยกระดับ", "ผู้รับผิดชอบ", "ผลการดำเนินการ");
    private static final String[] WEAKNESSES =
            row("ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ", "การกำหนดขั้นตอน");

    private static Papers paper() {
        return new Papers().line(TITLE);
    }

    private static String field(Report report, int measure, Field field) {
        return report.measures().get(measure).text(field);
    }

    @Test
    void measure_goes_on_over_a_page_without_header() {
        Report report = paper().table(MEASURES, row("๑", "เปิดเผยข้อมูล", "1. ประชุม", "สำนักปลัด", "ประชุมแล้ว"))
                .table(row("", "", "2. เผยแพร่", "", "เผยแพร่แล้ว"), row("2", "บริการ", "อบรม", "กองคลัง", "อบรมแล้ว"))
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        assertThat(field(report, 0, Field.METHOD)).isEqualTo("1. ประชุม\n2. เผยแพร่");
        assertThat(field(report, 0, Field.OUTPUT)).isEqualTo("ประชุมแล้ว\nเผยแพร่แล้ว");
        assertThat(field(report, 0, Field.TITLE)).isEqualTo("เปิดเผยข้อมูล");
        Value method = report.measures().getFirst().value(Field.METHOD);
        assertThat(method.placeAt(0).table()).isEqualTo("1");
        assertThat(method.placeAt(method.text().indexOf("เผยแพร่")).table()).isEqualTo("2");
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void text_that_a_page_prints_below_the_cut_alone_is_told_once() {
        Report report = paper().table(MEASURES, row("1", "เปิดเผยข้อมูล", "", "สำนักปลัด", "ประชุมแล้ว"))
                .tableGoneOn(row("", "", "ประชุมทุกเดือน", "", ""))
                .report();
        assertThat(field(report, 0, Field.METHOD)).isEqualTo("ประชุมทุกเดือน");
        assertThat(field(report, 0, Field.OUTPUT)).isEqualTo("ประชุมแล้ว");
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void text_on_the_last_of_three_pages_of_a_row_is_told_once() {
        Report report = paper().table(MEASURES, row("1", "เปิดเผยข้อมูล", "1. ประชุม", "สำนักปลัด", "ประชุมแล้ว"))
                .table(row("", "", "", "", "2 ครั้ง"))
                .tableGoneOn(row("", "", "2. เผยแพร่ทุกเดือน", "", ""))
                .report();
        assertThat(field(report, 0, Field.METHOD)).isEqualTo("1. ประชุม\n2. เผยแพร่ทุกเดือน");
    }

    @Test
    void measure_goes_on_where_number_and_title_are_printed_again() {
        Report report = paper().table(MEASURES, row("1", "เปิดเผยข้อมูล", "ประชุม", "สำนักปลัด", "ก"))
                .table(MEASURES, row("1", "เปิดเผยข้อมูล (ต่อ)", "เผยแพร่", "สำนักปลัด", "ข"))
                .report();
        assertThat(report.measures()).hasSize(1);
        assertThat(field(report, 0, Field.TITLE)).isEqualTo("เปิดเผยข้อมูล");
        assertThat(field(report, 0, Field.METHOD)).isEqualTo("ประชุม\nเผยแพร่");
        assertThat(field(report, 0, Field.OUTPUT)).isEqualTo("ก\nข");
    }

    @Test
    void measure_takes_its_number_from_the_title_where_the_form_has_no_column_for_it() {
        Report report = paper().table(
                        row("มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ"),
                        row("1. เปิดเผยข้อมูล", "ประชุม", "สำนักปลัด"),
                        row("มาตรการที่ 2 บริการ", "อบรม", "กองคลัง"))
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        assertThat(field(report, 0, Field.TITLE)).isEqualTo("เปิดเผยข้อมูล");
        assertThat(field(report, 1, Field.TITLE)).isEqualTo("บริการ");
        assertThat(report.measures().getFirst().has(Field.OUTPUT)).isFalse();
    }

    @Test
    void measures_without_any_number_are_counted() {
        Report report = paper().table(
                        row("มาตรการ", "วิธีดำเนินการ"), row("เปิดเผยข้อมูล", "ประชุม"), row("บริการ", "อบรม"))
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
    }

    @Test
    void merged_cell_counts_for_every_measure_it_spans() {
        Report report = paper().table(
                        MEASURES,
                        row("1", "เปิดเผยข้อมูล", "ประชุม", "สำนักปลัด", "ก"),
                        row("2", "บริการ", "อบรม", "^", "ข"),
                        row("3", "จัดซื้อ", "ประกาศ", "กองคลัง", ""))
                .report();
        assertThat(report.measures())
                .extracting(m -> m.text(Field.RESPONSIBLE))
                .containsExactly("สำนักปลัด", "สำนักปลัด", "กองคลัง");
        assertThat(field(report, 2, Field.OUTPUT)).isEmpty();
        assertThat(report.measures().get(2).has(Field.OUTPUT)).isTrue();
    }

    @Test
    void merged_cell_that_a_page_cuts_counts_for_the_measures_behind_it() {
        Report report = paper().table(
                        MEASURES,
                        row("1", "เปิดเผยข้อมูล", "ประชุม", "สำนักปลัด", "ก"),
                        row("2", "บริการ", "อบรม", "^", "ข"))
                .table(MEASURES, row("3", "จัดซื้อ", "ประกาศ", "", "ค"), row("4", "ร้องเรียน", "รับฟัง", "^", "ง"))
                .report();
        assertThat(report.measures())
                .extracting(m -> m.text(Field.RESPONSIBLE))
                .containsExactly("สำนักปลัด", "สำนักปลัด", "สำนักปลัด", "สำนักปลัด");
    }

    @ParameterizedTest
    @CsvSource({
        "O24, O24",
        "O01, O1",
        "01, O1",
        "๐๑, O1",
        "010, O10",
        "๐๑๐, O10",
        "0๒4, O24",
        "๐29, O29",
        "o5, O5",
        "OIT 41, O41",
        "ข้อ O7, O7",
        "O-3, O3",
        "24, O24",
        "O24., O24"
    })
    void item_code_is_read_however_it_is_printed(String printed, String code) {
        Report report = paper().table(ITEMS, row(printed, "ข้อมูล ก", "ก", "สำนักปลัด", "เผยแพร่แล้ว"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly(code);
    }

    @Test
    void item_whose_code_nobody_can_read_is_known_by_its_title() {
        Report report = paper().table(
                        ITEMS,
                        row("O1", "โครงสร้าง", "ก", "สำนักปลัด", "☑ ดำเนินการ เผยแพร่แล้ว"),
                        row("๏๒?", "ข้อมูลผู้บริหาร", "ข", "สำนักปลัด", "☑ ดำเนินการ เผยแพร่แล้ว"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
        assertThat(report.confidence()).containsOnlyKeys("oitItems/O2/code");
        assertThat(report.warnings()).extracting(w -> w.code()).contains("code-from-title");
    }

    @Test
    void item_has_the_answer_without_boxes_and_its_links() {
        Report report = paper().line("ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน")
                .table(
                        ITEMS,
                        row(
                                "O1",
                                "โครงสร้าง",
                                "แสดงแผนผัง",
                                "สำนักปลัด",
                                "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ\nเผยแพร่ที่ https://huaisaithong.go.th/o1 แล้ว"))
                .report();
        OitItem item = report.oitItems().getFirst();
        assertThat(item.status()).isEqualTo(Status.DONE);
        assertThat(item.text(Field.PROGRESS)).isEqualTo("เผยแพร่ที่ https://huaisaithong.go.th/o1 แล้ว");
        assertThat(item.links())
                .containsExactly(new Link("https://huaisaithong.go.th/o1", "https://huaisaithong.go.th/o1"));
        assertThat(item.indicator()).contains(9);
        assertThat(item.subIndicator()).contains("9.1");
        assertThat(item.concept()).isPresent();
    }

    @Test
    void item_with_columns_of_ticks_has_their_status_and_loses_no_words_in_them() {
        Report report = paper().table(
                        row("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ดำเนินการ", "ยังไม่ได้ดำเนินการ"),
                        row("O1", "โครงสร้าง", "ก", "/", ""),
                        row("O2", "ข้อมูลผู้บริหาร", "ข", "", "✓"),
                        row("O3", "อำนาจหน้าที่", "ค", "เผยแพร่แล้ว", ""))
                .report();
        assertThat(report.oitItems())
                .extracting(OitItem::status)
                .containsExactly(Status.DONE, Status.NOT_DONE, Status.NONE);
        assertThat(report.unassigned()).extracting(Unassigned::text).containsExactly("เผยแพร่แล้ว");
    }

    @Test
    void words_behind_a_code_are_the_title_or_are_told_as_they_are() {
        Report report = paper().table(
                        ITEMS,
                        row("O1 โครงสร้าง", "", "ก", "สำนักปลัด", "ข"),
                        row("O2 (ต่อ)", "ข้อมูลผู้บริหาร", "ก", "สำนักปลัด", "ข"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
        assertThat(report.oitItems().getFirst().text(Field.TITLE)).isEqualTo("โครงสร้าง");
        assertThat(report.oitItems().getLast().text(Field.TITLE)).isEqualTo("ข้อมูลผู้บริหาร");
        assertThat(report.unassigned()).extracting(Unassigned::text).containsExactly("O2 (ต่อ)");
    }

    @Test
    void item_in_two_rows_is_told_twice() {
        Report report = paper().table(ITEMS, row("O12", "ก", "ก", "ก", "หนึ่ง"), row("O12", "ก", "ก", "ก", "สอง"))
                .report();
        assertThat(report.oitItems())
                .extracting(item -> item.text(Field.PROGRESS))
                .containsExactly("หนึ่ง", "สอง");
    }

    @Test
    void indicator_is_known_by_number_or_by_its_official_title() {
        Report report = paper().table(
                        INDICATORS,
                        row("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "ก", "สำนักปลัด", "(/) ดำเนินการ ประกาศแล้ว"),
                        row("2. การใช้งบประมาณ", "ข", "กองคลัง", "( ) ดำเนินการ"),
                        row("การใช้อำนาจ", "ค", "สำนักปลัด", "ประชุมแล้ว"))
                .report();
        assertThat(report.indicators()).extracting(Indicator::number).containsExactly(1, 2, 3);
        assertThat(report.indicators())
                .extracting(Indicator::status)
                .containsExactly(Status.DONE, Status.NONE, Status.UNKNOWN);
        assertThat(report.indicators())
                .extracting(i -> i.text(Field.TITLE))
                .containsExactly("การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ");
        assertThat(report.indicators().getFirst().text(Field.PROGRESS)).isEqualTo("ประกาศแล้ว");
    }

    @Test
    void indicator_whose_title_a_page_cuts_goes_on_though_the_rest_is_like_the_title_of_another() {
        Report report = paper().table(
                        INDICATORS,
                        row("ตัวชี้วัดที่ 4 การแก้ไขปัญหาการทุจริต", "ก", "สำนักปลัด", "(/) ดำเนินการ ตรวจแล้ว"),
                        row("ตัวชี้วัดที่ 5 การใช้", "ข", "กองคลัง", "(/) ดำเนินการ"))
                .table(
                        INDICATORS,
                        row("ทรัพย์สินของราชการ", "", "", "เปิดแฟ้มได้เพียง 9 คน"),
                        row("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน", "ค", "กองช่าง", "(/) ดำเนินการ ประชุมแล้ว"))
                .report();
        assertThat(report.indicators()).extracting(Indicator::number).containsExactly(4, 5, 6);
        assertThat(report.indicators().get(1).text(Field.TITLE))
                .isEqualToIgnoringWhitespace("การใช้ทรัพย์สินของราชการ");
        assertThat(report.indicators().get(1).text(Field.PROGRESS)).isEqualTo("เปิดแฟ้มได้เพียง 9 คน");
    }

    @Test
    void indicator_without_a_number_at_the_top_of_a_page_is_one_of_its_own() {
        Report report = paper().table(
                        INDICATORS, row("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน", "ข", "กองคลัง", "(/) ดำเนินการ"))
                .table(INDICATORS, row("ประสิทธิภาพการสื่อสาร", "ค", "กองช่าง", "(/) ดำเนินการ ประชุมแล้ว"))
                .report();
        assertThat(report.indicators()).extracting(Indicator::number).containsExactly(6, 7);
    }

    @Test
    void indicator_is_known_when_a_scan_lost_the_tone_mark_of_its_name() {
        Report report = paper().table(
                        INDICATORS,
                        row("ตัวชีวัดที่ 4 การใช้ทรัพย์สินของราชการ", "ก", "สำนักปลัด", "(/) ดำเนินการ ประกาศแล้ว"))
                .report();
        assertThat(report.indicators()).extracting(Indicator::number).containsExactly(4);
        assertThat(report.indicators().getFirst().text(Field.TITLE)).isEqualTo("การใช้ทรัพย์สินของราชการ");
    }

    @Test
    void indicator_is_known_when_a_scan_misread_letters_of_its_name() {
        Report report = paper().table(
                        row("ตัวขี้วัด", "แนวทางในการยกระดับ", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ"),
                        row("ตัวชัวัดที่ 2 การใช้งบประมาณ", "ก", "กองคลัง", "(/) ดำเนินการ ประกาศแล้ว"))
                .report();
        assertThat(report.indicators()).extracting(Indicator::number).containsExactly(2);
        assertThat(report.indicators().getFirst().text(Field.TITLE)).isEqualTo("การใช้งบประมาณ");
    }

    @Test
    void indicator_goes_on_over_a_page() {
        Report report = paper().table(INDICATORS, row("1. การปฏิบัติหน้าที่", "หนึ่ง", "สำนักปลัด", "ก"))
                .table(row("", "สอง", "", "ข"))
                .report();
        assertThat(report.indicators()).hasSize(1);
        assertThat(report.indicators().getFirst().text(Field.GUIDELINE)).isEqualTo("หนึ่ง\nสอง");
        assertThat(report.indicators().getFirst().text(Field.PROGRESS)).isEqualTo("ก\nข");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I25 ผู้บริหารให้ความสำคัญ ได้คะแนน 67.85 | 67.85",
                "I25 ผู้บริหารให้ความสำคัญ (67.85 คะแนน) | 67.85",
                "- I25 ผู้บริหารให้ความสำคัญ คะแนน ๖๗.๘๕ | 67.85",
                "I25 ผู้บริหารให้ความสำคัญ ได้ 0 คะแนน | 0"
            })
    void weakness_has_code_title_and_score(String printed, double score) {
        Report report = paper().table(
                        WEAKNESSES,
                        row("ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต", printed, "ก", "สำนักปลัด", "1. ประชุม"))
                .report();
        Weakness weakness = report.weaknesses().getFirst();
        assertThat(weakness.code()).isEqualTo("I25");
        assertThat(weakness.indicator()).contains(5);
        assertThat(weakness.score()).contains(score);
        assertThat(weakness.text(Field.TITLE)).isEqualTo("ผู้บริหารให้ความสำคัญ");
        assertThat(weakness.text(Field.STEPS)).isEqualTo("1. ประชุม");
    }

    @Test
    void words_behind_the_score_of_a_weakness_are_kept() {
        Report report = paper().table(
                        WEAKNESSES,
                        row("ตัวชี้วัดที่ 5", "I25 ผู้บริหาร ได้คะแนน 67.85 ซึ่งต่ำกว่าปีก่อน", "ก", "สำนักปลัด", "ข"))
                .report();
        assertThat(report.weaknesses().getFirst().text(Field.TITLE))
                .contains("ผู้บริหาร")
                .endsWith("ซึ่งต่ำกว่าปีก่อน");
        assertThat(report.weaknesses().getFirst().score()).isEqualTo(Optional.of(67.85));
    }

    @Test
    void weakness_row_that_lost_its_first_cell_is_moved_back() {
        Report report = paper().table(
                        WEAKNESSES,
                        row("ตัวชี้วัดที่ 5", "I25 ผู้บริหาร", "ก", "สำนักปลัด", "หนึ่ง"),
                        row("I26 การร้องเรียน", "ข", "กองคลัง", "สอง", ""))
                .report();
        assertThat(report.weaknesses()).extracting(Weakness::code).containsExactly("I25", "I26");
        Weakness moved = report.weaknesses().getLast();
        assertThat(moved.text(Field.TITLE)).isEqualTo("การร้องเรียน");
        assertThat(moved.text(Field.TEXT)).isEqualTo("ข");
        assertThat(moved.text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
        assertThat(moved.text(Field.STEPS)).isEqualTo("สอง");
        assertThat(moved.indicator()).contains(5);
    }

    @Test
    void a_document_without_records_is_no_report() {
        assertThat(Papers.report(
                        paper().table(row("วันที่", "สถานที่"), row("ก", "ข")).document(), Papers.OFFICIAL))
                .isEmpty();
    }

    @Test
    void a_table_of_scores_gives_scores_and_leaves_other_words() {
        Report report = paper().table(MEASURES, row("1", "ก", "ข", "ค", "ง"))
                .table(
                        row("ที่", "ตัวชี้วัด", "คะแนน", "หมายเหตุ"),
                        row("1", "การปฏิบัติหน้าที่", "95.20", "ดีขึ้น"),
                        row("2", "การใช้งบประมาณ", "-", ""),
                        row("", "รวม", "90.15", ""))
                .report();
        assertThat(report.scores())
                .extracting(score -> score.scope() + " " + score.value())
                .isEqualTo(List.of("indicator 1 95.2", "overall 90.15"));
        assertThat(report.unassigned())
                .extracting(Unassigned::text)
                .containsExactly("ดีขึ้น", "2", "การใช้งบประมาณ", "-");
    }

    @Test
    void the_rest_of_a_cut_row_is_no_header_when_it_begins_as_names_of_columns_do() {
        String[] rest = row(
                "",
                "มาตรการส่งเสริมคุณธรรม",
                "ความโปร่งใส",
                "",
                "รายงานผลการดำเนินการครบทุกข้อเสนอนายกเมื่อ 3 มีนาคม 2566");
        String[] cut = row("O43", "การดำเนินการตาม", "- แสดงผลตาม", "กองคลัง", "[✓] ดำเนินการ");
        for (Papers paper : List.of(
                paper().table(ITEMS, cut).table(ITEMS, rest),
                paper().table(ITEMS, cut).table(rest))) {
            OitItem item = paper.report().oitItems().getFirst();
            assertThat(item.text(Field.PROGRESS)).isEqualTo("รายงานผลการดำเนินการครบทุกข้อเสนอนายกเมื่อ 3 มีนาคม 2566");
            assertThat(item.text(Field.TITLE)).contains("มาตรการส่งเสริมคุณธรรม");
        }
    }

    @Test
    void words_below_the_cut_of_a_cell_that_ended_with_a_tick_box_are_no_part_of_its_label() {
        OitItem item = paper().table(
                        ITEMS, row("O4", "ข่าว", "ข่าวในปี", "งานข่าว", "[ ] ยังไม่ดำเนินการ\n[✓] ดำเนินการแล้ว"))
                .tableGoneOn(row("", "", "", "", "ลงข่าวสัปดาห์ละ 4 ข่าว"))
                .report()
                .oitItems()
                .getFirst();
        assertThat(item.text(Field.PROGRESS)).isEqualTo("ลงข่าวสัปดาห์ละ 4 ข่าว");
        assertThat(item.status()).isEqualTo(Status.DONE);
    }

    @Test
    void a_number_of_the_row_is_no_code_where_the_title_begins_with_one() {
        String[] head = row("ลำดับ", "รายการ", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้า");
        Report report = paper().table(
                        head,
                        row("16", "O18 ช่องทางแจ้ง", "ช่องทาง", "งานนิติการ", "[✓] ดำเนินการ"),
                        row("17", "O19 สถิติเรื่องร้องเรียน", "จำนวน", "งานนิติการ", "[✓] ดำเนินการ"))
                .table(
                        head,
                        row("", "ประจำปี", "", "", "ไม่มีเรื่อง"),
                        row("18", "O20 การมีส่วนร่วม", "ประเด็น", "กองช่าง", "[✓] ยังไม่ดำเนินการ"))
                .report();
        assertThat(report.oitItems())
                .extracting(OitItem::code, item -> item.text(Field.TITLE))
                .containsExactly(
                        tuple("O18", "ช่องทางแจ้ง"),
                        tuple("O19", "สถิติเรื่องร้องเรียน\nประจำปี"),
                        tuple("O20", "การมีส่วนร่วม"));
    }

    @Test
    void a_header_that_is_printed_twice_is_no_row() {
        Report report = paper().table(ITEMS, ITEMS, row("O1", "โครงสร้าง", "แผนผัง", "สำนักปลัด", "[✓] ดำเนินการ"))
                .report();
        assertThat(report.oitItems()).hasSize(1);
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void a_merged_cell_at_the_end_of_a_table_does_not_go_on_in_one_of_another_kind() {
        Report report = paper().table(
                        INDICATORS,
                        row("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "ก", "กองคลัง", "ทำแล้ว"),
                        row("ตัวชี้วัดที่ 2 การใช้งบประมาณ", "ข", "กองช่าง", "^"))
                .table(ITEMS, row("O1", "โครงสร้าง", "แผนผัง", "", "[✓] ดำเนินการ"))
                .report();
        assertThat(report.oitItems().getFirst().text(Field.RESPONSIBLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "อ่านได้ที่ www.phonsabaengkha, m.go.th/duty, อ่านได้ที่ www.phonsabaengkham.go.th/duty",
        "ดูที่ www.lamphat.example, Facebook, ดูที่ www.lamphat.example Facebook",
        "มีผู้ร่วม 12, คน, มีผู้ร่วม 12 คน"
    })
    void an_address_that_a_page_cuts_is_one_again(String before, String after, String whole) {
        assertThat(before + EntryBuilder.glue(before, after) + after).isEqualTo(whole);
    }
}
