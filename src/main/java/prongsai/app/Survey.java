package prongsai.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Pool;
import prongsai.check.Checker;
import prongsai.check.compare.Comparer;
import prongsai.check.compare.FindingDiff;
import prongsai.check.compare.Years;
import prongsai.desk.Decisions;
import prongsai.model.Bilingual;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.History;
import prongsai.model.search.AgencyHits;
import prongsai.model.search.SearchResult;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplatePlace;
import prongsai.present.Checked;
import prongsai.present.ReportLine;
import prongsai.present.Run;
import prongsai.present.Standing;
import prongsai.present.YearCoverage;
import prongsai.reference.Official;
import prongsai.reuse.Reuse;
import prongsai.reuse.Template;
import prongsai.reuse.Texts;
import prongsai.search.Question;
import prongsai.search.Search;
import prongsai.store.Snapshot;

/**
 * All reports of an index at one moment, compared with each other unless they are many, and checked as {@code run} does it.
 * May be asked by several threads until its snapshot is closed.
 */
final class Survey {
    private final Snapshot snapshot;
    private final Texts texts;
    private final Official official;
    private final Sharing sharing;
    private final boolean compared;
    private final Settings settings;
    private final Map<String, Bilingual> rules = Listings.ruleNames();

    private Survey(Texts texts, Official official, Sharing sharing, boolean compared, Settings settings) {
        this.snapshot = texts.snapshot();
        this.texts = texts;
        this.official = official;
        this.sharing = sharing;
        this.compared = compared;
        this.settings = settings;
    }

    /**
     * Compares the reports of a snapshot with each other, unless they are many.
     *
     * @param mostCompared of more reports, rules about shared words find nothing
     */
    static Survey of(Snapshot snapshot, Official official, Settings settings, int mostCompared) {
        Texts texts = new Texts(snapshot);
        if (snapshot.reports().size() > mostCompared) {
            Sharing none = new Sharing(Map.of(), List.of(), new IndexPeers(List.of(texts), official, Map.of()));
            return new Survey(texts, official, none, false, settings);
        }
        List<Report> reports = new ArrayList<>();
        snapshot.reports().forEach(ref -> snapshot.report(ref.id()).ifPresent(reports::add));
        Sharing sharing = Sharing.among(reports, List.of(texts), official, settings.jobs());
        return new Survey(texts, official, sharing, true, settings);
    }

    /** True where all reports were compared with each other. */
    boolean compared() {
        return compared;
    }

    /** The families of the reports that were compared, the largest first. */
    List<Family> families() {
        return sharing.families();
    }

    /** The families by whole texts: each text is looked at once, which takes a minute where the index is large. */
    List<Family> familiesByTexts() {
        return WholeIndex.of(texts, Optional.empty(), official, settings.jobs()).families();
    }

    /** What the agencies of a family say, place by place, of its first members. */
    List<TemplatePlace> template(Family family) {
        return Template.places(family.members().stream()
                .limit(SharedJob.MOST_OF_TEMPLATE)
                .flatMap(member -> snapshot.report(member.id()).stream()));
    }

    /** What a report shares; empty where it was not compared. */
    Optional<SharedText> shared(String id) {
        return Optional.ofNullable(sharing.texts().get(id));
    }

    /**
     * Compares a report with all others letter by letter.
     *
     * @throws IllegalArgumentException where there is none of this id
     */
    SharedText sharedOf(String id) {
        Report report = snapshot.report(id).orElseThrow(() -> new IllegalArgumentException("no report " + id));
        return Reuse.over(List.of(texts), official).missingNothing().of(report);
    }

    /**
     * Lines of all reports under what people decided, the report that needs reading most first.
     *
     * @param decisions accepted findings and corrected values
     */
    List<ReportLine> lines(Decisions decisions) {
        return Pool.map(snapshot.reports(), settings.jobs(), ref -> checked(ref.id(), decisions)).stream()
                .flatMap(Optional::stream)
                .map(this::line)
                .sorted(ReportLine.needsReading())
                .toList();
    }

    /** The line of one report. */
    ReportLine line(Checked checked) {
        Run run = run(checked);
        return ReportLine.of(Standing.of(checked, run), run.shared(checked));
    }

    /**
     * A report with its findings under what people decided.
     *
     * @return empty where no report has this id
     */
    Optional<Checked> checked(String id, Decisions decisions) {
        return snapshot.report(id).map(read -> {
            Report report = decided(read, decisions);
            return new Checked(
                    report.id(),
                    report,
                    decisions.over(Checker.check(report, official, sharing.peers(), settings.rules())));
        });
    }

    /** A report that was read under corrections stands as it is: what was read before them is not in the index. */
    private Report decided(Report read, Decisions decisions) {
        return read.engine().corrections().isEmpty()
                ? decisions.over(read, year -> Optional.empty(), official, settings.digits())
                : read;
    }

    /** True where a report was read without corrections, so that values can be put right. */
    boolean correctable(String id) {
        return snapshot.report(id)
                .filter(report -> report.engine().corrections().isEmpty())
                .isPresent();
    }

    /**
     * Agencies against the items of a year, under the values that people put right.
     *
     * @return without rows where no report of the year lists items
     */
    YearCoverage coverage(int year, Decisions decisions) {
        List<Checked> reports = snapshot.reports().stream()
                .filter(ref -> ref.fiscalYear().equals(Optional.of(year)))
                .flatMap(ref -> snapshot.report(ref.id()).stream())
                .map(report -> CoverageJob.slim(decided(report, decisions)))
                .toList();
        Run run = new Run(reports, List.of(), ReportSet.items(reports, official), Map.of());
        return YearCoverage.of(run, year, Optional.empty());
    }

    /** Two reports side by side, with what the rules say of one and not of the other. */
    Comparison compare(Checked a, Checked b) {
        Comparison comparison = Comparer.compare(a.report(), b.report());
        return comparison.with(FindingDiff.of(comparison, a.findings(), b.findings(), official.catalogues()));
    }

    /**
     * The agency of a report over the years.
     *
     * @param of a report of the agency
     */
    History history(ReportRef of, Decisions decisions) {
        Map<Report, Findings> reports = new LinkedHashMap<>();
        snapshot.reports().stream()
                .filter(of::sameAgency)
                .flatMap(ref -> checked(ref.id(), decisions).stream())
                .forEach(checked -> reports.put(checked.report(), checked.findings()));
        return Years.of(reports);
    }

    /** What each rule is called. */
    Map<String, Bilingual> rules() {
        return rules;
    }

    /** One report with all that is known of it, for a page. */
    Run run(Checked checked) {
        List<Checked> one = List.of(checked);
        return new Run(
                one, List.of(), ReportSet.items(one, official), rules, sharing.texts(), sharing.families(), List.of());
    }

    /**
     * Asks which agencies have records that answer.
     *
     * @throws prongsai.search.QuestionException where it cannot be asked
     */
    AgencyHits byAgency(Question question) {
        return Search.over(snapshot).byAgency(question);
    }

    /**
     * Answers a question over the records.
     *
     * @throws prongsai.search.QuestionException where it cannot be asked
     */
    SearchResult search(Question question) {
        return Search.over(snapshot).answer(question);
    }
}
