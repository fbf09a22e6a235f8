package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.extract.Papers.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Agency;
import prongsai.model.Component;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Signatory;
import prongsai.reference.Official;

/** What stands outside the tables: scores, whose report it is, its head, its components, who signed. */
class FindersTest {
    private static Official official = Papers.OFFICIAL;

    /** Invented agencies; two of one name in two provinces. */
    @BeforeAll
    static void agencies(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(
                folder.resolve("organisations.csv"),
                "name,type,district,province,domain,code\n"
                        + "องค์การบริหารส่วนตำบลห้วยทรายทอง,องค์การบริหารส่วนตำบล,กุมภวาปี,อุดรธานี,huaisaithong.go.th,X1\n"
                        + "องค์การบริหารส่วนตำบลบึงกระโดนงาม,องค์การบริหารส่วนตำบล,กุมภวาปี,อุดรธานี,,X2\n"
                        + "องค์การบริหารส่วนตำบลคุ้งบัวขาว,องค์การบริหารส่วนตำบล,บางเลน,นครปฐม,,X3\n"
                        + "องค์การบริหารส่วนตำบลคุ้งบัวขาว,องค์การบริหารส่วนตำบล,เทิง,เชียงราย,,X4\n");
        official = Papers.OFFICIAL.with(Optional.empty(), Optional.of(csv));
    }

    private static List<Score> scores(String... lines) {
        ScoreFinder finder = new ScoreFinder(official, Optional.of(2566));
        int number = 0;
        for (String line : lines) {
            number++;
            finder.prose(line, Place.ofParagraph(number));
        }
        return finder.scores();
    }

