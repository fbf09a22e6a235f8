package prongsai.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import prongsai.desk.Decisions;
import prongsai.model.Bilingual;
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
import prongsai.present.YearCoverage;
import prongsai.search.Question;

/** The index at one moment, for as long as somebody reads. */
public final class IndexReading implements AutoCloseable {
    private final OpenIndex held;
    private final Supplier<Decisions> decisions;
    private final BooleanSupplier filesComeIn;
    private final Consumer<String> decided;
    private final List<ReportLine> lines;
    private final AtomicBoolean done = new AtomicBoolean();

    /**
     * Holds the index open until it is closed.
     *
     * @param decisions what people have decided by now
     * @param filesComeIn true while comparing waits for files
     * @param decided is told the id of a report about which something was decided
     */
    IndexReading(OpenIndex held, Supplier<Decisions> decisions, BooleanSupplier filesComeIn, Consumer<String> decided) {
        this.held = held.hold();
        this.decisions = decisions;
        this.filesComeIn = filesComeIn;
        this.decided = decided;
        this.lines = held.lines();
    }

    /** All reports, the one that needs reading most first. */
    public List<ReportLine> lines() {
        return lines;
    }

    /** A report with its findings as people decided; empty where no report has this id. */
    public Optional<Checked> checked(String id) {
        return held.survey().checked(id, decisions.get());
    }

    /** True where a report has this id; reads nothing. */
    public boolean has(String id) {
        return held.snapshot().has(id);
    }

    /** A report as it was read. */
    public Optional<Report> report(String id) {
        return held.snapshot().report(id);
    }

    /** One report with all that is known of it, for a page. */
    public Run run(Checked checked) {
        return held.survey().run(checked);
    }

    /**
     * Agencies against the items of a year.
     *
     * @return without rows where no report of the year lists items
     */
    public YearCoverage coverage(int year) {
        return held.coverage(year, decisions.get());
    }

    /** Two reports side by side, with what the rules say of one and not of the other. */
    public Comparison compare(Checked a, Checked b) {
        return held.survey().compare(a, b);
    }

    /** The agency of a report over the years. */
    public History history(ReportRef of) {
        return held.survey().history(of, decisions.get());
    }

    /** How far it is known what reports share. */
    public ComparisonState comparisonState() {
        ComparisonState how = held.survey().comparisonState();
        return comparingWaits() ? how.waitingForFiles() : how;
    }

    private boolean comparingWaits() {
        return !held.survey().compared() && filesComeIn.getAsBoolean();
    }

    /** Whether it is known what a report shares; where it waits to be compared, it comes next. */
    public ComparisonState.OfReport comparisonState(String id) {
        ComparisonState.OfReport one = held.survey().comparisonState(id);
        if (one == ComparisonState.OfReport.NEXT) {
            held.first(id);
            return comparingWaits() ? ComparisonState.OfReport.WAITING : one;
        }
        return one;
    }

    /** True where all reports were compared with each other when the index was opened. */
    public boolean compared() {
        return held.survey().compared();
    }

    /**
     * Template families, the largest first.
     *
     * @param patience how long to wait
     * @return empty while they are being found out, which begins with the first question
     */
    public Optional<List<Family>> families(Duration patience) throws InterruptedException {
        return held.relations().families(patience);
    }

    /**
     * What the agencies of a family say, place by place.
     *
     * @param family one of {@link #families}
     * @param patience how long to wait
     * @return empty while it is being put together
     * @throws BusyException where it is not known and too much else is being found out
     */
    public Optional<List<TemplatePlace>> template(Family family, Duration patience) throws InterruptedException {
        return held.relations().template(family, patience);
    }

    /** The families that are known by now; none where nobody has asked for them. */
    public List<Family> knownFamilies() {
        return held.relations().known();
    }

    /**
     * What a report shares with others.
     *
     * @param id of a report that is there
     * @param patience how long to wait
     * @return empty while that is being found out
     * @throws BusyException where it is not known and too much else is being found out
     */
    public Optional<SharedText> shared(String id, Duration patience) throws InterruptedException {
        return held.relations().text(id, patience);
    }

    /** What each rule is called. */
    public Map<String, Bilingual> rules() {
        return held.survey().rules();
    }

    /** Answers a question over the records. */
    public SearchResult search(Question question) {
        return held.survey().search(question);
    }

    /** Asks which agencies have records that answer. */
    public AgencyHits byAgency(Question question) {
        return held.survey().byAgency(question);
    }

    /** True where values of a report can be put right here: it was not read under corrections. */
    public boolean correctable(String id) {
        return held.survey().correctable(id);
    }

    /** Checks one report again, since something was decided about it. */
    public void again(String id) {
        try {
            held.again(Set.of(id));
        } finally {
            // It is decided all the same: who reads the index of now must not see the line of before.
            decided.accept(id);
        }
    }

    @Override
    public void close() {
        if (!done.getAndSet(true)) {
            held.letGo();
        }
    }
}
