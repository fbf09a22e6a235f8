package prongsai.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import prongsai.batch.Pool;
import prongsai.check.Checker;
import prongsai.check.Rule;
import prongsai.check.RuleSettings;
import prongsai.check.Rules;
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
import prongsai.present.ComparisonState;
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
final class Survey implements BackgroundComparison.Subject {
    /** A year of all agencies is some 8,300; of more, families alone are held in memory for as long as it takes. */
    private static final int MOST_IN_BACKGROUND = 10_000;

    private final Snapshot snapshot;
    private final Texts texts;
    private final Official official;
    private final Sharing sharing;
    private final boolean compared;
    private final SharedFindings known;
    private final Settings settings;
    private final String index;
    private final Map<String, Bilingual> rules = Listings.ruleNames();
    /** Reports that could not be compared. */
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    private volatile boolean broken;

    private Survey(
            Texts texts,
            Official official,
            Sharing sharing,
            boolean compared,
            SharedFindings known,
            Settings settings) {
        this.snapshot = texts.snapshot();
        this.texts = texts;
        this.official = official;
        this.sharing = sharing;
        this.compared = compared;
        this.known = known;
        this.settings = settings;
        this.index = compared ? "" : index();
    }

    /**
     * Compares the reports of a snapshot with each other, unless they are many.
     *
     * @param mostCompared of more reports, rules about shared words find what is known by now
     * @param kept keeps what is known by then
     */
    static Survey of(
            Snapshot snapshot, Official official, Settings settings, int mostCompared, SharedFindingsFile kept) {
        Texts texts = new Texts(snapshot);
        if (snapshot.reports().size() > mostCompared) {
            Sharing none = new Sharing(Map.of(), List.of(), new IndexPeers(List.of(texts), official, Map.of()));
            Set<String> ids = snapshot.reports().stream().map(ReportRef::id).collect(Collectors.toSet());
            return new Survey(texts, official, none, false, kept.of(engine(settings, official), ids), settings);
        }
        List<Report> reports = new ArrayList<>();
        snapshot.reports().forEach(ref -> snapshot.report(ref.id()).ifPresent(reports::add));
        Sharing sharing = Sharing.among(reports, List.of(texts), official, settings.jobs());
        return new Survey(texts, official, sharing, true, SharedFindings.nothing(), settings);
    }

    /** All that shapes findings about shared words, in one order whatever the program's run. */
    private static String engine(Settings settings, Official official) {
        return Setup.engine(settings, official) + "; rules " + Rules.VERSION + "; off "
                + new TreeSet<>(settings.rules().off()) + "; severities "
                + new TreeMap<>(settings.rules().severities());
    }

    /**
     * Names the reports that are compared with each other by what they say: a report keeps its id when its file is read
     * otherwise. The order in which the index holds them does not count.
     */
    private String index() {
        List<ReportRef> reports = snapshot.reports();
        long[] own = reports.stream().mapToLong(ref -> letters(ref.id())).toArray();
        long[] all = {Arrays.stream(own).map(Survey::mixed).sum()};
        snapshot.eachPlace((report, hash) -> all[0] += mixed(own[report] + mixed(hash)));
        return reports.size() + "-" + Long.toHexString(all[0]);
    }

    private static long letters(String id) {
        long all = 0;
        for (int i = 0; i < id.length(); i++) {
            all = mixed(all + id.charAt(i));
        }
        return all;
    }

    /** Spreads a number over 64 bits: the last steps of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long number) {
        long z = number + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    @Override
    public boolean known(String id) {
        return compared || known.known(id);
    }

    @Override
    public boolean fresh(String id) {
        return compared || known.fresh(id, index);
    }

    /** How far it is known what the reports share. */
    ComparisonState comparisonState() {
        List<String> ids = snapshot.reports().stream()
                .map(ReportRef::id)
                .filter(this::known)
                .toList();
        int older = (int) ids.stream().filter(id -> !fresh(id)).count();
        return new ComparisonState(snapshot.reports().size(), ids.size(), older, failed.size(), stopped());
    }

    /** Whether it is known what a report shares. */
    ComparisonState.OfReport comparisonState(String id) {
        if (known(id)) {
            return ComparisonState.OfReport.KNOWN;
        }
        if (failed.contains(id)) {
            return ComparisonState.OfReport.FAILED;
        }
        return over() ? ComparisonState.OfReport.STOPPED : ComparisonState.OfReport.NEXT;
    }

    /** Takes minutes where they are many. */
    @Override
    public Consumer<String> ready() {
        IndexComparison comparison = IndexComparison.of(texts, official, 1, 0);
        return id -> compare(id, comparison);
    }

    @Override
    public void failed(String id) {
        failed.add(id);
    }

    @Override
    public void broke() {
        broken = true;
    }

    @Override
    public boolean over() {
        return stopped().isPresent();
    }

    /** Why no more is found out than is known; empty where nothing hinders it. */
    Optional<ComparisonState.Stop> stopped() {
        if (compared) {
            return Optional.empty();
        }
        if (snapshot.reports().size() > MOST_IN_BACKGROUND) {
            return Optional.of(ComparisonState.Stop.TOO_MANY);
        }
        if (known.broken()) {
            return Optional.of(ComparisonState.Stop.NOT_KEPT);
        }
        return Optional.of(ComparisonState.Stop.BROKEN).filter(stop -> broken);
    }

    /** Compares a report with the others and keeps what the rules about shared words say. */
    private void compare(String id, IndexComparison comparison) {
        snapshot.report(id).ifPresent(report -> {
            Set<String> off = Rules.all().stream()
                    .map(Rule::id)
                    .filter(rule -> !Rules.OF_SHARED_WORDS.contains(rule))
                    .collect(Collectors.toCollection(HashSet::new));
            off.addAll(settings.rules().off());
            Findings found = Checker.check(
                    report,
                    official,
                    comparison.peers(comparison.shared(report)),
                    new RuleSettings(off, settings.rules().severities()));
            known.tell(
                    index,
                    new Findings(
                            found.id(),
                            found.report(),
                            found.fiscalYear(),
                            found.findings(),
                            List.of(),
                            List.of(),
                            found.parts()));
        });
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
            Findings found = Checker.check(report, official, sharing.peers(), settings.rules());
            Findings all = known.of(id)
                    .map(apart -> Checker.with(report, found, apart))
                    .orElse(found);
            return new Checked(report.id(), report, decisions.over(all));
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
