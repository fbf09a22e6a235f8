package prongsai.present.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Field;
import prongsai.model.Place;
import prongsai.model.compare.Change;
import prongsai.model.compare.Comparison;
import prongsai.model.shared.ReportRef;
import prongsai.present.text.ComparisonText;

/** Texts that are too long to be compared word by word, on the page and in the shell. */
class ComparePageTest {
    private static ReportRef report(String id, int year) {
        return new ReportRef(
                id,
                year + ".docx",
                "a",
                "องค์การบริหารส่วนตำบลห้วยทรายทอง",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(year),
                Optional.empty());
    }

    private static Comparison of(List<Comparison.Words> words) {
        Comparison.FieldChange field = new Comparison.FieldChange(
                Optional.of(Field.PROGRESS),
                Optional.of("จัดประชุมเดือนตุลาคม"),
                Optional.of("จัดประชุมเดือนมีนาคม"),
                Change.CHANGED,
                words,
                Place.NOWHERE,
                Place.NOWHERE);
        Comparison.Pair pair = new Comparison.Pair(
                Comparison.Kind.OIT_ITEM,
                Optional.of("O5"),
                Optional.of("O5"),
                "แผนการจัดซื้อจัดจ้าง",
                Change.CHANGED,
                List.of(field),
                Optional.empty());
        return new Comparison(report("a", 2565), report("b", 2566), List.of(), List.of(pair), Optional.empty());
    }

    @Test
    void both_are_shown_whole_and_it_is_said_that_no_words_are_marked() {
        String page = new LibraryPages(new Frame("", List.of())).compare(ComparePage.of(of(List.of()), Map.of()));
        assertThat(page)
                .contains("ข้อความยาวเกินกว่าจะเทียบทีละคำ")
                .contains("too long to be compared word by word")
                .contains("<td class=\"words\">จัดประชุมเดือนตุลาคม")
                .contains("<td class=\"words\">จัดประชุมเดือนมีนาคม")
                .doesNotContain("<del>")
                .doesNotContain("<ins>");
        assertThat(ComparisonText.of(of(List.of()), Map.of(), "en", false))
                .contains("too long to be compared word by word")
                .contains("A  จัดประชุมเดือนตุลาคม")
                .contains("B  จัดประชุมเดือนมีนาคม")
                .doesNotContain("[-");
    }

    @Test
    void words_that_were_compared_are_marked_and_nothing_is_said_of_length() {
        List<Comparison.Words> words = List.of(
                new Comparison.Words(Comparison.Words.Fate.KEPT, "จัดประชุมเดือน"),
                new Comparison.Words(Comparison.Words.Fate.REMOVED, "ตุลาคม"),
                new Comparison.Words(Comparison.Words.Fate.ADDED, "มีนาคม"));
        String page = new LibraryPages(new Frame("", List.of())).compare(ComparePage.of(of(words), Map.of()));
        assertThat(page).contains("<del>ตุลาคม</del>").doesNotContain("too long to be compared");
    }
}
