package prongsai.batch.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import prongsai.batch.UnwritableException;

/**
 * Workers for a job: as many as threads ask at once, each doing one task at a time and kept for the next. A worker that
 * is late, ends, or runs out of memory is killed with all that it started; the next task gets a new one.
 */
public final class WorkerPool implements Closeable {
    private static final Duration TO_START = Duration.ofSeconds(120);

    private final Terms terms;
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();

    /** Watches the pages of a task. */
    @FunctionalInterface
    public interface PageWatch {
        /**
         * A page was recognised.
         *
         * @param done pages so far
         * @param of pages to recognise
         */
        void page(int done, int of);
    }

    public WorkerPool(Terms terms) {
        this.terms = terms;
    }

    /**
     * Has a task done by an idle worker, or a new one. Called from several threads.
     *
     * @throws UnwritableException where the worker cannot write its output
     * @throws WorkerStartException where no worker can be started
     */
    public Ended run(String task, PageWatch watch) {
        try {
            Optional<Worker> free = free();
            Worker worker = free.isPresent() ? free.get() : ready(terms);
            Ended ended = watched(worker, task, watch);
            if (ended instanceof Ended.Done) {
                idle.push(worker);
            } else {
                worker.close();
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * Has a task done by a worker of its own, which is not used again.
     *
     * @param own the terms for this task
     * @throws UnwritableException where the worker cannot write its output
     * @throws WorkerStartException where no worker can be started
     */
    public Ended alone(String task, Terms own, PageWatch watch) {
        try (Worker worker = ready(own)) {
            return watched(worker, task, watch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends the workers that have nothing to do, so that a task alone has the whole machine. */
    public void rest() {
        for (Optional<Worker> one = free(); one.isPresent(); one = free()) {
            one.get().close();
        }
    }

    @Override
    public void close() {
        rest();
    }

    /** Processes of the workers that wait for tasks. */
    List<Long> resting() {
        return idle.stream().map(Worker::pid).toList();
    }

    /** One that died while it had nothing to do is no task's fault. */
    private Optional<Worker> free() {
        Optional<Worker> one = Optional.ofNullable(idle.poll());
        while (one.isPresent() && !one.get().alive()) {
            one.get().close();
            one = Optional.ofNullable(idle.poll());
        }
        return one;
    }

    private static Worker ready(Terms terms) throws InterruptedException {
        Worker worker;
        try {
            worker = Worker.start(terms);
        } catch (IOException e) {
            throw new WorkerStartException(String.valueOf(e.getMessage()), e);
        }
        Optional<Frame> first = worker.next(TO_START.toNanos());
        if (first.isEmpty() || first.get().kind() != Frame.Kind.READY) {
            worker.close();
            throw new WorkerStartException(first.map(Frame::text).orElse("no answer"));
        }
        return worker;
    }

    private Ended watched(Worker worker, String task, PageWatch watch) throws InterruptedException {
        Clock clock = new Clock(terms);
        worker.send(new Frame(Frame.Kind.TASK, task));
        try {
            while (true) {
                Optional<Frame> frame = worker.next(clock.left());
                if (frame.isEmpty()) {
                    return new Ended.Lost(Ended.How.LATE, clock.page());
                }
                Optional<Ended> end = heard(frame.get(), clock, watch);
                if (end.isPresent()) {
                    return end.get();
                }
            }
        } catch (UnwritableException | InterruptedException e) {
            worker.close();
            throw e;
        }
    }

    private static Optional<Ended> heard(Frame frame, Clock clock, PageWatch watch) {
        String text = frame.text();
        switch (frame.kind()) {
            case PAGE_BEGUN -> clock.begun(Integer.parseInt(text));
            case PAGE_ENDED -> clock.ended(Integer.parseInt(text));
            case RECOGNISED -> {
                int of = Integer.parseInt(text.substring(text.indexOf('/') + 1));
                clock.recognising(of);
                watch.page(Integer.parseInt(text.substring(0, text.indexOf('/'))), of);
            }
            case DONE -> {
                return Optional.of(new Ended.Done(text));
            }
            case NOT_WRITTEN -> {
                int line = text.indexOf('\n');
                throw new UnwritableException(
                        Path.of(text.substring(0, line)), new IOException(text.substring(line + 1)));
            }
            case NO_MEMORY -> {
                return Optional.of(new Ended.Lost(Ended.How.OUT_OF_MEMORY, clock.page()));
            }
            default -> {
                return Optional.of(new Ended.Lost(Ended.How.CRASHED, text));
            }
        }
        return Optional.empty();
    }

    /** The time that a task has left: for the whole file, and for each of its open pages. */
    private static final class Clock {
        private final long started = System.nanoTime();
        private final Terms terms;
        private final Map<Integer, Long> open = new HashMap<>();
        private long recognised;

        Clock(Terms terms) {
            this.terms = terms;
        }

        void begun(int page) {
            open.put(page, System.nanoTime());
        }

        void ended(int page) {
            open.remove(page);
        }

        void recognising(int pages) {
            recognised = pages;
        }

        long left() {
            long now = System.nanoTime();
            long file = terms.aFile().toNanos() + recognised * terms.aPage().toNanos() - (now - started);
            long page = open.values().stream()
                    .mapToLong(begun -> terms.aPage().toNanos() - (now - begun))
                    .min()
                    .orElse(Long.MAX_VALUE);
            return Math.min(file, page);
        }

        /** The page that has been open longest; empty where none is. */
        String page() {
            List<Map.Entry<Integer, Long>> pages = new ArrayList<>(open.entrySet());
            return pages.stream()
                    .min(Map.Entry.comparingByValue())
                    .map(entry -> String.valueOf(entry.getKey()))
                    .orElse("");
        }
    }
}
