package prongsai.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import prongsai.codec.ComparedJson;
import prongsai.model.Findings;

/**
 * What one engine found of the words that reports of a large index share, a report at a time, kept in a
 * {@link SharedFindingsFile}. May be asked by several threads.
 */
final class SharedFindings {
    private final Optional<SharedFindingsFile> file;
    private final String engine;
    private final Consumer<Throwable> faults;
    private volatile boolean broken;

    /**
     * Finds what is there.
     *
     * @param engine names all that shapes findings
     * @param faults is told where the file cannot be written; then nothing more is kept
     */
    SharedFindings(Optional<SharedFindingsFile> file, String engine, Consumer<Throwable> faults) {
        this.file = file;
        this.engine = engine;
        this.faults = faults;
    }

    /** Nothing is known, and nothing is kept. */
    static SharedFindings nothing() {
        return new SharedFindings(Optional.empty(), "", fault -> {});
    }

    /** What is known of a report; empty where it was not compared. */
    Optional<Findings> of(String report) {
        return file.flatMap(kept -> kept.read(engine, report));
    }

    /** True where a report was compared, if with others than are there now. */
    boolean known(String report) {
        return file.flatMap(kept -> kept.index(engine, report)).isPresent();
    }

    /** True where a report was compared with these reports. */
    boolean fresh(String report, String index) {
        return file.flatMap(kept -> kept.index(engine, report)).equals(Optional.of(index));
    }

    /** Keeps what was found of a report, unless nothing can be kept. */
    void tell(String index, Findings findings) {
        if (file.isEmpty() || broken) {
            return;
        }
        try {
            file.get().write(new ComparedJson.Line(engine, index, findings));
        } catch (IOException e) {
            breaks(e);
        }
    }

    /** True where nothing can be kept, so that it is of no use to compare more before the index changes. */
    boolean broken() {
        return broken;
    }

    /** Nothing can be kept. */
    void breaks(IOException why) {
        broken = true;
        faults.accept(why);
    }
}
