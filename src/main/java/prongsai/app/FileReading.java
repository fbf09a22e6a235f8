package prongsai.app;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/** Reads files into reports, in this process or in others. Called from several threads. */
interface FileReading extends Closeable {
    /**
     * Reads a file; writes the JSON of its report, where it has one.
     *
     * @return its line, without a stamp; empty where the process that read it was lost: the file is to be read alone
     *     when all others are done
     * @throws prongsai.batch.UnwritableException where the JSON cannot be written
     */
    Optional<ManifestEntry> read(Task task);

    /**
     * Reads a file alone that could not be read beside others, with more memory.
     *
     * @return its line, without a stamp; where it is lost again, the line says so
     * @throws prongsai.batch.UnwritableException where the JSON cannot be written
     */
    ManifestEntry alone(Task task);

    /**
     * Whether a line of an earlier job is what this reading would come to, for equal content.
     *
     * @param engine names everything that would shape the file's report now
     */
    boolean stands(ManifestEntry entry, String engine);

    /** Ends what was started for it. */
    @Override
    void close();

    /**
     * A file to be read.
     *
     * @param source its content
     * @param name NAME of its outputs
     * @param json where the JSON of its report goes
     * @param pagesAtOnce pages that may be recognised side by side: what other files leave free
     */
    record Task(Source source, String name, Path json, int pagesAtOnce) {}
}
