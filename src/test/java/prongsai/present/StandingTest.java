package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Severity;

class StandingTest {
    @Test
    void puts_most_errors_first_then_most_warnings_then_fewest_components() {
        assertThat(Standing.of(Samples.run()))
                .extracting(standing -> standing.checked().name())
                .containsExactly(
                        "udon__ห้วยทรายทอง-2566.pdf",
                        "nakhon__ศรีบุญเรืองทอง.txt",
                        "hostile",
                        "khonkaen__หนองบัวเงิน.docx",
                        "phitsanulok__โคกแสงทอง-2568.pdf",
                        "udon__ห้วยทรายทอง-2565.pdf",
                        "chiangmai__ธารศิลาทอง.pdf",
                        "udon__ห้วยทรายทอง-เพิ่มเติม.docx");
    }

    @Test
    void gives_the_same_order_when_the_reports_come_in_another() {
        Run run = Samples.run();
        List<Checked> turned = new ArrayList<>(run.reports());
        Collections.reverse(turned);
        Run other = new Run(turned, run.unread(), run.items(), run.rules());

        assertThat(Standing.of(other)).isEqualTo(Standing.of(run));
    }

    @Test
    void counts_findings_and_components() {
        Standing first = Standing.of(Samples.run()).getFirst();

        assertThat(first.errors()).isEqualTo(4);
        assertThat(first.warnings()).isEqualTo(3);
        assertThat(first.infos()).isEqualTo(1);
        assertThat(first.present()).isEqualTo(4);
        assertThat(first.undecided()).isEqualTo(1);
        assertThat(first.missing()).isEqualTo(1);
        assertThat(first.components()).isEqualTo(6);
        assertThat(first.score())
                .hasValueSatisfying(score -> assertThat(score.value()).isEqualTo(86.47));
    }

    @Test
    void names_the_gravest_rules_and_their_records_as_reasons() {
        List<Standing.Reason> reasons = Standing.of(Samples.run()).getFirst().reasons();

        assertThat(reasons).hasSize(3).allMatch(reason -> reason.severity() == Severity.ERROR);
        assertThat(reasons.getFirst().name().th()).isEqualTo("ชื่อหน่วยงานอื่นตกค้าง");
        assertThat(reasons.getFirst().records()).containsExactly("measure 2");
    }
}
