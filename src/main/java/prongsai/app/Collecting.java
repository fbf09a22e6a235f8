package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.batch.Tally;
import prongsai.batch.UnwritableException;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.JobState;
import prongsai.model.ManifestEntry;
import prongsai.reference.ReferenceFileException;
import prongsai.store.StoreException;

/**
 * Brings files into an index that others read meanwhile: one job at a time, in workers, so that no file can take down or
 * hold up whoever answers. Places are those that the program was started with and folders in them; nobody names a path.
 */
public final class Collecting implements AutoCloseable {
    private static final int MOST_PLACES = 200;
    private static final long LOOK_MILLIS = 1_000;

    private final Options options;
    private final KeptFiles kept;
    private final Consumer<Throwable> faults;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "collect");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<Tally> running = Optional.empty();
    private Optional<Ended> ended = Optional.empty();
    private boolean closed;

    /** @param faults is told of what failed by no fault of a file's */
    public Collecting(Options options, Consumer<Throwable> faults) {
        this.options = options;
        this.kept = new KeptFiles(KeptFiles.beside(options.index));
        this.faults = faults;
    }

    /**
     * Where files go and come from.
     *
     * @param index folder of the index
     * @param sources files and folders that may be read
     * @param settings how files are read
     */
    public record Options(Path index, List<Path> sources, Settings settings) {
        public Options {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A folder or file that may be read.
     *
     * @param id names it in a form
     * @param name for people
     */
    public record Place(String id, String name, Path path) {}

    /**
     * How the last job ended.
     *
     * @param result empty where it did not come to an end
     * @param trouble why it did not
     */
    public record Ended(Optional<IndexJob.Result> result, Optional<Bilingual> trouble) {}

    /**
     * What goes on.
     *
     * @param running how far a job is; empty where none runs
     * @param ended the last one; empty where there was none
     */
    public record State(Optional<JobState> running, Optional<Ended> ended) {}

    /** What goes on. */
    public synchronized State state() {
        return new State(running.map(Tally::state), ended);
    }

    /** The places, and the folders in them, hidden ones aside. */
    public List<Place> places() {
        return options.sources.stream()
                .flatMap(source -> Stream.concat(Stream.of(place(source, source)), folders(source)))
                .limit(MOST_PLACES)
                .toList();
    }

    private static Stream<Place> folders(Path source) {
        if (!Files.isDirectory(source)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(source)) {
            return all
                    .filter(path -> Files.isDirectory(path)
                            && !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(path -> place(source, path))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    private static Place place(Path source, Path path) {
        String whole = path.toAbsolutePath().normalize().toString();
        String above = String.valueOf(source.toAbsolutePath().normalize().getFileName());
        String name = path.equals(source) ? above : above + "/" + path.getFileName();
        return new Place(Integer.toHexString(whole.hashCode()) + "-" + whole.length(), name, path);
    }

    /** Where files that are sent are kept. */
    public Path kept() {
        return KeptFiles.beside(options.index);
    }

    /**
     * Keeps files and brings them into the index.
     *
     * @return false where a job runs already
     * @throws UncheckedIOException where they cannot be kept
     */
    public boolean add(List<DraftJob.Handed> files) {
        return begin(settings -> {
            try {
                List<Path> paths = kept.take(files);
                return job -> IndexJob.run(options(paths, settings), job);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Brings a place into the index; what is current is kept unread.
     *
     * @return false where a job runs already, or there is no such place
     */
    public boolean read(String place) {
        return places().stream()
                .filter(one -> one.id.equals(place))
                .findFirst()
                .filter(one -> begin(settings -> job -> IndexJob.run(options(List.of(one.path), settings), job)))
                .isPresent();
    }

    /**
     * Reads again what could not be read, or not wholly, and is still at hand, also in archives.
     *
     * @return false where a job runs already
     */
    public boolean again() {
        return begin(settings -> {
            Retry retry = Retry.of(troubled(), this::found);
            return job -> retry.into(options.index, settings.anew(), job);
        });
    }

    /** Files that could not be read, or not wholly, by what the index tells of its inputs. */
    public List<ManifestEntry> troubled() {
        return Manifest.read(new Outputs(options.index)).entries().values().stream()
                .filter(entry -> !entry.status().fine())
                .toList();
    }

    private Optional<Path> found(String file) {
        Stream<Path> folders =
                Stream.concat(Stream.of(kept()), places().stream().map(Place::path));
        return folders.map(folder -> Files.isDirectory(folder) ? folder.resolve(file) : folder)
                .filter(path -> path.endsWith(file) && Files.isRegularFile(path))
                .findFirst();
    }

    private IndexJob.Options options(List<Path> paths, Settings settings) {
        return new IndexJob.Options(paths, options.index, List.of(), IndexJob.Options.EVERY, settings);
    }

    /** One processor is left to whoever reads meanwhile. */
    private Settings settings() {
        Settings own = options.settings;
        return own.jobs(Settings.usualJobs() - 1)
                .at(own.isolation().at(Isolation.Where.WORKERS))
                .knowing(own.organisations().or(() -> Setup.beside(options.index)));
    }

    /** Gets a job ready, and holds the place for it meanwhile. */
    private boolean begin(Function<Settings, Function<Progress, IndexJob.Result>> getting) {
        Tally tally = new Tally(List.of(), LOOK_MILLIS);
        synchronized (this) {
            if (running.isPresent() || closed) {
                tally.end();
                return false;
            }
            running = Optional.of(tally);
        }
        try {
            Function<Progress, IndexJob.Result> job = getting.apply(settings());
            worker.execute(() -> run(job, tally));
            return true;
        } catch (RuntimeException e) {
            end(tally, ended);
            throw e;
        }
    }

    private void run(Function<Progress, IndexJob.Result> job, Tally tally) {
        Optional<IndexJob.Result> result = Optional.empty();
        Optional<Bilingual> trouble = Optional.empty();
        try {
            result = Optional.of(job.apply(tally));
        } catch (NoAnswerException e) {
            trouble = Optional.of(e.saying());
        } catch (StoreException e) {
            trouble = Optional.of(e.saying());
        } catch (ReferenceFileException e) {
            trouble = Optional.of(e.saying());
        } catch (UnwritableException disk) {
            trouble = Optional.of(
                    Messages.of("app").say(disk.full() ? "disk-full" : "not-written", disk.file(), words(disk)));
            faults.accept(disk);
        } catch (UncheckedIOException disk) {
            trouble = Optional.of(Messages.of("app").say("not-indexed", options.index, words(disk)));
            faults.accept(disk);
        } catch (RuntimeException | Error fault) {
            trouble = Optional.of(new Bilingual(String.valueOf(fault), String.valueOf(fault)));
            faults.accept(fault);
        } finally {
            end(tally, Optional.of(new Ended(result, trouble)));
        }
    }

    private static Bilingual words(UncheckedIOException disk) {
        return DiskWords.of(Objects.requireNonNull(disk.getCause()));
    }

    private synchronized void end(Tally tally, Optional<Ended> how) {
        tally.end();
        ended = how;
        running = Optional.empty();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        worker.shutdownNow();
    }
}
