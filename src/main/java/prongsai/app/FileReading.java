package prongsai.app;

import java.nio.file.Path;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/** Reads files into reports, wherever it does. Called from several threads. */
@FunctionalInterface
interface FileReading {
    /**
     * Reads a file; writes the JSON of its report, where it has one.
     *
     * @return its line, without a stamp
     * @throws java.io.UncheckedIOException where the JSON cannot be written
     */
    ManifestEntry read(Task task);

    /**
     * A file to be read.
     *
     * @param source its content
     * @param name NAME of its outputs
     * @param json where the JSON of its report goes
     */
    record Task(Source source, String name, Path json) {}
}
