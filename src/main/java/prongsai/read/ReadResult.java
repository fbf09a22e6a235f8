package prongsai.read;

import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.FileStatus;

/** How the reading of a file ended. A file that cannot be read is data, not an exception. */
public sealed interface ReadResult {
    /**
     * The file was read.
     *
     * @param document what it holds
     */
    record Read(Document document) implements ReadResult {}

    /**
     * The file could not be read.
     *
     * @param status why, as the manifest says it
     * @param reason what is wrong and what to do about it
     */
    record Unreadable(FileStatus status, Bilingual reason) implements ReadResult {}
}