    private static String told(Score score) {
        return score.scope() + " " + score.year().map(String::valueOf).orElse("-") + " " + score.value()
                + score.level().map(level -> " " + level).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ได้คะแนน 86.47 คะแนน อยู่ในระดับ A | overall 2566 86.47 A",
                "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565 ได้คะแนนรวม ๘๖.๔๗ คะแนน ระดับ A | overall 2565 86.47 A",
                "มีผลคะแนน 92.10 คะแนน ในปีงบประมาณ พ.ศ. 2564 | overall 2564 92.1",
                "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนน 70.50 คะแนน | indicator 9 2566 70.5",
                "แบบวัด IIT ได้คะแนน 88.12 คะแนน | IIT 2566 88.12",
                "ข้อ O24 ได้คะแนน 0.00 คะแนน | O24 2566 0.0",
                "ข้อ i๓๐ ได้ 61.5 คะแนน | overall 2566 61.5",
                "โดยหน่วยงานได้คะแนน 100 คะแนน | overall 2566 100.0",
                "90.12 คะแนน | overall 2566 90.12"
            })
    void a_score_is_read_with_its_scope_year_and_level(String line, String score) {
        assertThat(scores(line)).extracting(FindersTest::told).containsExactly(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ต้องได้คะแนนไม่น้อยกว่า 85.00 คะแนน",
                "เป้าหมาย 95.50 คะแนน",
                "เพิ่มขึ้น 2.15 คะแนน",
                "ร้อยละ 86.47",
                "อบรมพนักงาน 45 คน",
                "วันที่ 18 สิงหาคม 2566 เวลา 09.30 น.",
                "โทรศัพท์ 042-123-4567",
                "งบประมาณ 185.50 บาท",
                "คะแนน 853.90 คะแนน",
                "มาตรา 9.1 แห่งพระราชบัญญัติ"
            })
    void a_number_that_is_no_score_is_none(String line) {
        assertThat(scores(line)).isEmpty();
    }

    @Test
    void a_score_in_a_line_set_in_columns_is_the_wholes_only_where_the_line_says_so() {
        ScoreFinder finder = new ScoreFinder(official, Optional.of(2566));
        finder.line("เสียภายใน ได้ 64.80 คะแนน", Place.ofParagraph(1));
        finder.line("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 84.50 คะแนน", Place.ofParagraph(3));
        finder.line("ผลการประเมิน ได้ 79.81 คะแนน", Place.ofParagraph(4));
        finder.line("90.12 คะแนน", Place.ofParagraph(5));
        assertThat(finder.scores())
                .extracting(FindersTest::told)
                .containsExactly("indicator 9 2566 84.5", "overall 2566 79.81", "overall 2566 90.12");
    }

    @Test
    void several_scores_of_a_sentence_have_their_own_scopes() {
        assertThat(
                        scores(
                                "แบบวัด IIT ได้คะแนน 88.12 คะแนน แบบวัด EIT ได้คะแนน 80.01 คะแนน แบบวัด OIT ได้คะแนน 95.00 คะแนน"))
                .extracting(FindersTest::told)
                .containsExactly("IIT 2566 88.12", "EIT 2566 80.01", "OIT 2566 95.0");
    }

    @Test
    void a_level_on_the_line_behind_belongs_to_the_score() {
        assertThat(scores("90.12 คะแนน", "ผ่านดี"))
                .extracting(FindersTest::told)
                .containsExactly("overall 2566 90.12 ผ่านดี");
    }

    @Test
    void the_quote_of_a_score_is_what_the_page_says_in_arabic_digits() {
        Score score = scores("ได้คะแนน ๘๖.๔๗ คะแนน อยู่ในระดับ A ทั้งนี้").getFirst();
        assertThat(score.quote()).isEqualTo("86.47 คะแนน อยู่ในระดับ A");
        assertThat(score.place().paragraph()).isEqualTo(1);
    }

    private static Agency agency(String... lines) {
        Papers papers = new Papers();
        for (String line : lines) {
            papers.line(line);
        }
        return new AgencyFinder(official).find(Passages.of(papers.document()));
    }

    @Test
    void the_agency_is_the_one_that_the_list_knows_with_its_place() {
        Agency agency = agency(
                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม",
                "อบต. ห้วยทรายทอง อำเภอกุมภวาปี จังหวัดอุดรธานี",
                "www.huaisaithong.go.th");
        assertThat(agency.name()).isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(agency.type()).isEqualTo("องค์การบริหารส่วนตำบล");
        assertThat(agency.shortName()).isEqualTo("ห้วยทรายทอง");
        assertThat(agency.district()).contains("กุมภวาปี");
        assertThat(agency.province()).contains("อุดรธานี");
        assertThat(agency.domain()).contains("huaisaithong.go.th");
        assertThat(agency.code()).contains("X1");
        assertThat(agency.known()).isTrue();
        assertThat(agency.confidence()).isGreaterThan(0.9);
    }

    @Test
    void a_header_that_was_misread_does_not_decide() {
        Agency agency = agency(
                "องค์การบริหารส่วนตำบลหัวยทรายทอง จังหวัดอุดรธานี",
                "องค์การบริหารส่วนตำบลห้วยทรายทอง ประกาศนโยบาย",
                "ประชุม ณ องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(agency.name()).isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(agency.known()).isTrue();
        assertThat(agency.printedNames())
                .extracting(Agency.PrintedName::text)
                .containsExactly("องค์การบริหารส่วนตำบลห้วยทรายทอง", "องค์การบริหารส่วนตำบลหัวยทรายทอง");
        assertThat(agency.printedNames().getFirst().count()).isEqualTo(2);
    }

    @Test
    void an_agency_that_no_list_knows_is_told_as_printed() {
        Agency agency = agency(
                "องค์การบริหารส่วนตำบลเนินพริกหวาน อำเภอเทิง จังหวัดเชียงราย",
                "องค์การบริหารส่วนตำบลเนินพริกหวาน ประกาศ");
        assertThat(agency.known()).isFalse();
        assertThat(agency.name()).isEqualTo("องค์การบริหารส่วนตำบลเนินพริกหวาน");
        assertThat(agency.district()).contains("เทิง");
        assertThat(agency.province()).contains("เชียงราย");
        assertThat(agency.code()).isEmpty();
        assertThat(agency.confidence()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void own_name_with_one_letter_of_another_kind_makes_it_no_less_sure_and_another_name_does() {
        String own = "องค์การบริหารส่วนตำบลเนินพริกหวาน อำเภอเทิง จังหวัดเชียงราย";
        double alone = agency(own, "องค์การบริหารส่วนตำบลเนินพริกหวาน ประกาศ").confidence();
        assertThat(agency(own, "องค์การบริหารส่วนตำบลเนินผริกหวาน ประกาศ").confidence())
                .isEqualTo(alone);
        assertThat(agency(own, "องค์การบริหารส่วนตำบลดอนพลูแก้ว ประกาศ").confidence())
                .isLessThan(alone);
    }

    @Test
    void the_place_tells_two_agencies_of_one_name_apart() {
        Agency north = agency("องค์การบริหารส่วนตำบลคุ้งบัวขาว อำเภอเทิง จังหวัดเชียงราย");
        assertThat(north.code()).contains("X4");
        Agency middle = agency("อบต.คุ้งบัวขาว อ.บางเลน จ.นครปฐม");
        assertThat(middle.code()).contains("X3");
        Agency nowhere = agency("องค์การบริหารส่วนตำบลคุ้งบัวขาว");
        assertThat(nowhere.known()).isTrue();
        assertThat(nowhere.code()).as("no guess").isEmpty();
        assertThat(nowhere.province()).isEmpty();
        assertThat(nowhere.confidence()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void a_neighbour_that_is_named_once_is_not_the_agency() {
        Agency agency = agency(
                "องค์การบริหารส่วนตำบลห้วยทรายทอง จังหวัดอุดรธานี",
                "ร่วมกับองค์การบริหารส่วนตำบลบึงกระโดนงาม",
                "องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(agency.code()).contains("X1");
        assertThat(agency("เรียน ผู้ใหญ่บ้าน")).isEqualTo(Agency.UNKNOWN);
    }

    @Test
    void the_place_of_a_meeting_is_not_the_agency_where_no_list_knows_the_one_of_the_title() {
        Agency agency = agency(
                "รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2566",
                "องค์การบริหารส่วนตำบลเนินพริกหวาน อำเภอกุมภวาปี จังหวัดอุดรธานี",
                "องค์การบริหารส่วนตำบลเนินพริกหวานได้รับการประเมินแล้ว",
                "อบรมพนักงาน 31 คน ณ ห้องประชุม อบต.ห้วยทรายทอง",
                "ดูงานด้านการคลังที่ องค์การบริหารส่วนตำบลบึงกระโดนงาม 2 วัน");
        assertThat(agency.name()).isEqualTo("องค์การบริหารส่วนตำบลเนินพริกหวาน");
        assertThat(agency.known()).isFalse();
        assertThat(agency.code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"อำเภอกุมภวาปี จังหวัดอุดรธานี", "จังหวัดอุดรธานี", "จว.อุดรธานี", "จ.อุดรธานี"})
    void a_known_agency_of_the_text_is_not_the_one_that_the_head_names(String place) {
        String[] lines = new String[20];
        java.util.Arrays.fill(lines, "ข้อความ");
        lines[0] = "องค์การบริหารส่วนตำบลเนินพริกหวาน " + place;
        lines[18] = "องค์การบริหารส่วนตำบลห้วยทรายทอง ส่งเจ้าหน้าที่ 3 คน";
        lines[19] = "องค์การบริหารส่วนตำบลห้วยทรายทอง แจ้งผลแล้ว";
        assertThat(agency(lines).name()).isEqualTo("องค์การบริหารส่วนตำบลเนินพริกหวาน");
        lines[0] = "องค์การบริหารส่วนตำบลหัวยทรายทอง " + place;
        assertThat(agency(lines).code()).as("the head is misread").contains("X1");
    }

    @Test
    void agency_that_names_its_parent_body_behind_its_own_name_is_not_that_body() {
        assertThat(agency(
                                "รายงานผลการดำเนินการ",
                                "โรงพยาบาลส่งเสริมสุขภาพตำบลห้วยทรายทอง สังกัดองค์การบริหารส่วนตำบลห้วยทรายทอง")
                        .name())
                .isEqualTo("โรงพยาบาลส่งเสริมสุขภาพตำบลห้วยทรายทอง");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ออกตรวจเยี่ยมองค์การบริหารส่วนตำบลห้วยทรายทอง องค์การบริหารส่วนตำบลบึงกระโดนงาม และ อบต.คุ้งบัวขาว",
                "รับบริจาค 14 ครั้ง จาก อบต.ห้วยทรายทอง อบต.บึงกระโดนงาม",
                "ประชุมร่วมกับ อบต.ห้วยทรายทอง",
                "จัดกีฬา ณ สนามกีฬา อบต.ห้วยทรายทอง"
            })
    void a_parent_body_a_partner_and_a_place_are_no_agency_of_the_report(String line) {
        assertThat(agency("รายงานผลการดำเนินการ", line)).isEqualTo(Agency.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "อำเภอเมืองจันทบุรี จังหวัดจันทบุรี, เมืองจันทบุรี",
        "อำเภอแม่แจ่ม จังหวัดเชียงใหม่, แม่แจ่ม",
        "อ.จอมทอง จ.เชียงใหม่, จอมทอง",
        "อ.บางจากจ.เชียงใหม่, บางจาก",
        "อำเภอตาดจังหวัดอุดรธานี, ตาด"
    })
    void a_district_keeps_the_letters_of_its_name(String place, String district) {
        assertThat(agency("องค์การบริหารส่วนตำบลเนินพริกหวาน " + place).district())
                .contains(district);
    }

    private static HeadFinder.Found head(String... lines) {
        Papers papers = new Papers();
        for (String line : lines) {
            papers.line(line);
        }
        return HeadFinder.find(Passages.of(papers.document()));
    }

    @Test
    void a_report_has_the_year_of_its_title() {
        HeadFinder.Found found = head(
                "ที่ อด 74801/123 วันที่ ๑๘ สิงหาคม ๒๕๖๖",
                "จากผลการประเมิน ปีงบประมาณ พ.ศ. 2565",
                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
        assertThat(found.fiscalYear()).contains(2566);
        assertThat(found.head().title())
                .isEqualTo(
                        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566");
        assertThat(found.head().number()).contains("อด 74801/123");
        assertThat(found.head().date()).contains(LocalDate.of(2023, 8, 18));
        assertThat(found.head().place().paragraph()).isEqualTo(3);
    }

    @Test
    void a_memo_about_last_year_has_the_year_of_the_measures_it_proposes() {
        HeadFinder.Found found = head(
                "บันทึกข้อความ",
                "ที่ ๕๕๕/๒๕๖๖ วันที่ 5 มกราคม 2566",
                "เรื่อง การวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565",
                "ข้อเสนอแนะในการจัดทำมาตรการในปีงบประมาณ พ.ศ. 2567");
        assertThat(found.fiscalYear()).contains(2567);
        assertThat(found.head().title()).isEqualTo("การวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565");
        assertThat(found.head().number()).contains("555/2566");
    }

    @ParameterizedTest
    @CsvSource({"30 กันยายน 2565, 2565", "1 ตุลาคม 2565, 2566"})
    void a_memo_without_measures_has_the_fiscal_year_of_its_date(String day, int year) {
        assertThat(head("บันทึกข้อความ", "วันที่ " + day, "เรื่อง การวิเคราะห์ผลการประเมิน ปีงบประมาณ พ.ศ. 2564")
                        .fiscalYear())
                .contains(year);
    }

    @Test
    void the_day_of_the_report_is_the_document_s_date_where_nothing_else_dates_it() {
        assertThat(head(
                                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                                "รายงาน ณ วันที่ ๓๐ กันยายน ๒๕๖๖")
                        .head()
                        .date())
                .contains(LocalDate.of(2023, 9, 30));
        assertThat(head(
                                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                                "ประจำปีงบประมาณ พ.ศ. 2566 ณ วันที่ 31 มี.ค. 66")
                        .head()
                        .date())
                .contains(LocalDate.of(2023, 3, 31));
        assertThat(head("ที่ อด 74801/123 วันที่ 18 สิงหาคม 2566", "รายงาน ณ วันที่ 31 มีนาคม 2566")
                        .head()
                        .date())
                .contains(LocalDate.of(2023, 8, 18));
    }

    @Test
    void a_day_of_data_or_of_an_event_is_no_date_of_the_document() {
        assertThat(head(
                                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                                "ประจำปีงบประมาณ พ.ศ. 2566",
                                "ก",
                                "ข",
                                "สถิติเรื่องร้องเรียน ณ วันที่ 31 มีนาคม 2566",
                                "รายงานสถิติเรื่องร้องเรียน ณ วันที่ 31 มีนาคม 2566 ต่อสภา",
                                "รายงานผลการประชุมเมื่อวันที่ 4 เมษายน 2566")
                        .head()
                        .date())
                .isEmpty();
    }

    @Test
    void nothing_is_guessed_where_the_head_says_nothing() {
        HeadFinder.Found found = head("เรียน ผู้ใหญ่บ้าน");
        assertThat(found.fiscalYear()).isEmpty();
        assertThat(found.head().title()).isEmpty();
        assertThat(found.head().number()).isEmpty();
        assertThat(found.head().date()).isEmpty();
        assertThat(found.head().place()).isEqualTo(Place.NOWHERE);
    }

    private static Papers paper() {
        return new Papers().line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566");
    }

    private static Component.State state(Report report, String id) {
        return report.components().stream()
                .filter(component -> component.id().equals(id))
                .map(Component::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_component_is_there_where_a_measure_has_it() {
        Report report = paper().table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลลัพธ์"),
                        row("1", "เปิดเผยข้อมูล", "", "สำนักปลัด", ""),
                        row("2", "บริการ", "อบรม", "", ""))
                .report();
        assertThat(state(report, "measures")).isEqualTo(Component.State.PRESENT);
        assertThat(state(report, "responsible")).isEqualTo(Component.State.PRESENT);
        assertThat(state(report, "steps")).isEqualTo(Component.State.PRESENT);
        assertThat(state(report, "outcome")).isEqualTo(Component.State.ABSENT);
        Component steps = report.components().stream()
                .filter(component -> component.id().equals("steps"))
                .findFirst()
                .orElseThrow();
        assertThat(steps.evidence()).isEqualTo("อบรม");
        assertThat(steps.place().row()).isEqualTo(3);
    }

    @Test
    void what_a_method_says_a_report_should_hold_is_not_there_yet() {
        Report report = new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2568")
                .table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row(
                                "1",
                                "เปิดเผยข้อมูล",
                                "รายงานผล มีรายละเอียด (1) ปัญหา/อุปสรรค (2) ข้อเสนอแนะ",
                                "รายงานแล้ว"))
                .report();
        assertThat(state(report, "limits-and-suggestions")).isEqualTo(Component.State.ABSENT);
        Report told = new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2568")
                .table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row("1", "เปิดเผยข้อมูล", "ลงเว็บไซต์", "ลงแล้ว"))
                .line("ปัญหา/อุปสรรค สัญญาณไม่ดี")
                .report();
        assertThat(state(told, "limits-and-suggestions")).isEqualTo(Component.State.PRESENT);
    }

    @Test
    void a_column_of_problems_shows_limits_where_it_is_filled() {
        Report filled = limits(row("1", "เปิดเผยข้อมูล", "ลงเว็บไซต์", "ลงแล้ว", "ไม่มี"));
        assertThat(state(filled, "limits-and-suggestions")).isEqualTo(Component.State.PRESENT);
        assertThat(filled.components().getLast().evidence()).isEqualTo("ปัญหา/อุปสรรค และข้อเสนอแนะ\nไม่มี");
        Report empty = limits(row("1", "เปิดเผยข้อมูล", "ลงเว็บไซต์", "ลงแล้ว", ""));
        assertThat(state(empty, "limits-and-suggestions")).isEqualTo(Component.State.ABSENT);
    }

    private static Report limits(String... row) {
        return new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2568")
                .table(row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ", "ปัญหา/อุปสรรค และข้อเสนอแนะ"), row)
                .report();
    }

    @Test
    void naming_problems_is_not_telling_them() {
        assertThat(limitsSaid("เจ้าหน้าที่ทราบถึงปัญหา/อุปสรรค หรือข้อจำกัดในการดำเนินงาน"))
                .isEqualTo(Component.State.UNDECIDED);
        assertThat(limitsSaid("เปิดช่องทางรับฟังข้อเสนอแนะ")).isEqualTo(Component.State.UNDECIDED);
        assertThat(limitsSaid("ลงแล้ว พบปัญหาอุปสรรคคือสัญญาณไม่ดี")).isEqualTo(Component.State.PRESENT);
        assertThat(limitsSaid("ลงแล้ว ไม่มีปัญหาและอุปสรรค")).isEqualTo(Component.State.PRESENT);
        assertThat(limitsSaid("ลงแล้ว\n2. ข้อเสนอแนะ ควรเพิ่มอัตรากำลัง")).isEqualTo(Component.State.PRESENT);
        assertThat(limitsSaid("ลงแล้ว ข้อจำกัด ได้แก่ งบประมาณ")).isEqualTo(Component.State.PRESENT);
    }

    private static Component.State limitsSaid(String result) {
        return state(
                new Papers()
                        .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2568")
                        .table(
                                row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                                row("1", "เปิดเผยข้อมูล", "ลงเว็บไซต์", result))
                        .report(),
                "limits-and-suggestions");
    }

    @Test
    void what_shows_a_component_is_cut_between_words() {
        Report report = paper().table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลลัพธ์"),
                        row(
                                "1",
                                "ก",
                                "จัดอบรมพนักงานและเผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบที่ศาลาประชาคมของทุกหมู่บ้านพร้อมติดประกาศ",
                                "ข",
                                "ค"))
                .report();
        assertThat(report.components().stream()
                        .filter(component -> component.id().equals("steps"))
                        .map(Component::evidence))
                .containsExactly("จัดอบรมพนักงานและเผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบที่ศาลาประชาคมของทุก");
    }

    @Test
    void an_analysis_alone_is_not_judged_on_components() {
        Report memo = new Papers()
                .line("เรื่อง การวิเคราะห์ผลการประเมิน ปีงบประมาณ พ.ศ. 2565")
                .table(
                        row("ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น"),
                        row("ตัวชี้วัดที่ 5", "I25 ผู้บริหาร", "ก"))
                .report();
        assertThat(memo.weaknesses()).hasSize(1);
        assertThat(memo.components()).isEmpty();
        assertThat(memo.parts()).extracting(part -> part.kind()).containsExactly("analysis-memo");
    }

    @Test
    void measures_that_an_analysis_proposes_are_no_report_on_measures() {
        String[] head = {"ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา"};
        String[] proposed = {"1", "แยกช่องทางร้องเรียน", "จัดทำหน้าเว็บ", "นิติกร", "พ.ค. 2566"};
        Report memo = new Papers()
                .line(
                        "เรื่อง รายงานการวิเคราะห์ผลการประเมิน ปี 2565 และมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปี 2566")
                .table(row(head), row(proposed))
                .report();
        assertThat(memo.measures()).hasSize(1);
        assertThat(memo.parts()).extracting(part -> part.kind()).containsExactly("analysis-memo");
        Report results = new Papers()
                .line("เรื่อง รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ และการวิเคราะห์ผลการประเมิน ประจำปี 2566")
                .table(row(head), row(proposed))
                .report();
        assertThat(results.parts()).extracting(part -> part.kind()).containsExactly("measures-report");
    }

    @Test
    void paragraphs_have_their_roles_and_signatories_their_positions() {
        Report report = new Papers()
                .line("บันทึกข้อความ")
                .line("ส่วนราชการ สำนักปลัด")
                .line("ด้วยสำนักปลัดได้ดำเนินการแล้ว")
                .line("(ลงชื่อ).....................")
                .line("(นายสมหมาย ใจซื่อตรง)")
                .line("นักวิเคราะห์นโยบายและแผนชำนาญการ")
                .table(row("ลำดับ", "มาตรการ", "วิธีดำเนินการ"), row("1", "ก", "ข"))
                .line("ตารางที่ 1 ผลการดำเนินการ")
                .line("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล")
                .line("ทั้งนี้ได้เผยแพร่ให้ประชาชนทราบแล้ว")
                .report();
        assertThat(report.prose())
                .extracting(Prose::role)
                .containsExactly(
                        Prose.Role.MEMO,
                        Prose.Role.MEMO,
                        Prose.Role.MEMO,
                        Prose.Role.SIGNATURE,
                        Prose.Role.SIGNATURE,
                        Prose.Role.SIGNATURE,
                        Prose.Role.CAPTION,
                        Prose.Role.HEADING,
                        Prose.Role.BODY);
        assertThat(report.signatories())
                .containsExactly(new Signatory("นายสมหมาย ใจซื่อตรง", "นักวิเคราะห์นโยบายและแผนชำนาญการ"));
    }

    @Test
    void doubts_are_told_as_warnings() {
        Report report = new Papers()
                .line("แบบฟอร์ม")
                .table(row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "งบ"), row("1", "ก", "ข", "ห้าพัน"))
                .report();
        assertThat(report.fiscalYear()).isEmpty();
        assertThat(report.warnings())
                .extracting(warning -> warning.code())
                .containsExactly("year-unknown", "agency-unknown", "unassigned");
        assertThat(report.unassigned()).extracting(u -> u.text()).containsExactly("ห้าพัน");
        assertThat(report.agency()).isEqualTo(Agency.UNKNOWN);
    }
}
