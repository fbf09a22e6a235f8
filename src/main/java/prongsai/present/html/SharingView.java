package prongsai.present.html;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplateDefect;
import prongsai.present.Run;

/**
 * What the reports of a run share with each other, as the index shows it.
 *
 * @param compared true where the reports were compared
 * @param lines reports, the one that shares most first, those with nothing to compare with last
 * @param families template families, the largest first
 * @param defects findings that came with a template
 * @param byId reports of the run by their ids
 */
public record SharingView(
        boolean compared,
        List<Line> lines,
        List<Family> families,
        List<TemplateDefect> defects,
        Map<String, ReportView> byId) {
    /** Up to so many members or mentions are open from the start. */
    public static final int MANY = 10;

    /**
     * One report.
     *
     * @param view as the index shows it
     * @param text what it shares
     */
    public record Line(ReportView view, SharedText text) {
        public String href() {
            return SharedPage.href(view.checked().name());
        }

        double sharedPart() {
            return text.share().map(Share::sharedPart).orElse(-1.0);
        }
    }

    static SharingView of(List<ReportView> views, Run run) {
        List<Line> lines = views.stream()
                .flatMap(view -> run.shared(view.checked()).stream().map(text -> new Line(view, text)))
                .sorted(comparing(Line::sharedPart).reversed())
                .toList();
        return new SharingView(
                run.compared(),
                lines,
                run.families(),
                run.templateDefects(),
                views.stream().collect(Collectors.toMap(view -> view.report().id(), view -> view, (a, b) -> a)));
    }

    /** How many reports have no side-by-side page. */
    public long withoutPage() {
        return lines.stream().filter(line -> !line.view().beside()).count();
    }

    /** Where the side-by-side page of a report is; empty where the run has none. */
    public Optional<String> href(ReportRef report) {
        return Optional.ofNullable(byId.get(report.id()))
                .filter(ReportView::beside)
                .map(view -> SharedPage.href(view.checked().name()));
    }

    /** Where a report of the run stands in the index, or on its own page; empty for one that is not of the run. */
    public Optional<String> reportHref(ReportRef report) {
        return Optional.ofNullable(byId.get(report.id())).map(ReportView::href);
    }
}
