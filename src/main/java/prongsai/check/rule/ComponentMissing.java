package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Component;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.OfficialComponent;

/**
 * An official component of the measures report is absent from the report as a whole. What cannot be told is no finding:
 * the sheet says so. Without a table of measures there is one finding, and none for each of its columns. A memo that analyses last year's result and proposes measures is another item and is not asked.
 */
public final class ComponentMissing implements Rule {
    /** Whether measures cover all issues is told by words, which are many: the sheet shows it, no finding asks for it. */
    private static final String ISSUES = "issues";

    /** What columns of the measures' table show: without a table none of them is there, for one cause. */
    private static final Set<String> COLUMNS = Set.of("responsible", "steps", "period", "summary", "outcome");

    private static final String MEASURES = "measures";

    /** A code stands on the web site, of which the file shows only what was put into it. */
    private static final String CODE = "qr";

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        if (context.catalogue().isEmpty()) {
            return Optional.of(Lack.YEAR);
        }
        if (context.catalogue().get().components().isEmpty()) {
            return Optional.of(Lack.CATALOGUE);
        }
        if (OwnForm.of(context)) {
            return Optional.of(Lack.FORM);
        }
        return reportsMeasures(context.report()) ? Optional.empty() : Optional.of(Lack.MEASURES);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Catalogue catalogue = context.catalogue().orElseThrow();
        Set<String> absent = context.report().components().stream()
                .filter(read -> read.state() == Component.State.ABSENT)
                .map(Component::id)
                .collect(Collectors.toSet());
        List<Hit> hits = new ArrayList<>();
        for (OfficialComponent official : catalogue.components()) {
            boolean consequence = absent.contains(MEASURES) && COLUMNS.contains(official.id());
            if (absent.contains(official.id()) && !official.id().equals(ISSUES) && !consequence) {
                Hit hit = Hit.ofReport("", "", context.report().head().place());
                hits.add((official.id().contains(CODE) ? hit.variant("code") : hit)
                        .other(official.id())
                        .saying(official.label(), catalogue.fiscalYear())
                        .restingOn(
                                "catalogue " + catalogue.id() + ", "
                                        + official.certainty().key(),
                                official.certainty()));
            }
        }
        return hits;
    }

    private static boolean reportsMeasures(Report report) {
        boolean saysSo = report.parts().stream().anyMatch(part -> part.kind().equals("measures-report"));
        boolean isMemo = report.parts().stream().anyMatch(part -> part.kind().equals("analysis-memo"));
        boolean hasResults =
                report.measures().stream().anyMatch(measure -> measure.has(Field.OUTPUT) || measure.has(Field.OUTCOME));
        return !listsItemsAlone(report)
                && (saysSo || hasResults || (!isMemo && !report.measures().isEmpty()));
    }

    /** A progress report of the public items, which is no report of measures unless its title says so. */
    private static boolean listsItemsAlone(Report report) {
        String title = report.head().title();
        return report.measures().isEmpty()
                && report.indicators().isEmpty()
                && !report.oitItems().isEmpty()
                && !title.contains("มาตรการ")
                && !title.contains("ส่งเสริมคุณธรรม");
    }
}
