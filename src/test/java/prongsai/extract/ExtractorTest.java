package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Engine;
import prongsai.model.Report;
import prongsai.read.text.TextReader;
import prongsai.reference.Official;

class ExtractorTest {
    private static final String PROJECTS = """
            ที่\tโครงการ\tวิธีดำเนินการ\tผู้รับผิดชอบ
            1\tก่อสร้างถนนคอนกรีต\tจ้างเหมา\tกองช่าง
            2\tขุดลอกคลอง\tดำเนินการเอง\tกองช่าง
            """;

    private static Optional<Report> extract(String text) {
        return new Extractor(Official.shipped(), Extractor.Options.DEFAULT)
                .extract(TextReader.parse(text), "000000000000", "a.txt", "00", new Engine("0", "0", "0", ""));
    }

    @Test
    void a_table_of_projects_alone_makes_no_report() {
        assertThat(extract("แผนการจัดซื้อจัดจ้าง ประจำปี\n" + PROJECTS)).isEmpty();
    }

    @Test
    void the_same_table_is_one_of_measures_in_a_report_on_integrity() {
        Optional<Report> report =
                extract("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567\n" + PROJECTS);

        assertThat(report).map(r -> r.measures().size()).contains(2);
        assertThat(report).flatMap(Report::fiscalYear).contains(2567);
    }

    @Test
    void a_code_in_the_second_column_is_an_item() {
        Optional<Report> report = extract("""
                รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566
                รายการข้อมูล\tข้อ\tผลการดำเนินการ
                โครงสร้าง\tO1\tเผยแพร่ผังแล้ว
                ข้อมูลผู้บริหาร\tO2\tเผยแพร่ทำเนียบแล้ว
                """);

        assertThat(report.orElseThrow().oitItems()).extracting(i -> i.code()).containsExactly("O1", "O2");
        assertThat(report.orElseThrow().measures()).isEmpty();
    }

    @Test
    void an_indicator_answered_by_a_picture_has_the_picture() {
        Optional<Report> report = extract("""
                <table><tr><td>ตัวชี้วัด</td><td>แนวทางในการยกระดับการประเมิน</td><td>ความก้าวหน้าผลการดำเนินการ</td></tr>
                <tr><td>ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน</td><td>ติดป้าย</td><td><img src="qr.png"></td></tr></table>
                """);

        assertThat(report.orElseThrow().indicators())
                .extracting(i -> i.images())
                .containsExactly(1);
    }
}
