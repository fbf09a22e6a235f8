package prongsai.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Compares the reports of a large index with the others, one after the other, while people read: what nobody has looked at
 * first, then what was compared before the index changed. A report that somebody opens comes next. A report that cannot be
 * compared holds up no other.
 */
final class BackgroundComparison {
    private static final long LOOK_MILLIS = 500;

    private final Subject subject;
    private final Consumer<String> told;
    private final BooleanSupplier filesComeIn;
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
     * @param told takes the id of a report of which more is known by now
     * @param filesComeIn true while the index is about to change: what is compared then is compared again
     * @param faults is told why a report could not be compared
     */
    BackgroundComparison(
            Subject subject,
            List<String> order,
            Consumer<String> told,
            BooleanSupplier filesComeIn,
            Consumer<Throwable> faults) {
        this.subject = subject;
        this.told = told;
        this.filesComeIn = filesComeIn;
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
        notifyAll();
    }

    private synchronized void waitForFiles() {
        try {
            while (!stopped && filesComeIn.getAsBoolean()) {
                wait(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<String> next() {
        return stopped ? Optional.empty() : Optional.ofNullable(waiting.poll());
    }

    private synchronized boolean nothing() {
        return stopped || waiting.isEmpty();
    }

    /**
     * Compares until all are done or it is stopped; waits while files come in.
     *
     * @throws RuntimeException where they could not be got ready; then no more is compared, as after an error
     */
    void run() {
        waitForFiles();
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
        for (Optional<String> id = next(); id.isPresent() && !subject.over(); id = next()) {
            try {
                compare.accept(id.get());
            } catch (RuntimeException fault) {
                // What ended it for all is no failure of this report's.
                if (!subject.over()) {
                    subject.failed(id.get());
                }
                faults.accept(fault);
                continue;
            }
            tell(id.get());
            waitForFiles();
        }
    }

    private void tell(String id) {
        try {
            told.accept(id);
        } catch (RuntimeException fault) {
            // Its line stands as it was; what it shares is kept.
            faults.accept(fault);
        }
    }
}
