package prongsai.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Allowance;
import prongsai.batch.Inputs;
import prongsai.batch.Progress;
import prongsai.batch.worker.Ended;
import prongsai.batch.worker.Terms;
import prongsai.batch.worker.WorkerPool;
import prongsai.batch.worker.WorkerStartException;
import prongsai.codec.ManifestJson;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;

/** Reads files in workers: this process parses nothing, so no file can take it down. */
final class WorkerReading implements FileReading {
    /** Each worker is a young Java: over fewer bytes a worker the second compiler costs more than it gives. */
    private static final long BRIEF_BYTES = 72L << 20;

    /** Times the usual heap, for a file that is read alone. */
    private static final int MORE = 2;

    /** Stands in the engine of a line between what read it and what it was granted. */
    static final String GRANTED = "; granted ";

    private final WorkerPool pool;
    private final Isolation isolation;
    private final boolean brief;
    private final String standing;
    private final String engine;
    private final Progress progress;
    private final Messages messages = Messages.of("app");

    private WorkerReading(Isolation isolation, boolean brief, String standing, String engine, Progress progress) {
        this.isolation = isolation;
        this.brief = brief;
        this.standing = standing;
        this.engine = engine;
        this.progress = progress;
        this.pool = new WorkerPool(terms(1));
    }

    static WorkerReading of(Inputs inputs, Settings settings, String engine, Progress progress) {
        Optional<Path> organisations = settings.organisations().or(inputs::organisations);
        return new WorkerReading(
                settings.isolation(),
                brief(Readings.bytes(inputs.files()), settings.jobs()),
                WorkerOrder.standing(settings, organisations, engine),
                engine,
                progress);
    }

    /**
     * Whether workers are to have the first compiler alone.
     *
     * @param bytes of all files together
     * @param workers at least 1
     */
    static boolean brief(long bytes, int workers) {
        return bytes < BRIEF_BYTES * workers;
    }

    /**
     * How the compilers of a Java that reads files are to go about it: the second one makes less of each method, since
     * over a thousand reports it took a third of all time, and what it left out showed no loss.
     *
     * @param brief the first compiler alone
     */
    static List<String> compiler(boolean brief) {
        return brief
                ? List.of("-XX:TieredStopAtLevel=1")
                : List.of(
                        // What a later Java has no longer it may pass over.
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:FreqInlineSize=120",
                        "-XX:MaxInlineLevel=6",
                        "-XX:InlineSmallCode=1200");
    }

    /**
     * Whether this Java can start another one like itself: an image made without its launcher cannot, nor can a program
     * whose classes do not come by the class path.
     */
    static boolean possible() {
        return WorkerMain.java().isPresent() && WorkerMain.class.getClassLoader() == ClassLoader.getSystemClassLoader();
    }

    private Terms terms(int times) {
        long megabytes = isolation.of(Allowance.WORKER_MEGABYTES) * times;
        List<String> command = new ArrayList<>(List.of(
                WorkerMain.java().orElseThrow(() -> new NoAnswerException("workers-not-here")),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                // What the machine itself has to say goes to standard output, between the frames.
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=/dev/null",
                "-cp",
                System.getProperty("java.class.path", ""),
                WorkerMain.class.getName()));
        command.addAll(1, compiler(brief));
        return new Terms(
                command,
                standing,
                Duration.ofSeconds(isolation.of(Allowance.FILE_SECONDS)),
                Duration.ofSeconds(isolation.of(Allowance.PAGE_SECONDS)));
    }

    @Override
    public Optional<ManifestEntry> read(Task task) {
        Ended ended = started(() -> pool.run(WorkerOrder.task(task), watch(task)));
        return ended instanceof Ended.Done done ? Optional.of(ManifestJson.read(done.answer())) : Optional.empty();
    }

    @Override
    public ManifestEntry alone(Task task) {
        pool.rest();
        return switch (started(() -> pool.alone(WorkerOrder.task(task), terms(MORE), watch(task)))) {
            case Ended.Done done -> ManifestJson.read(done.answer());
            case Ended.Lost lost -> lost(task, lost);
        };
    }

    private WorkerPool.PageWatch watch(Task task) {
        return (done, of) -> progress.page(task.source().name(), done, of);
    }

    private static Ended started(java.util.function.Supplier<Ended> work) {
        try {
            return work.get();
        } catch (WorkerStartException e) {
            throw new NoAnswerException("workers-do-not-start", String.valueOf(e.getMessage()));
        }
    }

    /** A file that two workers were lost at: it is left alone until its content, the engine or an allowance changes. */
    private ManifestEntry lost(Task task, Ended.Lost lost) {
        String file = task.source().name();
        FileStatus status = switch (lost.how()) {
            case LATE -> FileStatus.TIMEOUT;
            case OUT_OF_MEMORY -> FileStatus.OUT_OF_MEMORY;
            case CRASHED -> FileStatus.CRASH;
        };
        Bilingual reason = switch (lost.how()) {
            case LATE ->
                lost.detail().isEmpty()
                        ? messages.say("timeout", file, isolation.of(Allowance.FILE_SECONDS))
                        : messages.say("timeout-page", file, lost.detail(), isolation.of(Allowance.PAGE_SECONDS));
            case OUT_OF_MEMORY -> messages.say("out-of-memory", file, isolation.of(Allowance.WORKER_MEGABYTES) * MORE);
            case CRASHED -> messages.say("worker-crash", file, lost.detail());
        };
        return new ManifestEntry(
                file,
                task.source().id(),
                task.source().sha256(),
                status,
                reason,
                List.of(),
                "",
                0,
                Map.of(),
                given(),
                0);
    }

    /** What a file was given up with: more time or memory may do. */
    private String given() {
        return engine + GRANTED + isolation.fingerprint();
    }

    @Override
    public boolean stands(ManifestEntry entry, String now) {
        return entry.engine().equals(now) || entry.engine().equals(given());
    }

    @Override
    public void close() {
        pool.close();
    }
}
