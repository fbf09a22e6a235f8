package prongsai.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import prongsai.present.ReportLine;

/**
 * Compares the reports of a large index with the others, one after the other, while people read: what nobody has looked at
 * first, then what was compared before the index changed. A report that somebody opens comes next. A report that cannot be
 * compared holds up no other.
 */
final class Comparing {
    private static final long TOLD_AFTER_NANOS = 2_000_000_000L;

    private final Subject subject;
    private final Consumer<Map<String, ReportLine>> told;
    private final Function<String, Optional<ReportLine>> lines;
    private final Consumer<Throwable> faults;
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean stopped;

    /** What is compared, and what becomes of it. */
    interface Subject {
        /** True where it is known what a report shares, or was before the index changed last. */
        boolean known(String id);

        /** True where a report was compared with all that are there. */
        boolean fresh(String id);

        /** True where no more is to be found out. */
        boolean over();

        /** Gets all reports ready to be compared; what is given back compares one with the others. */
        Consumer<String> ready();

        /** A report could not be compared. */
        void failed(String id);

        /** Nothing more is compared, since the program failed. */
        void broke();
    }

    /**
     * Begins nothing yet.
     *
     * @param order ids of the reports, the one that needs reading most first
     * @param lines the line of a report, under what people decided by then
     * @param told takes the lines of reports of which more is known by now
     * @param faults is told why a report could not be compared
     */
    Comparing(
            Subject subject,
            List<String> order,
            Function<String, Optional<ReportLine>> lines,
            Consumer<Map<String, ReportLine>> told,
            Consumer<Throwable> faults) {
        this.subject = subject;
        this.lines = lines;
        this.told = told;
        this.faults = faults;
        List<String> stale = new ArrayList<>();
        for (String id : order) {
            if (!subject.known(id)) {
                waiting.add(id);
            } else if (!subject.fresh(id)) {
                stale.add(id);
            }
        }
        waiting.addAll(stale);
    }

    /** A report that somebody looks at comes next, if it waits. */
    synchronized void first(String id) {
        if (waiting.remove(id)) {
            waiting.addFirst(id);
        }
    }

    /** Ends with the report that is being compared. */
    synchronized void stop() {
        stopped = true;
    }

    private synchronized Optional<String> next() {
        return stopped ? Optional.empty() : Optional.ofNullable(waiting.poll());
    }

    private synchronized boolean nothing() {
        return stopped || waiting.isEmpty();
    }

    /**
     * Compares until all are done or it is stopped.
     *
     * @throws RuntimeException where they could not be got ready; then no more is compared, as after an error
     */
    void run() {
        if (nothing() || subject.over()) {
            return;
        }
        boolean whole = false;
        try {
            each(subject.ready());
            whole = true;
        } finally {
            if (!whole) {
                subject.broke();
            }
        }
    }

    private void each(Consumer<String> compare) {
        List<String> done = new ArrayList<>();
        long last = System.nanoTime();
        for (Optional<String> id = next(); id.isPresent() && !subject.over(); id = next()) {
            try {
                compare.accept(id.get());
                done.add(id.get());
            } catch (RuntimeException fault) {
                // What ended it for all is no failure of this report's.
                if (!subject.over()) {
                    subject.failed(id.get());
                }
                faults.accept(fault);
            }
            if (System.nanoTime() - last > TOLD_AFTER_NANOS) {
                tell(done);
                last = System.nanoTime();
            }
        }
        tell(done);
    }

    private void tell(List<String> done) {
        Map<String, ReportLine> known = new LinkedHashMap<>();
        for (String id : done) {
            try {
                lines.apply(id).ifPresent(line -> known.put(id, line));
            } catch (RuntimeException fault) {
                faults.accept(fault);
            }
        }
        done.clear();
        told.accept(known);
    }
}
