package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.extract.Papers.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Agency;
import prongsai.model.Report;

/** Agencies that are no local governments say in a line of the head who they are. */
class TitledAgencyTest {
    private static final String TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2567";

    private static Agency agency(String... head) {
        Papers paper = new Papers();
        for (String line : head) {
            paper.line(line);
        }
        return paper.line(TITLE)
                .table(
                        row("ที่", "มาตรการ", "วิธีดำเนินการ"),
                        row("1", "จัดซื้อจัดจ้าง", "ร่วมกับองค์การบริหารส่วนตำบลทุ่งดอกจาน"))
                .report()
                .agency();
    }

    @ParameterizedTest
    @CsvSource({
        "โรงพยาบาลบึงสามแคว, โรงพยาบาลบึงสามแคว, โรงพยาบาล, ''",
        "โรงพยาบาลบึงสามแคว อำเภอคลองลาน จังหวัดกำแพงเพชร, โรงพยาบาลบึงสามแคว, โรงพยาบาล, กำแพงเพชร",
        "วิทยาลัยการอาชีพภูผาหลวง, วิทยาลัยการอาชีพภูผาหลวง, วิทยาลัยการอาชีพ, ''",
        "สถานีตำรวจภูธรห้วยกระเจี๊ยบ จังหวัดสระแก้ว, สถานีตำรวจภูธรห้วยกระเจี๊ยบ, สถานีตำรวจภูธร, สระแก้ว",
        "สถาบันวิจัยข้าวหอมแห่งชาติ (องค์การมหาชน), สถาบันวิจัยข้าวหอมแห่งชาติ (องค์การมหาชน), สถาบัน, ''",
        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาลำน้ำพาย เขต ๑, สำนักงานเขตพื้นที่การศึกษาประถมศึกษาลำน้ำพาย เขต 1, สำนักงานเขตพื้นที่การศึกษา, ''",
        "จังหวัดสุโขทัย, จังหวัดสุโขทัย, จังหวัด, สุโขทัย",
        "การประปาส่วนเหนือ, การประปาส่วนเหนือ, การประปา, ''",
        "หน่วยงาน สถานีตำรวจภูธรหนองเรือใบ จว.นครพนม, สถานีตำรวจภูธรหนองเรือใบ, สถานีตำรวจภูธร, นครพนม",
        "องค์การท่าข้ามแห่งชาติ (อทช.), องค์การท่าข้ามแห่งชาติ, องค์การ, ''",
        "กรมสันเขาและต้นน้ำ (HRD), กรมสันเขาและต้นน้ำ, กรม, ''",
        "สำนักงานส่งเสริมการประมงจังหวัดภูแก้ว, สำนักงานส่งเสริมการประมงจังหวัดภูแก้ว, สำนักงาน, ''",
        "ประจำปีงบประมาณ พ.ศ. 2567 กรมสันเขาและต้นน้ำ, กรมสันเขาและต้นน้ำ, กรม, ''",
        "แผนปฏิบัติการของโรงพยาบาลบึงสามแคว ปีงบประมาณ พ.ศ. 2567, โรงพยาบาลบึงสามแคว, โรงพยาบาล, ''",
        "ส่วนราชการ กองแผนงาน มหาวิทยาลัยลุ่มน้ำกว๊าน โทร. 0 5499 9999, มหาวิทยาลัยลุ่มน้ำกว๊าน, มหาวิทยาลัย, ''",
        "ส่วนราชการ สำนักงานอธิการบดี มหาวิทยาลัยลุ่มน้ำกว๊าน, มหาวิทยาลัยลุ่มน้ำกว๊าน, มหาวิทยาลัย, ''",
        "ส่วนราชการ  มหาวิทยาลัยลุ่มน้ำกว๊าน  สำนักงานอธิการบดี, มหาวิทยาลัยลุ่มน้ำกว๊าน, มหาวิทยาลัย, ''",
        "ส่วนราชการ  สำนักงานอธิการบดี  มหาวิทยาลัยลุ่มน้ำกว๊าน, มหาวิทยาลัยลุ่มน้ำกว๊าน, มหาวิทยาลัย, ''",
        "ส่วนราชการ  สำนักงานประมงอำเภอห้วยแก้ว  กลุ่มบริหาร, สำนักงานประมงอำเภอห้วยแก้ว, สำนักงาน, ''"
    })
    void line_of_the_head_that_is_a_name_says_whose_report_it_is(
            String line, String name, String type, String province) {
        Agency agency = agency(line);
        assertThat(agency.name()).isEqualTo(name);
        assertThat(agency.type()).isEqualTo(type);
        assertThat(agency.province().orElse("")).isEqualTo(province);
        assertThat(agency.known()).isFalse();
        assertThat(agency.confidence()).isLessThan(0.5);
    }

