package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Doubt;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Paragraph;
import prongsai.model.Report;
import prongsai.model.Table;
import prongsai.model.TextOrigin;
import prongsai.model.Warning;

/** Documents as a scan gives them. In braces: what its reader doubts, with a confidence of 0.6. */
class DigitJoinTest {
    private static final String TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
    private static final String AGENCY = "องค์การบริหารส่วนตำบลห้วยทรายทอง อำเภอดอนแก้ว จังหวัดอุดรธานี";
    private static final String[] HEADER = {
        "ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "หน่วยงานที่รับผิดชอบ", "ผลการดำเนินการ"
    };

    private static String[] item(String code, String title) {
        return new String[] {code, title, "แสดงข้อมูลบนเว็บไซต์", "สำนักปลัด", "ดำเนินการแล้ว"};
    }

    private static Papers paper(String year) {
        return new Papers().line(TITLE).line("ประจำปีงบประมาณ พ.ศ. " + year).line(AGENCY);
    }

    private static Report recognised(Papers papers) {
        Document document = papers.document();
        List<Block> blocks =
                document.blocks().stream().map(DigitJoinTest::doubting).toList();
        return Papers.report(
                        new Document("application/pdf", 1, TextOrigin.OCR, blocks, List.of(), List.of(), List.of()),
                        Papers.OFFICIAL)
                .orElseThrow();
    }

    private static Block doubting(Block block) {
        return switch (block) {
            case Paragraph p -> {
                List<Doubt> doubts = new ArrayList<>();
                String[] parts = p.text().split("[{}]", -1);
                for (int i = 1; i < parts.length; i += 2) {
                    doubts.add(new Doubt(parts[i], 0.6, "ocr-digits"));
                }
                String text = String.join("", parts);
                yield new Paragraph(p.id(), text, text, p.place(), p.style(), p.links(), 0, 0.95, doubts);
            }
            case Table t ->
                new Table(
                        t.id(),
                        t.place(),
                        t.number(),
                        t.rows(),
                        t.columns(),
                        0,
                        t.cells().stream()
                                .map(c -> new Cell(
                                        c.id(),
                                        c.place(),
                                        c.rowSpan(),
                                        c.columnSpan(),
                                        c.content().stream()
                                                .map(DigitJoinTest::doubting)
                                                .toList()))
                                .toList(),
                        1);
        };
    }

    private static List<String> codes(Report report) {
        return report.oitItems().stream().map(OitItem::code).toList();
    }

    private static List<String> warnings(Report report, String code) {
        return report.warnings().stream()
                .filter(w -> w.code().equals(code))
                .map(Warning::message)
                .map(m -> m.en())
                .toList();
    }

    @Test
    void names_item_by_title_when_code_is_doubted_and_says_both_readings() {
        Report report = recognised(paper("๒๕๖๖")
                .table(HEADER, item("๑", "โครงสร้าง"), item("{๕}", "ข้อมูลผู้บริหาร"), item("๓", "อำนาจหน้าที่")));

        assertThat(codes(report)).containsExactly("O1", "O2", "O3");
        assertThat(report.confidence()).containsEntry("oitItems/O2/code", 0.85);
        assertThat(warnings(report, "digits-corrected"))
                .singleElement()
                .asString()
                .contains("\"๕\"", "๒");
    }

    @Test
    void raises_confidence_when_doubted_code_agrees_with_title() {
        Report report = recognised(paper("๒๕๖๖").table(HEADER, item("{O๔}", "แผนพัฒนาหน่วยงาน")));

        assertThat(codes(report)).containsExactly("O4");
        assertThat(report.confidence()).containsEntry("oitItems/O4/code", 0.98);
        assertThat(warnings(report, "digits-corrected")).isEmpty();
    }

    @Test
    void takes_code_from_its_neighbours_when_title_says_nothing() {
        Report report = recognised(
                paper("๒๕๖๖").table(HEADER, item("๑๐", "ก"), item("๑{๕}", "ข"), item("๑{๕}", "ค"), item("๑๓", "ง")));

        assertThat(codes(report)).containsExactly("O10", "O11", "O12", "O13");
        assertThat(report.confidence()).containsEntry("oitItems/O11/code", 0.8);
    }

    @Test
    void leaves_doubted_code_as_read_and_says_so_when_rows_are_missing_around_it() {
        Report report = recognised(paper("๒๕๖๖").table(HEADER, item("๑๐", "ก"), item("๑{๕}", "ข"), item("๒๐", "ค")));

        assertThat(codes(report)).containsExactly("O10", "O15", "O20");
        assertThat(report.confidence()).containsEntry("oitItems/O15/code", 0.6);
        assertThat(warnings(report, "digits-doubtful"))
                .singleElement()
                .asString()
                .contains("๑๕");
    }

