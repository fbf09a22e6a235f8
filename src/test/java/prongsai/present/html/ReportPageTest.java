package prongsai.present.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.desk.Review;
import prongsai.present.ComparisonState.OfReport;
import prongsai.present.Samples;

/** What the page of a report says of whether it is known what the report shares. */
class ReportPageTest {
    private static String page(OfReport known) {
        return new LibraryPages(new Frame("", List.of()))
                .report(
                        Samples.run(),
                        Review.none("a"),
                        new ReportPage.At("", "", 0, false, false, false),
                        false,
                        List.of(),
                        Optional.empty(),
                        false,
                        "decisions.json",
                        List.of(),
                        known);
    }

    @Test
    void comparing_that_waits_for_files_is_not_told_as_comparing_that_has_stopped() {
        assertThat(page(OfReport.WAITING))
                .contains("พักการเทียบไว้ขณะนำไฟล์เข้าดัชนี")
                .contains("comparing waits while files come into the index")
                .contains("ดูอีกครั้ง")
                .doesNotContain("หยุดเทียบแล้ว");
        assertThat(page(OfReport.STOPPED)).contains("หยุดเทียบแล้ว").doesNotContain("ดูอีกครั้ง");
        assertThat(page(OfReport.NEXT)).contains("กำลังเทียบเป็นลำดับถัดไป").contains("ดูอีกครั้ง");
        assertThat(page(OfReport.KNOWN)).doesNotContain("not-compared");
    }
}
