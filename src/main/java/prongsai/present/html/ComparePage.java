package prongsai.present.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.model.Bilingual;
import prongsai.model.compare.Comparison;
import prongsai.model.shared.ReportRef;
import prongsai.present.ThaiOrder;

/**
 * Two reports side by side, or those that one can choose from.
 *
 * @param a the first; empty where none is chosen
 * @param b the second; empty where none is chosen
 * @param comparison of both; empty where one is missing
 * @param rules what each rule is called
 * @param agency the first report's agency's other reports, earliest year first
 * @param text words that reports to choose from were asked by
 * @param found other reports that say these words, in Thai order, {@value #MOST} at most
 * @param more how many others say them too
 */
public record ComparePage(
        Optional<ReportRef> a,
        Optional<ReportRef> b,
        Optional<Comparison> comparison,
        Map<String, Bilingual> rules,
        List<ReportRef> agency,
        String text,
        List<ReportRef> found,
        int more) {
    /** Address of the page. */
    public static final String PATH = "/compare";

    private static final int MOST = 30;

    private static final Comparator<ReportRef> BY_YEAR = Comparator.comparing(
                    (ReportRef ref) -> ref.fiscalYear().orElse(Integer.MAX_VALUE))
            .thenComparing(ref -> ref.date().map(Object::toString).orElse(""))
            .thenComparing(ReportRef::file);

    public ComparePage {
        agency = List.copyOf(agency);
        found = List.copyOf(found);
    }

    /** Two reports side by side. */
    public static ComparePage of(Comparison comparison, Map<String, Bilingual> rules) {
        return new ComparePage(
                Optional.of(comparison.a()),
                Optional.of(comparison.b()),
                Optional.of(comparison),
                rules,
                List.of(),
                "",
                List.of(),
                0);
    }

    /**
     * A choice.
     *
     * @param reports all of the index
     * @param a the first report, where it is chosen
     * @param text words of the agency, its place or the file
     */
    public static ComparePage choice(List<ReportRef> reports, Optional<ReportRef> a, String text) {
        List<ReportRef> others =
                reports.stream().filter(ref -> a.filter(ref::equals).isEmpty()).toList();
        List<ReportRef> agency = a.map(chosen -> agency(others, chosen)).orElse(List.of());
        List<ReportRef> found = others.stream()
                .filter(ref -> says(ref, text))
                .sorted(Comparator.comparing(ReportRef::label, ThaiOrder.order())
                        .thenComparing(BY_YEAR))
                .toList();
        List<ReportRef> shown = found.stream().limit(MOST).toList();
        return new ComparePage(
                a, Optional.empty(), Optional.empty(), Map.of(), agency, text, shown, found.size() - shown.size());
    }

    /** The reports of an agency, earliest year first. */
    public static List<ReportRef> agency(List<ReportRef> reports, ReportRef of) {
        return reports.stream().filter(of::sameAgency).sorted(BY_YEAR).toList();
    }

    private static boolean says(ReportRef ref, String text) {
        String all = Stream.of(
                        ref.agency(),
                        ref.file(),
                        ref.district().orElse(""),
                        ref.province().orElse(""),
                        ref.fiscalYear().map(String::valueOf).orElse(""))
                .reduce("", (before, next) -> before + "\n" + next)
                .toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    /** The earlier of two first. */
    public static String path(ReportRef one, ReportRef other) {
        boolean later = BY_YEAR.compare(one, other) > 0;
        return path(later ? other.id() : one.id(), later ? one.id() : other.id());
    }

    /** Address of two reports in this order. */
    public static String path(String a, String b) {
        return Address.of(PATH).with("a", a).with("b", b).toString();
    }

    /** Where a report that is chosen leads to. */
    public String choose(ReportRef ref) {
        return a.map(first -> path(first, ref)).orElse(path(ref.id(), ""));
    }
}