    @Test
    void own_name_comes_before_the_parent_body_and_before_a_partner_in_the_text() {
        assertThat(agency("โรงพยาบาลบึงสามแคว", "สำนักงานสาธารณสุขจังหวัดกำแพงเพชร")
                        .name())
                .isEqualTo("โรงพยาบาลบึงสามแคว");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แผนปฏิบัติการป้องกันการทุจริตตามแนวทางของกรมสันเขาและต้นน้ำ",
                "ตามเกณฑ์ของกรมสันเขาและต้นน้ำ ปีงบประมาณ พ.ศ. 2567",
                "การเปิดเผยข้อมูล (ITA) ของสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
                "การพัฒนาการบริการของโรงพยาบาลและความโปร่งใส"
            })
    void line_that_is_the_name_comes_before_an_agency_that_an_earlier_title_speaks_of(String title) {
        assertThat(agency(title, "โรงพยาบาลบึงสามแคว").name()).isEqualTo("โรงพยาบาลบึงสามแคว");
        assertThat(agency(title, "โรงพยาบาลบึงสามแคว ปีงบประมาณ พ.ศ. 2567").name())
                .isEqualTo("โรงพยาบาลบึงสามแคว");
        assertThat(agency(title, "ปีงบประมาณ พ.ศ. 2567 โรงพยาบาลบึงสามแคว").name())
                .isEqualTo("โรงพยาบาลบึงสามแคว");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "การเปิดเผยข้อมูล (ITA) ของสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
                "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
                "ส่วนราชการ  สำนักงานคณะกรรมการป้องกันและปราบปราม การทุจริตแห่งชาติ",
                "การพัฒนาการบริการของโรงพยาบาลและความโปร่งใส",
                "หน่วยงาน สำนักงานอธิการบดี",
                "แผนปฏิบัติการของสำนักงานปลัดเทศบาล"
            })
    void body_that_assesses_a_unit_and_a_sentence_are_not_whose_report_it_is(String title) {
        assertThat(agency(title).name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แผนปฏิบัติการของโรงพยาบาลบึงสามแคว",
                "ประจำปีงบประมาณ พ.ศ. 2567 โรงพยาบาลบึงสามแคว",
                "โรงพยาบาลบึงสามแคว"
            })
    void province_below_a_name_is_its_place(String title) {
        assertThat(agency(title, "จังหวัดกำแพงเพชร").name()).isEqualTo("โรงพยาบาลบึงสามแคว");
        assertThat(agency(title, "อำเภอคลองลาน  จังหวัดกำแพงเพชร").name()).isEqualTo("โรงพยาบาลบึงสามแคว");
        assertThat(agency(title, "อำเภอคลองลาน  จังหวัดกำแพงเพชร").province()).contains("กำแพงเพชร");
    }

    @Test
    void sentence_about_an_agency_is_no_name_and_a_local_government_in_the_head_wins() {
        assertThat(agency("จังหวัดสุโขทัยได้ดำเนินการประเมินคุณธรรม").name()).doesNotContain("ดำเนินการ");
        assertThat(agency("องค์การบริหารส่วนตำบลทุ่งดอกจาน อำเภอกุมภวาปี จังหวัดอุดรธานี", "จังหวัดอุดรธานี")
                        .name())
                .isEqualTo("องค์การบริหารส่วนตำบลทุ่งดอกจาน");
    }

    @Test
    void subject_of_a_memo_names_the_year_though_it_is_dated_in_the_next() {
        Report report = new Papers()
                .line("บันทึกข้อความ")
                .line("ที่ บร ๗๓๒๐๑/๔๕๖ วันที่ ๗ ตุลาคม ๒๕๖๗")
                .line(
                        "เรื่อง รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")
                .table(row("ที่", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"), row("1", "ก", "ข", "ค"))
                .report();
        assertThat(report.fiscalYear()).contains(2567);
    }

    @Test
    void analysis_of_last_year_is_of_the_year_for_which_it_proposes() {
        Report report = new Papers()
                .line("การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2564")
                .line("และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2565")
                .table(row("ที่", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ"), row("1", "ก", "ข", "ค"))
                .report();
        assertThat(report.fiscalYear()).contains(2565);
    }

    @Test
    void of_the_names_in_a_memo_s_head_the_one_that_the_report_speaks_of_counts() {
        assertThat(agency(
                                "ส่วนราชการ โรงพยาบาลบึงสามแคว สำนักงานสาธารณสุขจังหวัดกำแพงเพชร",
                                "ด้วยโรงพยาบาลบึงสามแควได้ดำเนินการแล้ว")
                        .name())
                .isEqualTo("โรงพยาบาลบึงสามแคว");
    }

    @Test
    void order_of_the_names_in_a_memo_s_head_says_nothing() {
        assertThat(agency(
                                "ส่วนราชการ  สำนักงานสาธารณสุขจังหวัดกำแพงเพชร  โรงพยาบาลบึงสามแคว",
                                "ด้วยโรงพยาบาลบึงสามแควได้ดำเนินการแล้ว")
                        .name())
                .isEqualTo("โรงพยาบาลบึงสามแคว");
    }

    @Test
    void promotion_of_integrity_is_no_part_of_a_name() {
        assertThat(agency("สำนักงานส่งเสริมความโปร่งใสภายใน").name()).isEmpty();
    }

    @Test
    void year_of_the_era_s_full_name_counts() {
        Report report = new Papers()
                .line("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส")
                .line("ปีงบประมาณ พุทธศักราช 2566")
                .table(row("ที่", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ"), row("1", "ก", "ข", "ค"))
                .report();
        assertThat(report.fiscalYear()).contains(2566);
    }

    @Test
    void lines_of_one_paragraph_and_lines_that_came_together_name_the_agency_of_the_title() {
        Agency broken = agency(
                "รายงานการเปิดเผยข้อมูล (OIT)\nสถานีตำรวจภูธรบ้านโป่งแก้ว อำเภอแม่ทา จังหวัดลำพูน\nปีงบประมาณ พ.ศ. 2568");
        assertThat(broken.name()).isEqualTo("สถานีตำรวจภูธรบ้านโป่งแก้ว");
        assertThat(broken.district()).hasValue("แม่ทา");
        assertThat(broken.province()).hasValue("ลำพูน");
        Agency joined = agency(
                "รายงานการเปิดเผยข้อมูล (OIT) สถานีตำรวจภูธรบ้านโป่งแก้ว อำเภอแม่ทา จังหวัดลำพูน",
                "ปีงบประมาณ พ.ศ. 2568");
        assertThat(joined.name()).isEqualTo("สถานีตำรวจภูธรบ้านโป่งแก้ว");
        assertThat(agency("รายงานการประชุม โรงเรียน และสถาบัน ได้ร่วมกัน จังหวัดลำพูน")
                        .name())
                .doesNotContain("สถาบัน", "โรงเรียน");
    }

    @ParameterizedTest
    @CsvSource({
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมของโรงพยาบาลบึงสามแคว, สำนักงานสาธารณสุขจังหวัดกำแพงเพชร, '', โรงพยาบาลบึงสามแคว",
        "รายงานการประเมินคุณธรรมของกรมสันเขาและต้นน้ำ ปี 2567, กระทรวงภูผา, ศูนย์ปฏิบัติการต่อต้านการทุจริต, กรมสันเขาและต้นน้ำ",
        "การเปิดเผยข้อมูลสาธารณะ (OIT) ของโรงพยาบาลบึงสามแคว อำเภอคลองลาน, จัดทำโดย, ศูนย์คุณภาพ, โรงพยาบาลบึงสามแคว",
        "แบบวัดการเปิดเผยข้อมูลของกรมสันเขาและต้นน้ำ ปีงบประมาณ พ.ศ. 2567, ศูนย์คุณภาพ, '', กรมสันเขาและต้นน้ำ",
        "รายงานการประเมินคุณธรรมของจังหวัดกำแพงเพชร, ศูนย์คุณภาพ, '', จังหวัดกำแพงเพชร"
    })
    void agency_that_a_report_s_title_is_of_comes_before_the_lines_below_it(
            String title, String below, String last, String name) {
        assertThat(agency(title, below, last).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รายงานผลการดำเนินการตามแนวทางของกรมสันเขาและต้นน้ำ",
                "รายงานผลตามเกณฑ์การประเมินของกรมสันเขาและต้นน้ำ ปีงบประมาณ พ.ศ. 2567",
                "แบบรายงานของกรมสันเขาและต้นน้ำ",
                "รายงานการประเมินที่จัดทำโดยศูนย์วิจัยของกรมสันเขาและต้นน้ำ"
            })
    void agency_whose_guidance_or_form_a_title_speaks_of_comes_after_the_line_that_is_the_name(String title) {
        assertThat(agency(title, "โรงพยาบาลบึงสามแคว").name()).isEqualTo("โรงพยาบาลบึงสามแคว");
    }

    @Test
    void name_above_a_title_comes_before_the_agency_that_the_title_is_of() {
        assertThat(agency("โรงพยาบาลบึงสามแคว", "รายงานการประเมินคุณธรรมของกรมสันเขาและต้นน้ำ")
                        .name())
                .isEqualTo("โรงพยาบาลบึงสามแคว");
    }
}
