package prongsai.present.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.TemplatePlace;

/** How the places of a template are counted in words. */
class TemplatePageTest {
    private static ReportRef report(String name) {
        return new ReportRef(
                name + ".docx",
                name + ".docx",
                name,
                "องค์การบริหารส่วนตำบล" + name,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(2566),
                Optional.empty());
    }

    private static TemplatePlace.Variant variant(String text, String... names) {
        return new TemplatePlace.Variant(
                text,
                names.length,
                Arrays.stream(names)
                        .map(name -> new TemplatePlace.Said(report(name), text))
                        .toList());
    }

    private static String page(List<TemplatePlace.Variant> variants, int agencies) {
        Family family = new Family(
                "F1", List.of(report("ห้วยทรายทอง"), report("ดอนแก้วงาม")), 2, new Share(900, 700, 100), List.of());
        List<TemplatePlace> places = List.of(new TemplatePlace("O5", "progress", variants, agencies));
        return new LibraryPages(new Frame("", List.of())).template(TemplatePage.of(family, "a", places, false, 1));
    }

    @Test
    void what_one_agency_alone_says_is_not_counted_as_if_there_were_several() {
        assertThat(page(List.of(variant("จัดเรือรับส่งประชาชนทุกวันพระ", "ห้วยทรายทอง")), 1))
                .contains("เขียนอยู่หน่วยงานเดียว")
                .contains("One agency alone says it")
                .contains("ข้อความของหน่วยงานนี้")
                .contains("What this agency says")
                .contains("จัดเรือรับส่งประชาชนทุกวันพระ")
                .doesNotContain("เขียนต่างกันทุกหน่วยงาน")
                .doesNotContain("ทั้ง 1 แบบ")
                .doesNotContain("All 1 texts");
    }

    @Test
    void agencies_that_each_say_it_otherwise_are_counted() {
        assertThat(page(
                        List.of(
                                variant("ประชุมเดือนตุลาคม", "ห้วยทรายทอง"),
                                variant("ประชุมเดือนมีนาคม", "ดอนแก้วงาม")),
                        2))
                .contains("2 หน่วยงาน เขียนต่างกันทุกหน่วยงาน")
                .contains("ทั้ง 2 แบบ")
                .doesNotContain("เขียนอยู่หน่วยงานเดียว");
    }

    @Test
    void texts_too_long_for_words_are_shown_without_marks_and_the_page_says_so() {
        String first = "ประชุมเดือนตุลาคม " + "ก ".repeat(60_000);
        String second = "ประชุมเดือนมีนาคม " + "ข ".repeat(60_000);
        List<TemplatePlace.Variant> variants = List.of(variant(first, "ห้วยทรายทอง"), variant(second, "ดอนแก้วงาม"));
        String said = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> page(variants, 2));
        assertThat(said)
                .contains("ข้อความยาวเกินกว่าจะเทียบทีละคำ")
                .contains("too long to be compared word by word")
                .contains("ประชุมเดือนมีนาคม ข ข");
        assertThat(page(List.of(variant("ก", "ห้วยทรายทอง"), variant("ข", "ดอนแก้วงาม")), 2))
                .doesNotContain("too long to be compared");
    }
}