    @Test
    void leaves_code_alone_when_it_was_read_surely_though_title_is_another_items() {
        Report report = recognised(paper("๒๕๖๖")
                .table(
                        HEADER,
                        item("๑", "โครงสร้าง"),
                        item("๕", "ข้อมูลผู้บริหาร"),
                        item("{๖}", "กฎหมายที่เกี่ยวข้อง")));

        assertThat(codes(report)).containsExactly("O1", "O5", "O6");
        assertThat(report.confidence()).doesNotContainKey("oitItems/O5/code");
    }

    @Test
    void tells_of_code_read_surely_when_title_and_the_codes_around_it_say_another() {
        Report report = recognised(paper("๒๕๖๖")
                .table(HEADER, item("๑", "โครงสร้าง"), item("๕", "ข้อมูลผู้บริหาร"), item("๓", "อำนาจหน้าที่")));

        assertThat(codes(report)).containsExactly("O1", "O5", "O3");
        assertThat(report.confidence()).containsEntry("oitItems/O5/code", 0.85);
        assertThat(warnings(report, "digits-doubtful"))
                .singleElement()
                .asString()
                .contains("๕");
    }

    @Test
    void takes_zero_that_begins_a_list_for_one_when_two_follows() {
        Report report = recognised(paper("๒๕๖๖")
                .table(HEADER, new String[] {"๑", "โครงสร้าง", "แสดงแผนผัง", "สำนักปลัด", "๐. จัดทำแผนผัง\n๒. ขออนุมัติ"
                }));

        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("1. จัดทำแผนผัง\n2. ขออนุมัติ");
        assertThat(report.confidence()).containsEntry("oitItems/O1/progress", 0.8);
        assertThat(warnings(report, "digits-corrected")).hasSize(1);
    }

    @Test
    void takes_zero_that_begins_a_list_for_one_when_what_follows_is_a_doubted_two() {
        Report report = recognised(paper("๒๕๖๖").table(HEADER, new String[] {
            "๑", "โครงสร้าง", "แสดงแผนผัง", "สำนักปลัด", "๐. จัดทำแผนผัง\n{๒}. ขออนุมัติ"
        }));

        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("1. จัดทำแผนผัง\n2. ขออนุมัติ");
        assertThat(warnings(report, "digits-corrected")).hasSize(1);
    }

    @Test
    void keeps_zero_and_doubts_it_when_nothing_says_what_it_is() {
        Report report = recognised(paper("๒๕๖๖")
                .table(HEADER, new String[] {"๑", "โครงสร้าง", "แสดงแผนผัง", "สำนักปลัด", "๐. จัดทำแผนผัง\n๕. ขออนุมัติ"
                }));

        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("0. จัดทำแผนผัง\n5. ขออนุมัติ");
        assertThat(report.confidence()).containsEntry("oitItems/O1/progress", 0.5);
    }

    @Test
    void tells_of_step_read_surely_when_it_does_not_count_up() {
        Report report = recognised(paper("๒๕๖๖").table(HEADER, new String[] {
            "๑", "โครงสร้าง", "แสดงแผนผัง", "สำนักปลัด", "๑. จัดทำแผนผัง\n๗. ขออนุมัติ\n๓. เผยแพร่"
        }));

        assertThat(report.oitItems().getFirst().text(Field.PROGRESS))
                .isEqualTo("1. จัดทำแผนผัง\n7. ขออนุมัติ\n3. เผยแพร่");
        assertThat(report.confidence()).containsEntry("oitItems/O1/progress", 0.85);
    }

