package prongsai.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.check.Reports;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.store.Unit;
import prongsai.store.Units;

/** Families of hundreds of reports, whose paragraphs come into their places at the pace of reading. */
class ParagraphPlacesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Report REPORT = Reports.ofYear(2566)
            .by("องค์การบริหารส่วนตำบล", "ดอนแก้วงาม")
            .filed("a", "ก.docx")
            .prose("ขอขอบคุณประชาชนที่ให้ข้อเสนอแนะผ่านช่องทางรับฟังความคิดเห็นตลอดทั้งปีที่ผ่านมา")
            .make();

    private static final Unit UNIT = Units.of(REPORT).getFirst();

    private static List<SaidThere.Said> said(List<String> variants) {
        return variants.stream()
                .map(variant -> new SaidThere.Said(ReportRef.of(REPORT), UNIT, variant))
                .toList();
    }

    private static String inNoOrder(Random random) {
        return random.ints(60, 'ก', 'ฮ' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int places(int members, int paragraphs) {
        Random random = new Random(1);
        ParagraphPlaces places = new ParagraphPlaces();
        for (int i = 0; i < members; i++) {
            places.add(said(IntStream.range(0, paragraphs)
                    .mapToObj(none -> inNoOrder(random))
                    .toList()));
        }
        return places.said().size();
    }

    @Test
    void paragraphs_that_no_two_reports_share_have_a_place_each() {
        assertThat(assertTimeoutPreemptively(PATIENCE, () -> places(100, 500))).isEqualTo(50_000);
    }

    @Test
    void a_paragraph_that_a_report_says_thousands_of_times_has_as_many_places() {
        ParagraphPlaces places = new ParagraphPlaces();
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (int member = 0; member < 4; member++) {
                places.add(said(Collections.nCopies(50_000, "ก")));
            }
        });
        assertThat(places.said().stream()
                        .map(place -> place.place().variants().getFirst().said().size())
                        .toList())
                .isEqualTo(Collections.nCopies(50_000, 4));
    }

    private static int placesOfTwoAlike(ParagraphPlaces places) {
        String like = "จัดประชุมชี้แจงแนวทางการป้องกันการทุจริตแก่บุคลากรทุกคน";
        int before = places.said().size();
        places.add(said(List.of(like + "เมื่อต้นปี")));
        places.add(said(List.of(like + "เมื่อปลายปี")));
        return places.said().size() - before;
    }

    @Test
    void of_tens_of_thousands_of_places_the_first_alone_are_looked_at_for_one_that_is_like_another() {
        Random random = new Random(1);
        ParagraphPlaces places = new ParagraphPlaces();
        assertThat(placesOfTwoAlike(new ParagraphPlaces())).isEqualTo(1);
        places.add(said(IntStream.range(0, ParagraphPlaces.MOST_COMPARED)
                .mapToObj(i -> inNoOrder(random))
                .toList()));
        assertThat(placesOfTwoAlike(places)).isEqualTo(2);
    }
}
