package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.check.compare.Made;
import prongsai.model.Agency;
import prongsai.model.Field;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.present.html.Views;
import prongsai.present.text.CoverageText;
import prongsai.reference.Organisation;
import prongsai.reference.Organisations;

/** One year's coverage with a list of who should have sent a report. */
class YearCoverageTest {
    private static final String SUBDISTRICT = "องค์การบริหารส่วนตำบล";
    private static final Agency WITH_CODE = Made.agency(SUBDISTRICT, "ห้วยทรายทอง", "ดอนแก้ว", "อุดรธานี", "X1");
    private static final Agency WITHOUT_CODE = Made.agency(SUBDISTRICT, "ทุ่งดอกจาน", "", "อุดรธานี", "");
    private static final Agency ELSEWHERE = Made.agency(SUBDISTRICT, "ทุ่งดอกจาน", "", "เลย", "");

    @TempDir
    private Path folder;

    private static Report report(char digit, Agency agency, int month, Status status) {
        return Made.report(digit, digit + ".docx")
                .by(agency)
                .of(2566)
                .dated(1, month, 2566)
                .item("O1", "structure", status, Field.TITLE, "โครงสร้าง", Field.PROGRESS, "มีแล้ว")
                .make();
    }

    private static Run run(Report... reports) {
        List<Checked> checked = new ArrayList<>();
        for (Report report : reports) {
            Findings none = new Findings(
                    report.id(), report.source().file(), report.fiscalYear(), List.of(), List.of(), List.of());
            checked.add(new Checked(report.id(), report, none));
        }
        return new Run(checked, List.of(), Map.of(2566, Samples.labels(2, true)), Map.of());
    }

    private static final Run RUN = run(
            report('1', WITH_CODE, 6, Status.NOT_DONE),
            report('2', WITH_CODE, 8, Status.DONE),
            report('3', WITHOUT_CODE, 8, Status.DONE),
            report('4', ELSEWHERE, 8, Status.DONE),
            Made.report('5', "5.docx").by(WITH_CODE).of(2565).make());

    private List<Organisation> list(String text) throws IOException {
        return Organisations.listed(Files.writeString(folder.resolve("list.csv"), text));
    }

    @Test
    void says_who_of_the_list_sent_nothing_and_who_is_not_in_the_list() throws IOException {
        List<Organisation> list = list("""
                name,type,district,province,domain,code
                อบต.ชื่อเก่า,,ดอนแก้ว,อุดรธานี,,X1
                องค์การบริหารส่วนตำบลทุ่งดอกจาน,,ดอนแก้ว,อุดรธานี,,
                เทศบาลตำบลลำพาดทอง,,ดอนแก้ว,อุดรธานี,,X9
                """);
        YearCoverage coverage = YearCoverage.of(RUN, 2566, Optional.of(list));
        YearCoverage.Attendance attendance = coverage.attendance().orElseThrow();
        assertThat(attendance.sent()).isEqualTo(2);
        assertThat(attendance.silent()).extracting(Organisation::name).containsExactly("เทศบาลตำบลลำพาดทอง");
        assertThat(attendance.unlisted())
                .extracting(checked -> checked.report().agency().province().orElse(""))
                .as("the same name in another province is another agency")
                .containsExactly("เลย");
        assertThat(coverage.provinces())
                .extracting(line -> line.province() + " " + line.agencies() + " " + line.open() + " "
                        + line.silent().orElseThrow())
                .containsExactly("เลย 1 1 0", "อุดรธานี 2 2 1");
    }

    @Test
    void takes_a_list_of_bare_names_with_the_type_written_out_or_abbreviated() throws IOException {
        List<Organisation> list =
                list("\uFEFFอบต.ห้วยทรายทอง\n\n  องค์การบริหารส่วนตำบลทุ่งดอกจาน \nอบต.ลานตะวันทอง\n");
        assertThat(list)
                .extracting(Organisation::name)
                .containsExactly(
                        "องค์การบริหารส่วนตำบลห้วยทรายทอง",
                        "องค์การบริหารส่วนตำบลทุ่งดอกจาน",
                        "องค์การบริหารส่วนตำบลลานตะวันทอง");
        YearCoverage.Attendance attendance =
                YearCoverage.of(RUN, 2566, Optional.of(list)).attendance().orElseThrow();
        assertThat(attendance.silent()).extracting(Organisation::shortName).containsExactly("ลานตะวันทอง");
        assertThat(attendance.unlisted()).isEmpty();
    }

    @Test
    void counts_each_item_and_takes_the_newest_of_several_versions_and_says_so() {
        YearCoverage coverage = YearCoverage.of(RUN, 2566, Optional.empty());
        assertThat(coverage.grid().count(0, Mark.DONE)).isEqualTo(3);
        assertThat(coverage.grid().count(0, Mark.NOT_DONE)).isZero();
        assertThat(coverage.grid().count(1, Mark.ABSENT)).isEqualTo(3);
        assertThat(coverage.several())
                .singleElement()
                .satisfies(row -> assertThat(row.reports())
                        .extracting(Checked::name)
                        .containsExactly("111111111111", "222222222222"));
        assertThat(CoverageText.of(coverage, "th"))
                .contains("หน่วยงานที่มีหลายฉบับ (ใช้ฉบับวันที่ล่าสุด ฉบับแรกในรายการ): 1")
                .containsSubsequence("2.docx  1 สิงหาคม 2566", "1.docx  1 มิถุนายน 2566");
        assertThat(Views.coverage(coverage))
                .contains("จาก 2 ไฟล์ ใช้ฉบับวันที่ล่าสุด")
                .containsSubsequence("2.docx", "1 สิงหาคม 2566", "1.docx", "1 มิถุนายน 2566");
    }

    @Test
    void lays_out_the_items_that_are_asked_for_alone() {
        YearCoverage whole = YearCoverage.of(RUN, 2566, Optional.empty());
        String code = whole.grid().items().get(1).code();
        YearCoverage one = YearCoverage.of(RUN, 2566, Optional.empty(), Set.of(code, "O99"));
        assertThat(one.grid().items()).extracting(ItemLabel::code).containsExactly(code);
        assertThat(one.grid().rows()).hasSameSizeAs(whole.grid().rows());
        assertThat(one.grid().count(0, Mark.ABSENT))
                .isEqualTo(whole.grid().count(1, Mark.ABSENT))
                .isPositive();
        assertThat(CoverageCsv.of(one).lines().findFirst().orElseThrow()).endsWith("open," + code);
    }

    @Test
    void csv_has_a_row_for_each_agency_that_sent_and_each_that_did_not() throws IOException {
        List<Organisation> list = list("อบต.ห้วยทรายทอง\nเทศบาลตำบลลำพาดทอง\n");
        assertThat(CoverageCsv.of(YearCoverage.of(RUN, 2566, Optional.of(list))))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFprovince,agency,sent,listed,reports,newest,date,open,O1,O2",
                        "เลย,องค์การบริหารส่วนตำบลทุ่งดอกจาน,yes,no,1,4.docx,2566-08-01,1,done,absent",
                        "อุดรธานี,องค์การบริหารส่วนตำบลทุ่งดอกจาน,yes,no,1,3.docx,2566-08-01,1,done,absent",
                        "อุดรธานี,องค์การบริหารส่วนตำบลห้วยทรายทอง,yes,yes,2,2.docx,2566-08-01,1,done,absent",
                        "\"\",เทศบาลตำบลลำพาดทอง,no,yes,0,,,",
                        ""));
    }
}
