package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.check.Reports;
import prongsai.model.Component;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Link;
import prongsai.model.Severity;
import prongsai.model.Status;

class MissingTest {
    @Test
    void item_missing_names_the_item_when_a_full_list_lacks_it() {
        List<Finding> found = Reports.ofYear(2566).allItems(Set.of("O23")).ask("item-missing");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.record()).isEqualTo("O23");
            assertThat(one.message().th()).isEqualTo("ไม่พบข้อ O23 นโยบายการบริหารทรัพยากรบุคคล ในตารางของรายงาน");
            assertThat(one.basis()).isEqualTo("catalogue oit-2566, certain");
        });
    }

    @Test
    void an_empty_cell_at_the_top_of_a_page_may_be_a_merged_one_that_goes_on() {
        Reports report = Reports.ofYear(2566)
                .measure(1, Field.PERIOD, "ตลอดปีงบประมาณ")
                .onPage(2)
                .measure(2, Field.PERIOD, "")
                .inSameCells()
                .measure(3, Field.PERIOD, "")
                .measure(4, Field.PERIOD, "มีนาคม 2566")
                .measure(5, Field.PERIOD, "");
        assertThat(report.ask("period-missing")).extracting(Finding::record).containsExactly("measure 5");
    }

    @Test
    void item_missing_is_silent_when_all_items_are_there() {
        assertThat(Reports.ofYear(2566).allItems(Set.of()).ask("item-missing")).isEmpty();
    }

    @Test
    void item_missing_speaks_once_when_the_list_is_partial() {
        List<Finding> found = Reports.ofYear(2566)
                .item("O1", Status.DONE, Field.TITLE, "โครงสร้าง")
                .item("O2", Status.DONE, Field.TITLE, "ข้อมูลผู้บริหาร")
                .ask("item-missing");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
            assertThat(one.message().en()).startsWith("the report's tables have 2 of 43 items; not found: O3, O4");
        });
    }

    @Test
    void item_missing_is_silent_when_the_title_stands_under_a_misread_code() {
        List<Finding> found = Reports.ofYear(2566)
                .allItems(Set.of("O23"))
                .item("O3", Status.UNKNOWN, Field.TITLE, "นโยบายการบริหารทรัพยากรบุคคล")
                .ask("item-missing");
        assertThat(found).isEmpty();
    }

    @Test
    void item_missing_says_what_it_lacks_when_year_catalogue_or_items_are_not_known() {
        assertThat(Reports.withoutYear().item("O1", Status.DONE).lacks("item-missing"))
                .containsExactly("not-checked-year");
        assertThat(Reports.ofYear(2567).item("O1", Status.DONE).lacks("item-missing"))
                .containsExactly("not-checked-catalogue");
        assertThat(Reports.ofYear(2566).lacks("item-missing")).containsExactly("not-checked-items");
    }

    @Test
    void item_repeated_speaks_once_when_a_code_has_two_rows() {
        List<Finding> found = Reports.ofYear(2566)
                .item("O7", Status.DONE, Field.TITLE, "ข่าวประชาสัมพันธ์")
                .item("O8", Status.DONE, Field.TITLE, "Q&A")
                .item("O7", Status.DONE, Field.TITLE, "ข่าวประชาสัมพันธ์")
                .item("O7", Status.DONE, Field.TITLE, "ข่าวประชาสัมพันธ์")
                .ask("item-repeated");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O7");
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
            assertThat(one.place().row()).isEqualTo(3);
        });
    }

    @Test
    void result_missing_speaks_when_the_cell_is_empty_or_holds_a_dash() {
        List<Finding> found = Reports.ofYear(2566)
                .item("O7", Status.DONE, Field.PROGRESS, "")
                .item("O8", Status.DONE, Field.PROGRESS, " - ")
                .item("O9", Status.DONE, Field.PROGRESS, "เชื่อมโยงไปยัง Facebook")
                .indicator(1, Status.DONE, Field.PROGRESS, "☑")
                .ask("result-missing");
        assertThat(found).extracting(Finding::record).containsExactly("indicator 1", "O7", "O8");
        assertThat(found).allMatch(one -> one.severity() == Severity.ERROR);
    }

    @Test
    void result_missing_takes_links_pictures_and_open_status_for_answers() {
        List<Finding> found = Reports.ofYear(2566)
                .itemShowing("O1", Status.DONE, 0, List.of(new Link("a", "https://example.go.th")), Field.PROGRESS, "")
                .item("O2", Status.NOT_DONE, Field.PROGRESS, "")
                .item("O3", Status.NOT_APPLICABLE, Field.PROGRESS, "")
                .itemShowing("O4", Status.DONE, 1, List.of(), Field.PROGRESS, "")
                .ask("result-missing");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O4");
            assertThat(one.severity()).isEqualTo(Severity.INFO);
            assertThat(one.message().th()).contains("ตอบด้วยภาพ");
        });
    }

    @Test
    void result_missing_says_so_when_the_form_has_no_column_for_answers() {
        assertThat(Reports.ofYear(2566)
                        .item("O1", Status.UNKNOWN, Field.TITLE, "โครงสร้าง")
                        .lacks("result-missing"))
                .containsExactly("not-checked-column");
    }

    @Test
    void not_done_informs_and_asks_for_reason_and_date_when_they_are_not_given() {
        List<Finding> found = Reports.ofYear(2566)
                .item("O31", Status.NOT_DONE, Field.PROGRESS, "")
                .item("O32", Status.NOT_DONE, Field.PROGRESS, "เนื่องจากเลื่อนกิจกรรม กำหนดจัดวันที่ 15 สิงหาคม 2566")
                .item("O33", Status.DONE, Field.PROGRESS, "จัดทำรายงาน")
                .ask("not-done");
        assertThat(found).extracting(Finding::record).containsExactly("O31", "O32");
        assertThat(found).allMatch(one -> one.severity() == Severity.INFO);
        assertThat(found.get(0).suggestion().th()).isEqualTo("โปรดระบุเหตุผลและกำหนดแล้วเสร็จ");
        assertThat(found.get(1).suggestion().th()).contains("ระบุเหตุผลและกำหนดเวลาไว้แล้ว");
    }

    @Test
    void status_missing_speaks_for_single_rows_and_once_for_a_list_without_any_tick() {
        assertThat(Reports.ofYear(2566)
                        .item("O1", Status.DONE, Field.PROGRESS, "ก")
                        .item("O2", Status.NONE, Field.PROGRESS, "ข")
                        .item("O3", Status.UNKNOWN, Field.PROGRESS, "ค")
                        .ask("status-missing"))
                .extracting(Finding::record)
                .containsExactly("O2");
        Reports open = Reports.ofYear(2566);
        for (int number = 1; number <= 5; number++) {
            open.item("O" + number, Status.NONE, Field.PROGRESS, "ก");
        }
        assertThat(open.ask("status-missing"))
                .singleElement()
                .extracting(Finding::record)
                .isEqualTo("report");
    }

    @Test
    void status_contradictory_speaks_when_both_boxes_are_ticked() {
        assertThat(Reports.ofYear(2566)
                        .item("O1", Status.BOTH, Field.PROGRESS, "จัดทำแผนผัง")
                        .ask("status-contradictory"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.ERROR);
                    assertThat(one.message().th()).contains("ทั้งดำเนินการและยังไม่ได้ดำเนินการ");
                });
    }

    @Test
    void status_contradictory_quotes_the_word_when_not_done_says_done() {
        assertThat(Reports.ofYear(2566)
                        .item("O1", Status.NOT_DONE, Field.PROGRESS, "เผยแพร่บนเว็บไซต์เรียบร้อยแล้ว")
                        .ask("status-contradictory"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("เรียบร้อย");
                    assertThat(one.span()).contains(new Finding.Span(17, 26));
                });
    }

    @Test
    void status_contradictory_is_silent_when_it_is_under_way_planned_or_denied() {
        assertThat(Reports.ofYear(2566)
                        .item("O1", Status.NOT_DONE, Field.PROGRESS, "อยู่ระหว่างจัดทำ ร่างแล้วบางส่วน")
                        .item("O2", Status.NOT_DONE, Field.PROGRESS, "จะแล้วเสร็จในเดือนกันยายน 2566")
                        .item("O3", Status.NOT_DONE, Field.PROGRESS, "ยังไม่เรียบร้อย")
                        .item("O4", Status.NOT_DONE, Field.PROGRESS, "แล้วเสร็จภายในเดือนสิงหาคม 2566")
                        .item("O5", Status.DONE, Field.PROGRESS, "เรียบร้อยแล้ว")
                        .ask("status-contradictory"))
                .isEmpty();
    }

    @Test
    void empty_cells_are_told_by_record_when_the_column_is_there() {
        Reports report = Reports.ofYear(2566)
                .measure(1, Field.TITLE, "มาตรการ ก", Field.RESPONSIBLE, "", Field.PERIOD, "ตลอดปี")
                .measure(2, Field.TITLE, "มาตรการ ข", Field.RESPONSIBLE, "กองคลัง", Field.PERIOD, "-")
                .item("O1", Status.DONE, Field.RESPONSIBLE, "สำนักปลัด");
        assertThat(report.ask("responsible-missing")).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("measure 1");
            assertThat(one.field()).isEqualTo("responsible");
            assertThat(one.message().th()).isEqualTo("ช่องผู้รับผิดชอบของมาตรการที่ 1 ว่าง");
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(report.ask("period-missing")).extracting(Finding::record).containsExactly("measure 2");
        assertThat(report.ask("output-missing")).isEmpty();
        assertThat(report.lacks("output-missing")).containsExactly("not-checked-column");
    }

    @Test
    void an_empty_column_is_one_finding_when_no_row_is_filled() {
        Reports report = Reports.ofYear(2566);
        for (int number = 1; number <= 4; number++) {
            report.measure(
                    number, Field.METHOD, "", Field.OUTPUT, "ทำแล้ว", Field.OUTCOME, number == 1 ? "ดีขึ้น" : "");
        }
        assertThat(report.ask("method-missing"))
                .singleElement()
                .extracting(Finding::record)
                .isEqualTo("report");
        assertThat(report.ask("output-missing")).isEmpty();
        assertThat(report.ask("outcome-missing")).hasSize(3);
    }

    @Test
    void component_missing_is_an_error_when_the_catalogue_is_certain_and_else_a_warning() {
        List<Finding> found = Reports.ofYear(2566)
                .part("measures-report")
                .component("summary", Component.State.ABSENT)
                .component("period", Component.State.ABSENT)
                .component("measures", Component.State.PRESENT)
                .component("eit-qr-code", Component.State.UNDECIDED)
                .component("issues", Component.State.ABSENT)
                .ask("component-missing");
        assertThat(found).extracting(Finding::other).containsExactly("summary", "period");
        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void component_missing_does_not_ask_a_memo_that_only_proposes_measures() {
        Reports memo = Reports.ofYear(2566)
                .part("analysis-memo")
                .measure(1, Field.TITLE, "อบรม", Field.METHOD, "จัดอบรม")
                .component("summary", Component.State.ABSENT);
        assertThat(memo.ask("component-missing")).isEmpty();
        assertThat(memo.lacks("component-missing")).containsExactly("not-checked-measures");
    }
}
