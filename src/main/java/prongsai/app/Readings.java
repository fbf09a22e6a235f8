package prongsai.app;

import java.util.List;
import prongsai.batch.Inputs;
import prongsai.batch.Progress;
import prongsai.read.ocr.PageProgress;
import prongsai.reference.Official;

/** Chooses where the files of a job are read. */
final class Readings {
    /** Starting a worker costs what reading some small files does. */
    private static final int FEW_FILES = 3;

    private static final long FEW_BYTES = 5L << 20;

    private Readings() {}

    /** What pages tell, handed on where it is not known of which file they are. */
    static PageProgress pages(Progress progress) {
        return (done, of) -> progress.page("", done, of);
    }

    /**
     * Begins the reading of a job's files.
     *
     * @param engine names everything that shapes an output
     */
    static FileReading of(Inputs inputs, Official official, Settings settings, String engine, Progress progress) {
        boolean here = switch (settings.isolation().where()) {
            case HERE -> true;
            case WORKERS -> false;
            case AUTO -> few(inputs.files()) || !WorkerReading.possible();
        };
        return here
                ? new OwnReading(new ReportMaker(official, settings, pages(progress)), settings, engine)
                : WorkerReading.of(inputs, settings, engine, progress);
    }

    private static boolean few(List<Inputs.Input> files) {
        return files.size() <= FEW_FILES && bytes(files) <= FEW_BYTES;
    }

    /** How long they are together. */
    static long bytes(List<Inputs.Input> files) {
        return files.stream().mapToLong(file -> file.path().toFile().length()).sum();
    }
}
