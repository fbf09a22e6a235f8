package prongsai.present;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import prongsai.model.ManifestEntry;

/**
 * Writes all reports of a job into one file, one after the other, and keeps none of them: its memory does not grow with
 * their number. The file is whole when it was closed without an exception.
 */
public interface ReportWriter extends Closeable {
    /**
     * Writes one report. Reports come sorted by file, so that equal input gives an equal file.
     *
     * @throws IOException where the file cannot be written
     */
    void add(Checked checked) throws IOException;

    /**
     * Says what became of all inputs, after the last report and before closing; nothing where the form has no place for
     * that.
     *
     * @param entries sorted by file
     * @throws IOException where the file cannot be written
     */
    default void inputs(Collection<ManifestEntry> entries) throws IOException {}
}
