package prongsai.batch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import prongsai.model.FileStatus;
import prongsai.model.JobState;
import prongsai.model.ManifestEntry;

/** Counts what a job does, and shows the count to whoever looks, at every so many milliseconds and at its end. */
public final class Tally implements Progress {
    private final List<Look> looks;
    private final long everyMillis;
    private final ScheduledExecutorService clock;
    private final Map<FileStatus, Integer> statuses = new EnumMap<>(FileStatus.class);
    private final Map<String, Open> open = new LinkedHashMap<>();
    private Optional<ScheduledFuture<?>> ticking = Optional.empty();
    private boolean running = true;
    private long started = System.nanoTime();
    private int files;
    private int done;
    private int read;
    private long pages;

    /** Shows how far a job is. Called from one thread at a time; what it throws is nobody's concern. */
    @FunctionalInterface
    public interface Look {
        void at(JobState state);
    }

    private record Open(long began, int page, int of) {}

    /** @param everyMillis between two looks */
    public Tally(List<Look> looks, long everyMillis) {
        this.looks = List.copyOf(looks);
        this.everyMillis = everyMillis;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public synchronized void begin(int all) {
        files = all;
        started = System.nanoTime();
        ticking =
                Optional.of(clock.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS));
    }

    @Override
    public synchronized void began(String file) {
        open.put(file, new Open(System.nanoTime(), 0, 0));
    }

    @Override
    public synchronized void done(ManifestEntry entry, boolean wasRead) {
        open.remove(entry.file());
        done++;
        read += wasRead ? 1 : 0;
        pages += wasRead ? entry.pages() : 0;
        statuses.merge(entry.status(), 1, Integer::sum);
    }

    @Override
    public synchronized void page(String file, int page, int of) {
        // A job in one process does not know which of its files it was: where one is open, it is that.
        String known =
                file.isEmpty() && open.size() == 1 ? open.keySet().iterator().next() : file;
        open.computeIfPresent(known, (name, was) -> new Open(was.began, page, of));
    }

    @Override
    public void end() {
        synchronized (this) {
            running = false;
            ticking.ifPresent(task -> task.cancel(false));
        }
        look();
        clock.shutdown();
    }

    private void look() {
        JobState state = state();
        for (Look look : looks) {
            try {
                look.at(state);
            } catch (RuntimeException e) {
                // A job does not end because it cannot be watched: a full disk, a closed terminal.
                continue;
            }
        }
    }

    /** How far it is. */
    public synchronized JobState state() {
        long now = System.nanoTime();
        Optional<Long> left = read == 0
                ? Optional.empty()
                : Optional.of(TimeUnit.NANOSECONDS.toSeconds((now - started) / read * (files - done)));
        List<JobState.Current> current = open.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().began))
                .map(entry -> new JobState.Current(
                        entry.getKey(),
                        TimeUnit.NANOSECONDS.toSeconds(now - entry.getValue().began),
                        entry.getValue().page,
                        entry.getValue().of))
                .toList();
        return new JobState(
                running,
                files,
                done,
                read,
                statuses,
                pages,
                TimeUnit.NANOSECONDS.toSeconds(now - started),
                left,
                current);
    }
}