    @Test
    void takes_one_or_seven_before_the_number_of_a_weak_item_for_the_letter_that_looks_the_same() {
        String[] head = {"ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ"};
        Report report = recognised(paper("๒๕๖๖")
                .table(
                        head,
                        new String[] {"หัวหน้างาน", "116 การมอบหมายงาน", "บอกเกณฑ์ก่อน", "สำนักปลัด"},
                        new String[] {"ตัวชี้วัดที่ ๓ การใช้อำนาจ", "I17 การประเมินผลงาน", "บอกผลรายคน", "สำนักปลัด"},
                        new String[] {"ตัวชี้วัดที่ ๔ การใช้ทรัพย์สิน", "723 การยืม", "ติดรหัส", "กองคลัง"},
                        new String[] {"๕ การแก้ไขปัญหาการทุจริต ๗๐.๓๕ คะแนน", "127 ผลสอบ", "ติดรหัส", "กองคลัง"}));

        assertThat(report.weaknesses()).extracting(w -> w.code()).containsExactly("I16", "I17", "I23", "I27");
        assertThat(warnings(report, "digits-corrected"))
                .singleElement()
                .asString()
                .contains("\"116\"", "I16");
        // under an indicator of the internal survey no other letter is possible
        assertThat(report.confidence())
                .containsEntry("weaknesses/I16/title", 0.8)
                .doesNotContainKeys("weaknesses/I23/title", "weaknesses/I27/title");
    }

    @Test
    void takes_what_stands_before_the_number_of_a_weak_item_for_the_letter_of_its_survey_when_it_is_none() {
        String[] head = {"ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ"};
        Report report = recognised(paper("๒๕๖๖")
                .table(
                        head,
                        new String[] {"ตัวชี้วัดที่ ๗ การสื่อสาร", "ธี11 การรู้จักช่องทาง", "ตั้งป้าย", "สำนักปลัด"},
                        new String[] {"ตัวชี้วัดที่ ๘ การปรับปรุง", "514 การนำความเห็นไปใช้", "ตอบกลับ", "สำนักปลัด"},
                        new String[] {"ตัวชี้วัดที่ ๕ การแก้ไขปัญหา", "ไม่มีใครแจ้งใน 30 วัน", "ติดรหัส", "กองคลัง"}));

        assertThat(report.weaknesses()).extracting(w -> w.code()).containsExactly("E11", "E14");
    }

    @Test
    void is_not_sure_of_a_score_when_a_digit_in_its_cell_is_doubted_though_its_row_begins_with_another() {
        Report report = recognised(paper("๒๕๖๖")
                .table(
                        new String[] {"ที่", "ตัวชี้วัด", "คะแนน"},
                        new String[] {"๑", "การปฏิบัติหน้าที่", "๘๒.๔๐"},
                        new String[] {"๒", "การใช้งบประมาณ", "{๓๖}.๑๐"})
                .table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.scores()).extracting(s -> s.value()).containsExactly(82.4, 36.1);
        assertThat(report.confidence()).doesNotContainKey("scores/0/value").containsEntry("scores/1/value", 0.6);
    }

    @Test
    void is_not_sure_of_the_code_of_a_weak_item_when_a_digit_of_it_is_doubted() {
        String[] head = {"ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ"};
        Report report = recognised(paper("๒๕๖๖")
                .table(
                        head,
                        new String[] {"ตัวชี้วัดที่ ๙", "{๐} ๑ รายงานการกำกับติดตาม", "ก", "สำนักปลัด"},
                        new String[] {"ตัวชี้วัดที่ ๙", "O๒๓ สรุปผล ได้ {๖}๐ คะแนน", "ก", "สำนักปลัด"}));

        assertThat(report.weaknesses()).extracting(w -> w.code()).containsExactly("O1", "O23");
        assertThat(report.confidence())
                .containsEntry("weaknesses/O1/code", 0.6)
                .doesNotContainKey("weaknesses/O23/code");
    }

    @Test
    void is_sure_of_the_doubted_code_of_a_weak_item_when_the_words_behind_it_are_that_items_title_in_a_year() {
        String[] head = {"ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ"};
        String title = " สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน ได้ ๐ คะแนน";
        Report right = recognised(
                paper("๒๕๖๖").table(head, new String[] {"ตัวชี้วัดที่ ๙", "{O๒๓}" + title, "ก", "สำนักปลัด"}));
        Report wrong = recognised(
                paper("๒๕๖๖").table(head, new String[] {"ตัวชี้วัดที่ ๙", "{O๒๕}" + title, "ก", "สำนักปลัด"}));

        assertThat(right.confidence()).containsEntry("weaknesses/O23/code", 0.97);
        assertThat(wrong.confidence()).containsEntry("weaknesses/O25/code", 0.6);
    }

