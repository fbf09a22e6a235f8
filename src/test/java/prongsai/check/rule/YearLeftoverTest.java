package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.KnownPeers;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Severity;
import prongsai.model.Status;

class YearLeftoverTest {
    private static final String OLD =
            "จัดอบรมการใช้งานระบบให้ประชาชน เมื่อวันที่ 3 มีนาคม 2565 ได้ผลเป็นที่พอใจของทุกหมู่บ้าน";

    private static List<Finding> ask(Reports now, Reports before) {
        return now.ask("year-leftover", new KnownPeers().before(before.make()));
    }

    private static List<Finding> output(String now, String before) {
        return ask(
                Reports.ofYear(2566).measure(1, Field.OUTPUT, now),
                Reports.ofYear(2565).measure(1, Field.OUTPUT, before));
    }

    @Test
    void warns_when_a_date_of_last_year_stands_in_the_same_words() {
        assertThat(output(OLD, OLD)).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
            assertThat(one.record()).isEqualTo("measure 1");
            assertThat(one.field()).isEqualTo("output");
            assertThat(one.quote()).isEqualTo("3 มีนาคม 2565");
            assertThat(one.other()).isEqualTo("2565");
            assertThat(one.message().th())
                    .isEqualTo(
                            "\"3 มีนาคม 2565\" ในช่องผลการดำเนินการของมาตรการที่ 1 ตรงกับรายงานปี 2565 ทั้งข้อความรอบข้าง");
            assertThat(one.sources()).singleElement().satisfies(source -> {
                assertThat(source.fiscalYear()).contains(2565);
                assertThat(source.quote()).contains("3 มีนาคม 2565");
            });
        });
    }

    @Test
    void is_silent_without_an_earlier_report() {
        assertThat(Reports.ofYear(2566).measure(1, Field.OUTPUT, OLD).ask("year-leftover"))
                .isEmpty();
        assertThat(Reports.withoutYear().measure(1, Field.OUTPUT, OLD).lacks("year-leftover"))
                .containsExactly("not-checked-year");
    }

    @Test
    void is_silent_when_date_or_words_are_new() {
        assertThat(output(OLD.replace("2565", "2566"), OLD)).isEmpty();
        assertThat(output("วันที่ 3 มีนาคม 2565", "ประชุมวันที่ 3 มีนาคม 2565")).isEmpty();
        assertThat(output(OLD, "ซื้อครุภัณฑ์สำนักงานทั้งหมด เมื่อวันที่ 3 มีนาคม 2565 โดยวิธีเฉพาะเจาะจง"))
                .isEmpty();
        assertThat(output(OLD.replace("3 มีนาคม 2565", "3 ตุลาคม 2565"), OLD.replace("3 มีนาคม 2565", "3 ตุลาคม 2565")))
                .as("October 2565 is fiscal year 2566")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แต่งตั้งคณะทำงานตามคำสั่งของนายกที่ 45/2565 ลงวันที่ 3 มีนาคม 2565 เพื่อกำกับติดตามงานทุกด้าน",
                "ดำเนินงานตามแผนพัฒนาท้องถิ่นซึ่งประกาศใช้เมื่อวันที่ 3 มีนาคม 2565 ครบทุกยุทธศาสตร์ของแผน",
                "ปรับปรุงงานตามแผนพัฒนาท้องถิ่น พ.ศ. 2565-2570 ครบทุกยุทธศาสตร์และทุกโครงการของแผน",
                "ทำงานสม่ำเสมอตั้งแต่วันที่ 3 มีนาคม 2565 - 30 กันยายน 2566 ครบทุกหมู่บ้านและทุกชุมชนของตำบล",
                "นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ปี 2565 มาปรับปรุงงานบริการ",
                "ทำงานได้เร็วกว่าปีที่ผ่านมา (พ.ศ. 2565) ตามที่ประชาชนเสนอแนะไว้ในเวทีประชาคมทุกหมู่บ้าน",
                "ถือปฏิบัติตามพระราชบัญญัติว่าด้วยการเปิดเผยข้อมูลของตำบล พ.ศ. 2565 อย่างเคร่งครัดในทุกขั้นตอน",
                "ออกระเบียบตั้งแต่ก่อนเก่าเมื่อวันที่ 3 มีนาคม 2560 และใช้มาทุกปีจนถึงปัจจุบันทั่วทั้งตำบล",
            })
    void is_silent_for_what_may_well_be_older(String text) {
        assertThat(output(text, text)).isEmpty();
    }

    @Test
    void tells_a_bare_year_and_a_span_that_ended_last_year() {
        String year = "จัดทำแผนการใช้จ่ายงบประมาณประจำปี พ.ศ. 2565 และเผยแพร่ให้ประชาชนทราบทุกหมู่บ้าน";
        assertThat(output(year, year)).extracting(Finding::quote).containsExactly("2565");
        Reports now = Reports.ofYear(2566).measure(1, Field.PERIOD, "ตุลาคม 2564 - กันยายน 2565");
        assertThat(ask(now, Reports.ofYear(2565).measure(1, Field.PERIOD, "ตุลาคม 2564 - กันยายน 2565")))
                .singleElement()
                .satisfies(one -> assertThat(one.message().th()).contains("2 แห่ง ที่แรกคือ \"ตุลาคม 2564\""));
    }

    @Test
    void tells_the_date_of_a_yearly_announcement() {
        String text = "ผู้บริหารประกาศเจตนารมณ์งดรับของขวัญทุกเทศกาล ลงวันที่ 7 มกราคม 2565";
        assertThat(output(text, text)).extracting(Finding::quote).containsExactly("7 มกราคม 2565");
    }

    @Test
    void meets_items_by_what_they_disclose_and_measures_by_title() {
        String answer = "ประกาศแผนการจัดซื้อจัดจ้างของทุกกองในตำบล เมื่อวันที่ 3 มีนาคม 2565 แล้ว";
        assertThat(ask(
                        Reports.ofYear(2566).item("O19", Status.DONE, Field.PROGRESS, answer),
                        Reports.ofYear(2565).item("O21", Status.DONE, Field.PROGRESS, answer)))
                .as("O21 of 2565 is O19 of 2566")
                .extracting(Finding::record)
                .containsExactly("O19");
        assertThat(ask(
                        Reports.ofYear(2566).item("O19", Status.DONE, Field.PROGRESS, answer),
                        Reports.ofYear(2565).item("O19", Status.DONE, Field.PROGRESS, answer)))
                .as("O19 of 2565 is another item")
                .isEmpty();
        assertThat(ask(
                        Reports.ofYear(2566).measure(4, Field.TITLE, "มาตรการเปิดเผยข้อมูล", Field.OUTPUT, OLD),
                        Reports.ofYear(2565).measure(2, Field.TITLE, "มาตรการเปิดเผยข้อมูล", Field.OUTPUT, OLD)))
                .hasSize(1);
        assertThat(ask(
                        Reports.ofYear(2566).measure(4, Field.TITLE, "มาตรการเปิดเผยข้อมูล", Field.OUTPUT, OLD),
                        Reports.ofYear(2565).measure(2, Field.TITLE, "การใช้รถยนต์ราชการ", Field.OUTPUT, OLD)))
                .isEmpty();
        assertThat(ask(
                        Reports.ofYear(2566).prose("หน้าปก").prose(OLD),
                        Reports.ofYear(2565).prose(OLD)))
                .extracting(Finding::record)
                .containsExactly("prose 2");
    }

    @Test
    void leaves_alone_the_year_whose_data_the_item_asks_for() {
        String answer = "จัดทำรายงานการจัดซื้อจัดจ้างประจำปีของทุกกองในตำบล พ.ศ. 2565 แล้วเสนอนายก";
        assertThat(ask(
                        Reports.ofYear(2566).item("O22", Status.DONE, Field.PROGRESS, answer),
                        Reports.ofYear(2565).item("O24", Status.DONE, Field.PROGRESS, answer)))
                .isEmpty();
    }

    @Test
    void a_date_left_in_many_fields_is_one_finding() {
        Reports now = Reports.ofYear(2566);
        Reports before = Reports.ofYear(2565);
        for (int i = 1; i <= 6; i++) {
            now.measure(i, Field.PERIOD, "ภายในกันยายน 2565");
            before.measure(i, Field.PERIOD, "ภายในกันยายน 2565");
        }
        assertThat(ask(now, before)).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("report");
            assertThat(one.message().th()).contains("ใน 6 ช่อง").endsWith("measure 5, measure 6");
        });
    }
}
