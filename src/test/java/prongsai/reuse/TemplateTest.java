package prongsai.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prongsai.check.Reports;
import prongsai.model.Report;
import prongsai.model.shared.TemplatePlace;

/** What a family's template says, where its members do not have the same paragraphs at the same numbers. */
class TemplateTest {
    private static final String MEETING = "หน่วยงานจัดประชุมชี้แจงแนวทางการป้องกันการทุจริตแก่บุคลากรทุกคน เมื่อเดือน";
    private static final String RESULT =
            "ผลการประเมินในภาพรวมอยู่ในระดับผ่านดี และได้เผยแพร่ผลไว้บนเว็บไซต์ของหน่วยงานแล้ว";
    private static final String THANKS =
            "ขอขอบคุณประชาชนที่ให้ข้อเสนอแนะผ่านช่องทางรับฟังความคิดเห็นตลอดทั้งปีที่ผ่านมา";
    private static final String OWN =
            "ตำบลนี้มีเกาะกลางน้ำสามแห่ง จึงต้องใช้เรือโดยสารในการออกหน่วยบริการประชาชนนอกสถานที่";

    private static Report report(String id, String name, String... paragraphs) {
        Reports report = Reports.ofYear(2566).by("องค์การบริหารส่วนตำบล", name).filed(id, name + ".docx");
        for (String paragraph : paragraphs) {
            report.prose(paragraph);
        }
        return report.make();
    }

    private static List<String> told(List<TemplatePlace> places) {
        return places.stream()
                .map(place -> place.agencies()
                        + (place.differs() ? " differ: " : " alike: ")
                        + place.variants().getFirst().said().getFirst().text())
                .toList();
    }

    @Test
    void a_paragraph_more_in_one_report_makes_none_differ() {
        List<TemplatePlace> places = Template.places(Stream.of(
                report("a", "ดอนแก้วงาม", MEETING, RESULT, THANKS),
                report("b", "หนองไผ่เหลือง", MEETING, OWN, RESULT, THANKS),
                report("c", "ลานตะวันทอง", MEETING, RESULT, THANKS)));
        assertThat(told(places))
                .containsExactly("3 alike: " + MEETING, "1 alike: " + OWN, "3 alike: " + RESULT, "3 alike: " + THANKS);
        assertThat(places)
                .extracting(TemplatePlace::record)
                .containsExactly("prose 1", "prose 2", "prose 2", "prose 3");
        assertThat(places.get(1).alone()).isTrue();
        assertThat(places.get(2).alone()).isFalse();
    }

    @Test
    void a_paragraph_that_stands_elsewhere_is_the_same_one() {
        assertThat(told(Template.places(Stream.of(
                        report("a", "ดอนแก้วงาม", MEETING, RESULT, THANKS),
                        report("b", "หนองไผ่เหลือง", THANKS, MEETING, RESULT)))))
                .containsExactly("2 alike: " + MEETING, "2 alike: " + RESULT, "2 alike: " + THANKS);
    }

    @Test
    void a_paragraph_said_otherwise_is_laid_beside_the_one_that_it_is_like() {
        List<TemplatePlace> places = Template.places(Stream.of(
                report("a", "ดอนแก้วงาม", RESULT, MEETING + "ตุลาคม"),
                report("b", "หนองไผ่เหลือง", OWN, MEETING + "ธันวาคม", RESULT)));
        assertThat(told(places))
                .containsExactlyInAnyOrder("1 alike: " + OWN, "2 alike: " + RESULT, "2 differ: " + MEETING + "ตุลาคม");
    }

    @Test
    void a_paragraph_that_a_report_says_twice_has_two_places() {
        assertThat(told(Template.places(Stream.of(
                        report("a", "ดอนแก้วงาม", RESULT, THANKS, RESULT),
                        report("b", "หนองไผ่เหลือง", RESULT, THANKS)))))
                .containsExactly("2 alike: " + RESULT, "2 alike: " + THANKS, "1 alike: " + RESULT);
    }

    @Test
    void very_long_paragraphs_are_laid_beside_each_other_by_how_they_begin() {
        String body = String.join("", distinct(1, 4_000));
        assertThat(told(assertTimeoutPreemptively(
                        Duration.ofMinutes(3),
                        () -> Template.places(Stream.of(
                                report("a", "ดอนแก้วงาม", RESULT, MEETING + "ตุลาคม" + body),
                                report("b", "หนองไผ่เหลือง", RESULT, MEETING + "ธันวาคม" + body))))))
                .containsExactly("2 alike: " + RESULT, "2 differ: " + MEETING + "ตุลาคม" + body);
    }

    /** Paragraphs of letters in no order. */
    private static String[] distinct(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(60, 'ก', 'ฮ' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toArray(String[]::new);
    }
}