    @Test
    void is_sure_of_the_doubted_code_of_a_weak_item_that_the_report_surely_names_elsewhere() {
        String[] head = {"ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ"};
        Report report = recognised(paper("๒๕๖๖")
                .line("ข้อที่ได้คะแนนน้อยคือ I๑๖ {I๒๐} และ I๒๓")
                .table(
                        head,
                        new String[] {"หัวหน้างาน", "{I๑๖} การมอบหมายงาน", "ก", "สำนักปลัด"},
                        new String[] {"หัวหน้างาน", "{I๒๐} ความสะดวก", "ก", "กองคลัง"},
                        new String[] {"หัวหน้างาน", "123 การยืม", "ก", "กองคลัง"},
                        new String[] {"หัวหน้างาน", "127 การแก้ปัญหา", "ก", "กองคลัง"}));

        assertThat(report.weaknesses()).extracting(w -> w.code()).containsExactly("I16", "I20", "I23", "I27");
        assertThat(report.confidence())
                .containsEntry("weaknesses/I16/code", 0.95)
                .containsEntry("weaknesses/I20/code", 0.6)
                .containsEntry("weaknesses/I23/code", 0.95)
                .containsEntry("weaknesses/I27/code", 0.8);
    }

    @Test
    void does_not_take_one_of_two_doubted_codes_that_are_the_same_for_named_elsewhere() {
        String[] head = {"ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ"};
        Report report = recognised(paper("๒๕๖๖")
                .line("ข้อที่ได้คะแนนน้อยคือ I๑๖ และ I๑๘")
                .table(head, new String[] {"หัวหน้างาน", "{I๑๖} การมอบหมายงาน", "ก", "สำนักปลัด"}, new String[] {
                    "การใช้อำนาจ", "{I๑๖} การประเมินผลงาน", "ก", "กองคลัง"
                }));

        assertThat(report.confidence()).containsEntry("weaknesses/I16/code", 0.6);
    }

    @Test
    void puts_back_the_full_stops_of_short_months_before_a_year_and_of_nothing_else() {
        Report report = recognised(paper("๒๕๖๖").table(HEADER, new String[] {
            "๑",
            "โครงสร้าง",
            "แสดงแผนผัง",
            "สำนักปลัด",
            "๑ ตุค. ๒๕๖๕ - ๓๐ ก๑ย๑๒๕๖๖\n๓๐ กะย 2566\n๑ ก.ค. ๒๕๖๖\nกุย ๒ ราย\nนายกุย 2566"
        }));

        assertThat(report.oitItems().getFirst().text(Field.PROGRESS))
                .isEqualTo("1 ต.ค. 2565 - 30 ก.ย.2566\n30 ก.ย. 2566\n1 ก.ค. 2566\nกุย 2 ราย\nนายกุย 2566");
        assertThat(warnings(report, "digits-corrected")).isEmpty();
    }

    @Test
    void puts_back_the_full_stop_of_a_score_and_tells_it() {
        Report report = recognised(paper("๒๕๖๖")
                .line("ผลการประเมินปี ๒๕๖๕ ได้คะแนนรวม ๗๙ ๘๑ คะแนน")
                .table(
                        new String[] {"ที่", "ตัวชี้วัด", "คะแนน"},
                        new String[] {"๑", "การปฏิบัติหน้าที่", "๘๒.๔๐"},
                        new String[] {"๒", "การใช้งบประมาณ", "๗๖ฯ๑๐"},
                        new String[] {"๓", "การใช้อำนาจ", "7125"})
                .table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.scores()).extracting(s -> s.value()).containsExactly(79.81, 82.4, 76.1, 71.25);
        assertThat(report.confidence())
                .containsEntry("scores/0/value", 0.8)
                .doesNotContainKey("scores/1/value")
                .containsEntry("scores/2/value", 0.8)
                .containsEntry("scores/3/value", 0.8);
        assertThat(warnings(report, "digits-corrected")).hasSize(3);
    }

    @Test
    void is_sure_of_a_score_whose_full_stop_was_lost_when_the_same_is_read_surely_elsewhere() {
        Report report = recognised(paper("๒๕๖๖")
                .line("ผลการประเมินปี ๒๕๖๕ ได้คะแนนรวม ๗๙.๘๑ คะแนน")
                .line("คะแนนต่ำที่สุดคือ ๗๑.๒๕ คะแนน")
                .table(
                        new String[] {"ที่", "ตัวชี้วัด", "คะแนน"},
                        new String[] {"๑", "การปฏิบัติหน้าที่", "๗๑ ๒๕"},
                        new String[] {"๒", "การใช้งบประมาณ", "{๗๙๘๑}"})
                .table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.scores()).filteredOn(s -> s.value() == 71.25).isNotEmpty();
        assertThat(report.confidence().values()).contains(0.95, 0.8).doesNotContain(0.6);
        assertThat(warnings(report, "digits-corrected")).hasSize(2);
    }

