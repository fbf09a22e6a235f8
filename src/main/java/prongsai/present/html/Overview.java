package prongsai.present.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import prongsai.present.Checked;
import prongsai.present.Coverage;
import prongsai.present.Run;
import prongsai.present.Standing;
import prongsai.present.ThaiOrder;
import prongsai.present.Unread;

/**
 * All that the index shows.
 *
 * @param run what was read
 * @param reports in the order in which they need reading
 * @param byName the same by the name of their outputs
 * @param rules what the rules found over all reports
 * @param coverage agencies against items, newest year first
 * @param sharing what the reports share with each other
 * @param inside true where the reports stand in the index itself
 */
public record Overview(
        Run run,
        List<ReportView> reports,
        Map<String, ReportView> byName,
        List<RuleView> rules,
        List<Coverage> coverage,
        SharingView sharing,
        boolean inside) {
    static Overview of(Run run, int mostInside) {
        boolean inside = run.reports().size() <= mostInside;
        Set<String> anchors = new HashSet<>();
        List<ReportView> views = new ArrayList<>();
        for (Standing standing : Standing.of(run)) {
            Checked checked = standing.checked();
            String page = inside ? "" : Page.FOLDER + "/" + Page.address(checked.name()) + ".html";
            views.add(ReportView.of(standing, unique("r-" + checked.report().id(), anchors), page, run));
        }
        return new Overview(
                run,
                List.copyOf(views),
                ReportView.byName(views),
                RuleView.of(views, run),
                Coverage.of(run),
                SharingView.of(views, run),
                inside);
    }

    private static String unique(String wanted, Set<String> taken) {
        String anchor = wanted.replaceAll("[^A-Za-z0-9-]", "-");
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "_" + i;
        }
        return anchor;
    }

    /** Agencies, by name and province; a report whose agency is unknown is none. */
    public long agencies() {
        return run.reports().stream()
                .map(checked -> checked.report().agency())
                .filter(agency -> !agency.name().isEmpty())
                .map(agency -> agency.name() + "\n" + agency.province().orElse(""))
                .distinct()
                .count();
    }

    public long measures() {
        return run.reports().stream()
                .mapToLong(checked -> checked.report().measures().size())
                .sum();
    }

    public long items() {
        return run.reports().stream()
                .mapToLong(checked -> checked.report().oitItems().size())
                .sum();
    }

    public long findings() {
        return run.reports().stream()
                .mapToLong(checked -> checked.findings().open().size())
                .sum();
    }

    /** Provinces of the reports in Thai order. */
    public List<String> provinces() {
        Set<String> provinces = new TreeSet<>(ThaiOrder.order());
        run.reports().forEach(checked -> checked.report().agency().province().ifPresent(provinces::add));
        return List.copyOf(provinces);
    }

    /** Files about which something is to be done. */
    public List<Unread> toDo() {
        return run.unread().stream().filter(file -> !file.status().fine()).toList();
    }

    /** Files without a report about which nothing is to be done. */
    public List<Unread> calm() {
        return run.unread().stream().filter(file -> file.status().fine()).toList();
    }

    /** The link of a coverage cell to its record; empty where there is no row. */
    public Optional<String> href(Coverage.Cell cell) {
        return cell.source()
                .flatMap(source -> Optional.ofNullable(byName.get(source.name())))
                .map(view -> view.page() + "#" + view.anchor(cell.item().code()));
    }
}
