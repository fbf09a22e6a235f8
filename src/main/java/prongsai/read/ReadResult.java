package prongsai.read;

import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.read.page.Anchors;

/** How the reading of a file ended. A file that cannot be read is data, not an exception. */
public sealed interface ReadResult {
    /**
     * The file was read.
     *
     * @param document what it holds
     * @param anchors where its letters stand on its pages; {@link Anchors#NONE} where the form has none
     */
    record Read(Document document, Anchors anchors) implements ReadResult {
        /** A form without pages of its own. */
        public Read(Document document) {
            this(document, Anchors.NONE);
        }
    }

    /**
     * The file could not be read.
     *
     * @param status why, as the manifest says it
     * @param reason what is wrong and what to do about it
     */
    record Unreadable(FileStatus status, Bilingual reason) implements ReadResult {}
}
