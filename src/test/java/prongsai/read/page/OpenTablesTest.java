package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;

/** Tables of which no line is drawn, or not all. Letters are 6 points wide, an em is 12. */
class OpenTablesTest {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Segment> lines = new ArrayList<>();

    private void write(double y, Object... textsAndPlaces) {
        for (int i = 0; i < textsAndPlaces.length; i += 2) {
            glyphs.addAll(Glyphs.text((String) textsAndPlaces[i], ((Number) textsAndPlaces[i + 1]).doubleValue(), y));
        }
    }

    private Document document() {
        return Glyphs.document(Glyphs.page(1, glyphs, lines));
    }

    private static List<List<String>> texts(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= table.rows(); row++) {
            rows.add(table.row(row).stream().map(Cell::text).toList());
        }
        return rows;
    }

    @Test
    void makes_a_table_less_sure_when_columns_of_numbers_stand_without_lines() {
        write(80, "ตารางที่ 1 คะแนนของกองต่าง ๆ ในสองปีงบประมาณที่ผ่านมา", 50);
        write(100, "กอง", 50, "2565", 250, "2566", 350);
        write(120, "สำนักปลัด", 50, "81.25", 250, "90.10", 350);
        write(140, "กองคลัง", 50, "79.00", 250, "88.40", 350);
        write(160, "กองช่าง", 50, "68.30", 250, "70.05", 350);
        write(180, "หมายเหตุ คะแนนเต็มหนึ่งร้อยคะแนนสำหรับทุกกองตามเกณฑ์การประเมิน", 50);

        Document document = document();

        assertThat(document.tables()).hasSize(1);
        Table table = document.tables().getFirst();
        assertThat(texts(table))
                .containsExactly(
                        List.of("กอง", "2565", "2566"),
                        List.of("สำนักปลัด", "81.25", "90.10"),
                        List.of("กองคลัง", "79.00", "88.40"),
                        List.of("กองช่าง", "68.30", "70.05"));
        assertThat(table.confidence()).isEqualTo(0.6);
        assertThat(document.paragraphs().stream().map(Paragraph::text).toList())
                .containsExactly(
                        "ตารางที่ 1 คะแนนของกองต่าง ๆ ในสองปีงบประมาณที่ผ่านมา",
                        "หมายเหตุ คะแนนเต็มหนึ่งร้อยคะแนนสำหรับทุกกองตามเกณฑ์การประเมิน");
    }

    @Test
    void counts_columns_by_their_rows_when_names_stand_in_the_middle_over_short_words() {
        write(100, "ตัวที่", 120, "ชื่อ", 300, "คะแนน", 490);
        write(120, "1", 50, "การปฏิบัติหน้าที่", 240, "82.40", 420);
        write(140, "2", 50, "การใช้งบประมาณ", 240, "76.10", 420);
        write(160, "3", 50, "การใช้อำนาจ", 240, "71.25", 420);

        Table table = document().tables().getFirst();

        assertThat(texts(table))
                .containsExactly(
                        List.of("ตัวที่", "ชื่อ", "คะแนน"),
                        List.of("1", "การปฏิบัติหน้าที่", "82.40"),
                        List.of("2", "การใช้งบประมาณ", "76.10"),
                        List.of("3", "การใช้อำนาจ", "71.25"));
    }

    @Test
    void begins_a_row_at_each_number_when_the_first_column_counts_the_rows() {
        write(100, "ที่", 50, "มาตรการ", 90, "วิธีดำเนินการ", 260, "ผู้รับผิดชอบ", 430);
        write(124, "1", 50, "ประชาสัมพันธ์ช่องทาง", 90, "จัดทำแผ่นพับแจกทุกหมู่บ้าน", 260, "สำนักปลัด", 430);
        write(140, "ร้องเรียน", 90, "และลงเว็บไซต์", 260);
        write(164, "2", 50, "อบรมเจ้าหน้าที่", 90, "จัดอบรมปีละสองครั้ง", 260, "กองคลัง", 430);
        write(180, "ทุกเดือนเมษายน", 260);
        write(204, "3", 50, "เปิดเผยข้อมูล", 90, "ลงข้อมูลทุกไตรมาส", 260, "กองช่าง", 430);

        Table table = document().tables().getFirst();

        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.at(2, 2).orElseThrow().text().replace("\n", "")).isEqualTo("ประชาสัมพันธ์ช่องทางร้องเรียน");
        assertThat(table.at(3, 3).orElseThrow().text().replace("\n", ""))
                .isEqualTo("จัดอบรมปีละสองครั้งทุกเดือนเมษายน");
        assertThat(table.at(4, 1).orElseThrow().text()).isEqualTo("3");
    }

    @Test
    void spans_columns_when_a_heading_stands_over_the_middle_of_two() {
        write(100, "จำนวน", 295);
        write(120, "กอง", 50, "ชาย", 250, "หญิง", 350);
        write(140, "สำนักปลัด", 50, "12", 250, "14", 350);
        write(160, "กองคลัง", 50, "3", 250, "9", 350);
        write(180, "กองช่าง", 50, "11", 250, "2", 350);

        Table table = document().tables().getFirst();

        assertThat(table.at(1, 2).orElseThrow().text()).isEqualTo("จำนวน");
        assertThat(table.at(1, 2).orElseThrow().columnSpan()).isEqualTo(2);
        assertThat(table.rows()).isEqualTo(5);
    }

    @Test
    void keeps_prose_when_it_is_set_in_two_columns() {
        for (int i = 0; i < 20; i++) {
            write(
                    100 + 16 * i,
                    "องค์การบริหารส่วนตำบลได้จัดทำรายงานฉบับนี้",
                    50,
                    "เพื่อเผยแพร่ผลการดำเนินการตามมาตรการ",
                    320);
        }

        assertThat(document().tables()).isEmpty();
    }

    @Test
    void makes_no_table_when_dots_lead_to_the_numbers_of_pages() {
        write(100, "บทที่ 1 บทนำ", 50, "..........................", 160, "1", 500);
        write(120, "บทที่ 2 ผลการประเมิน", 50, "....................", 200, "3", 500);
        write(140, "บทที่ 3 มาตรการ", 50, "........................", 180, "12", 500);
        write(160, "บทที่ 4 สรุป", 50, "...........................", 160, "15", 500);

        assertThat(document().tables()).isEmpty();
    }

    @Test
    void makes_no_table_when_two_sign_side_by_side() {
        write(100, "ลงชื่อ....................", 60, "ลงชื่อ....................", 320);
        write(120, "(นายสมหมาย ใจดี)", 70, "(นางสาวสายใจ รักดี)", 330);
        write(140, "ปลัดองค์การบริหารส่วนตำบล", 60, "นายกองค์การบริหารส่วนตำบล", 320);

        assertThat(document().tables()).isEmpty();
    }

    @Test
    void makes_no_table_when_names_and_values_stand_in_lines() {
        write(100, "ส่วนราชการ", 50, "สำนักปลัด องค์การบริหารส่วนตำบล", 150);
        write(120, "ที่", 50, "อบ 72301/112", 150);
        write(140, "เรื่อง", 50, "รายงานผลการดำเนินการตามมาตรการ", 150);
        write(160, "เรียน", 50, "นายกองค์การบริหารส่วนตำบล", 150);

        assertThat(document().tables()).isEmpty();
    }

    @Test
    void makes_no_table_when_a_list_sets_its_numbers_off() {
        write(100, "1.", 50, "จัดประชุมหัวหน้ากองทุกเดือน", 80);
        write(120, "2.", 50, "ติดป้ายประกาศ", 80);
        write(140, "3.", 50, "รายงานผู้บริหาร", 80);

        assertThat(document().tables()).isEmpty();
    }

    @Test
    void parts_rows_when_a_frame_holds_numbers_one_below_the_other() {
        lines.addAll(Glyphs.grid(new double[] {45, 200, 300, 400}, new double[] {90, 112, 180}));
        write(106, "กอง", 50, "2565", 210, "2566", 310);
        write(128, "สำนักปลัด", 50, "81", 210, "90", 310);
        write(148, "กองคลัง", 50, "79", 210, "88", 310);
        write(168, "กองช่าง", 50, "68", 210, "70", 310);

        Table table = document().tables().getFirst();

        assertThat(texts(table))
                .containsExactly(
                        List.of("กอง", "2565", "2566"),
                        List.of("สำนักปลัด", "81", "90"),
                        List.of("กองคลัง", "79", "88"),
                        List.of("กองช่าง", "68", "70"));
        assertThat(table.confidence()).isEqualTo(0.8);
    }

    @Test
    void keeps_a_row_when_its_cells_hold_steps_one_below_the_other() {
        lines.addAll(Glyphs.grid(new double[] {45, 100, 300, 500}, new double[] {90, 112, 180}));
        write(106, "ที่", 50, "ขั้นตอน", 110, "ผล", 310);
        write(128, "1", 50, "1. จัดประชุม", 110, "1. ประชุมแล้ว", 310);
        write(148, "2. จัดอบรม", 110, "2. อบรมแล้ว", 310);
        write(168, "3. รายงานผล", 110, "3. รายงานแล้ว", 310);

        assertThat(document().tables().getFirst().rows()).isEqualTo(2);
    }

    @Test
    void parts_columns_when_lines_are_drawn_between_rows_alone() {
        lines.add(Segment.standing(45, 90, 190));
        lines.add(Segment.standing(400, 90, 190));
        for (double y = 90; y <= 190; y += 20) {
            lines.add(Segment.lying(y, 45, 400));
        }
        write(105, "กอง", 50, "2565", 210, "2566", 310);
        write(125, "สำนักปลัด", 50, "81", 210, "90", 310);
        write(145, "กองคลัง", 50, "79", 210, "88", 310);
        write(165, "กองช่าง", 50, "68", 210, "70", 310);
        write(185, "รวม", 50, "228", 210, "248", 310);

        Table table = document().tables().getFirst();

        assertThat(table.columns()).isEqualTo(3);
        assertThat(texts(table).get(2)).containsExactly("กองคลัง", "79", "88");
    }

    @Test
    void goes_on_at_the_top_of_the_next_page_without_a_head_and_with_its_first_cell_the_longest() {
        write(660, "แบบวัด", 50, "จุดอ่อน", 150, "ประเด็น", 250, "ผู้รับผิดชอบ", 350);
        write(690, "แบบวัดแรก", 50, "I9 งบ", 150, "เปิดสมุดบัญชี", 250, "กองคลัง", 350);
        write(720, "แบบวัดการ", 50, "I16 การ", 150, "ทำให้เห็นเกณฑ์", 250, "ปลัด", 350);
        write(738, "รับรู้ภายใน", 50, "มอบหมาย", 150, "ก่อนมอบหมาย", 250);
        write(756, "การใช้อำนาจ", 50);
        PageContent first = Glyphs.page(1, List.copyOf(glyphs), lines);
        glyphs.clear();
        write(80, "แบบวัดการ", 56, "I20 ความ", 156, "ลดลายมือชื่อ", 256, "กองคลัง", 356);
        write(98, "รับรู้ภายใน", 56, "สะดวก", 156);
        write(116, "ทรัพย์สินของ", 56);
        write(134, "ราชการ", 56);
        write(176, "ทั้งนี้คณะทำงานได้ประชุมวิเคราะห์ผลการประเมินร่วมกันแล้วเห็นควรเสนอ", 50);
        PageContent second = Glyphs.page(2, List.copyOf(glyphs), lines);

        Document document = Glyphs.document(first, second);

        assertThat(document.tables()).hasSize(2);
        assertThat(texts(document.tables().getFirst()).getLast())
                .containsExactly(
                        "แบบวัดการรับรู้ภายในการใช้อำนาจ", "I16 การ\nมอบหมาย", "ทำให้เห็นเกณฑ์ก่อนมอบหมาย", "ปลัด");
        assertThat(texts(document.tables().getLast()))
                .containsExactly(
                        List.of("แบบวัดการรับรู้ภายในทรัพย์สินของราชการ", "I20 ความสะดวก", "ลดลายมือชื่อ", "กองคลัง"));
        assertThat(document.paragraphs()).hasSize(1);
    }
}
