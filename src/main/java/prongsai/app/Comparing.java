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
 * first, then what was compared before the index changed. A report that somebody opens comes next.
 */
final class Comparing {
    private static final long TOLD_AFTER_NANOS = 2_000_000_000L;

    private final Survey survey;
    private final Consumer<Map<String, ReportLine>> told;
    private final Function<String, Optional<ReportLine>> lines;
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean stopped;

    /**
     * Begins nothing yet.
     *
     * @param order ids of the reports, the one that needs reading most first
     * @param lines the line of a report, under what people decided by then
     * @param told takes the lines of reports of which more is known by now
     */
    Comparing(
            Survey survey,
            List<String> order,
            Function<String, Optional<ReportLine>> lines,
            Consumer<Map<String, ReportLine>> told) {
        this.survey = survey;
        this.lines = lines;
        this.told = told;
        List<String> stale = new ArrayList<>();
        for (String id : order) {
            if (!survey.known(id)) {
                waiting.add(id);
            } else if (!survey.fresh(id)) {
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

    /** Compares until all are done or it is stopped. */
    void run() {
        if (nothing() || survey.stopped().isPresent()) {
            return;
        }
        Beside beside = survey.beside();
        List<String> done = new ArrayList<>();
        long last = System.nanoTime();
        for (Optional<String> id = next(); id.isPresent() && survey.stopped().isEmpty(); id = next()) {
            survey.compare(id.get(), beside);
            done.add(id.get());
            if (System.nanoTime() - last > TOLD_AFTER_NANOS) {
                tell(done);
                last = System.nanoTime();
            }
        }
        tell(done);
    }

    private void tell(List<String> done) {
        Map<String, ReportLine> known = new LinkedHashMap<>();
        done.forEach(id -> lines.apply(id).ifPresent(line -> known.put(id, line)));
        done.clear();
        told.accept(known);
    }
}
