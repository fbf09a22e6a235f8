package prongsai.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import prongsai.desk.Decisions;
import prongsai.present.ReportLine;
import prongsai.present.YearCoverage;
import prongsai.store.Snapshot;

/** An index at one commit with what is known of it; it is closed when the last who holds it lets go. */
final class OpenIndex {
    private final Snapshot snapshot;
    private final Survey survey;
    private final Supplier<Decisions> decisions;
    private final Relations relations;
    private final Map<Integer, Laid> laid = new ConcurrentHashMap<>();
    /** Held by who tells lines anew: decisions are a file, and nobody who reads waits for a disk. */
    private final Object telling = new Object();

    private List<ReportLine> lines;
    private Optional<BackgroundComparison> comparing = Optional.empty();
    private int holders = 1;

    /**
     * Whoever makes it holds it.
     *
     * @param decisions what people have decided by now
     * @param lines of all reports
     * @param comparer does what takes long; the index stays open meanwhile
     * @param waiting questions about single reports that may wait for it besides the one that it is at
     */
    OpenIndex(
            Snapshot snapshot,
            Survey survey,
            Supplier<Decisions> decisions,
            List<ReportLine> lines,
            Executor comparer,
            int waiting) {
        this.snapshot = snapshot;
        this.survey = survey;
        this.decisions = decisions;
        this.lines = List.copyOf(lines);
        this.relations = new Relations(survey, work -> run(comparer, work), 1 + waiting);
    }

    /** A year laid out under decisions: it holds as long as they do. */
    private record Laid(Decisions decisions, YearCoverage coverage) {}

    private void run(Executor comparer, Runnable work) {
        hold();
        try {
            comparer.execute(() -> {
                try {
                    work.run();
                } finally {
                    letGo();
                }
            });
        } catch (RejectedExecutionException e) {
            letGo();
            throw e;
        }
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Survey survey() {
        return survey;
    }

    Relations relations() {
        return relations;
    }

    /** All reports, the one that needs reading most first. */
    synchronized List<ReportLine> lines() {
        return lines;
    }

    /** Tells some reports anew, as they are under what people have decided by the time that they are told. */
    void again(Collection<String> ids) {
        while (!again(ids, decisions.get())) {
            // Somebody decided something meanwhile: an older line must not take the place of a newer one.
        }
    }

    private boolean again(Collection<String> ids, Decisions under) {
        List<ReportLine> told = ids.stream()
                .flatMap(id -> survey.checked(id, under).map(survey::line).stream())
                .toList();
        synchronized (telling) {
            if (!decisions.get().equals(under)) {
                return false;
            }
            tell(ids, told);
            return true;
        }
    }

    private synchronized void tell(Collection<String> ids, List<ReportLine> told) {
        lines = Stream.concat(
                        lines.stream().filter(other -> !ids.contains(other.ref().id())), told.stream())
                .sorted(ReportLine.needsReading())
                .toList();
    }

    /**
     * Compares reports with each other while others read, where that was not done at once.
     *
     * @param background does it; the index stays open meanwhile
     * @param filesComeIn true while the index is about to change
     * @param faults is told why a report could not be compared
     */
    void compare(Executor background, BooleanSupplier filesComeIn, Consumer<Throwable> faults) {
        BackgroundComparison begun = new BackgroundComparison(
                survey,
                lines().stream().map(line -> line.ref().id()).toList(),
                id -> again(Set.of(id)),
                filesComeIn,
                faults);
        synchronized (this) {
            comparing = Optional.of(begun);
        }
        run(background, begun::run);
    }

    /** A report that somebody looks at is compared next. */
    synchronized void first(String id) {
        comparing.ifPresent(one -> one.first(id));
    }

    /** Nobody asks for this commit any more: what goes on is ended. */
    synchronized void stop() {
        comparing.ifPresent(BackgroundComparison::stop);
    }

    /** Agencies against the items of a year; only years that have reports are kept, since any number may be asked for. */
    YearCoverage coverage(int year, Decisions decisions) {
        if (snapshot.reports().stream()
                .noneMatch(
                        report -> report.fiscalYear().filter(of -> of == year).isPresent())) {
            return survey.coverage(year, decisions);
        }
        return laid.compute(
                        year,
                        (same, before) -> before != null && before.decisions.equals(decisions)
                                ? before
                                : new Laid(decisions, survey.coverage(year, decisions)))
                .coverage;
    }

    /** Holds it open; somebody else must hold it meanwhile. */
    synchronized OpenIndex hold() {
        holders++;
        return this;
    }

    synchronized void letGo() {
        holders--;
        if (holders == 0) {
            snapshot.close();
        }
    }
}
