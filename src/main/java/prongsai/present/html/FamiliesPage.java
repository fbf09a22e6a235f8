package prongsai.present.html;

import java.util.List;
import java.util.Optional;
import prongsai.model.shared.Family;

/**
 * Template families of an index.
 *
 * @param shown families of this page, the largest first
 * @param of id of the report whose family alone is shown; empty for all
 * @param byTexts whether they were told by whole texts, not letter by letter
 * @param pager which page
 */
public record FamiliesPage(List<Family> shown, Optional<String> of, boolean byTexts, Pager pager) {
    /** Address of the page. */
    public static final String PATH = "/families";

    /** Families on one page. */
    private static final int SIZE = 10;

    public FamiliesPage {
        shown = List.copyOf(shown);
    }

    /** All families, or that of a report. */
    public static FamiliesPage of(List<Family> families, Optional<String> report, boolean byTexts, int page) {
        List<Family> all = families.stream()
                .filter(family -> report.isEmpty()
                        || family.members().stream()
                                .anyMatch(member -> member.id().equals(report.get())))
                .toList();
        Pager pager = new Pager(page, all.size(), SIZE, Address.of(PATH).with("of", report.orElse("")));
        return new FamiliesPage(all.subList(pager.from(), (int) pager.to()), report, byTexts, pager);
    }

    /** Where a report's family is shown alone. */
    public static String path(String report) {
        return Address.of(PATH).with("of", report).toString();
    }

    /** Where a family is shown alone; empty where it is. */
    public String more(Family family) {
        return of.isPresent() ? "" : path(family.members().getFirst().id());
    }
}