    @Test
    void is_not_sure_of_a_small_score_behind_another_number() {
        Report report = recognised(paper("๒๕๖๖")
                .line("ผลการประเมินปี ๒๕๖๕ ได้คะแนน ๖๒ ๑ ๑๕ คะแนน ระดับ D")
                .table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(warnings(report, "digits-doubtful"))
                .singleElement()
                .asString()
                .contains("๑๕");
    }

    @Test
    void is_not_sure_of_a_fiscal_year_that_the_title_does_not_say() {
        Report report = recognised(new Papers()
                .line(TITLE)
                .line("ประจำปึฃบประมาณ พ.ศ. ๒๕ก๖")
                .line(AGENCY)
                .line("ในการประเมินปี ๒๕๖๕ ได้คะแนนรวม ๙๑.๐๕ คะแนน")
                .table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.fiscalYear()).contains(2565);
        assertThat(report.confidence()).containsEntry("fiscalYear", 0.7);
    }

    @Test
    void mends_impossible_year_by_the_only_year_read_surely() {
        Report report = recognised(paper("{๒๕๒๐}")
                .line("ด้วยองค์การบริหารส่วนตำบลได้ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๐ แล้ว")
                .table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.fiscalYear()).contains(2560);
        assertThat(warnings(report, "digits-corrected"))
                .singleElement()
                .asString()
                .contains("๒๕๒๐", "๒๕๖๐");
    }

    @Test
    void keeps_doubted_plausible_year_with_its_doubt_when_no_other_is_read() {
        Report report = recognised(paper("{๒๕๖๕}").table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.fiscalYear()).contains(2565);
        assertThat(report.confidence()).containsEntry("fiscalYear", 0.6);
        assertThat(warnings(report, "digits-doubtful")).hasSize(1);
    }

    @Test
    void leaves_year_with_a_digit_too_few_and_says_so() {
        Report report =
                recognised(paper("๒๕๖๖").line("ผลการประเมินปี {๒๕๖} ผ่านเกณฑ์").table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.fiscalYear()).contains(2566);
        assertThat(warnings(report, "digits-doubtful"))
                .singleElement()
                .asString()
                .contains("๒๕๖");
    }

    @Test
    void chooses_no_year_when_two_sure_ones_are_as_near() {
        Report report = recognised(
                paper("๒๕๖๖").line("ผลการประเมินปี {๒๕๐๐} ต่ำกว่าปี ๒๕๖๕").table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(report.prose()).anyMatch(p -> p.text().contains("2500"));
        assertThat(warnings(report, "digits-doubtful"))
                .singleElement()
                .asString()
                .contains("๒๕๐๐");
    }

    @Test
    void tells_doubted_score_unless_the_same_is_read_surely_elsewhere() {
        Report doubted = recognised(paper("๒๕๖๖")
                .line("ผลการประเมิน ITA ในภาพรวม ได้คะแนน {๘๓.๘๒} คะแนน")
                .table(HEADER, item("๑", "โครงสร้าง")));
        Report agreed = recognised(paper("๒๕๖๖")
                .line("ผลการประเมิน ITA ในภาพรวม ได้คะแนน {๘๓.๘๒} คะแนน")
                .line("สรุปว่าได้คะแนน ๘๓.๘๒ คะแนน")
                .table(HEADER, item("๑", "โครงสร้าง")));

        assertThat(doubted.confidence()).containsEntry("scores/0/value", 0.6);
        assertThat(agreed.confidence()).containsEntry("scores/0/value", 0.97);
    }

    @Test
    void counts_list_numbers_up_when_both_neighbours_are_sure() {
        Report report = recognised(paper("๒๕๖๖").table(HEADER, new String[] {
            "๑", "โครงสร้าง", "แสดงแผนผัง", "สำนักปลัด", "๑. จัดทำแผนผัง\n{๕}. ขออนุมัติ\n๓. เผยแพร่"
        }));

        assertThat(report.oitItems().getFirst().text(Field.PROGRESS))
                .isEqualTo("1. จัดทำแผนผัง\n2. ขออนุมัติ\n3. เผยแพร่");
        assertThat(report.confidence()).containsEntry("oitItems/O1/progress", 0.8);
    }

    @Test
    void says_nothing_of_confidence_when_nothing_is_doubted() {
        Document digital = paper("๒๕๖๖").table(HEADER, item("๑", "โครงสร้าง")).document();

        assertThat(Papers.report(digital, Papers.OFFICIAL).orElseThrow().confidence())
                .isEmpty();
    }
}
