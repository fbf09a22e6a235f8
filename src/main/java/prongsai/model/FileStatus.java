package prongsai.model;

import java.util.Optional;

/** How the reading of one file ended. Its name in the manifest is the kebab-case of the constant. */
public enum FileStatus {
    OK(true),
    /** Some pages or cells could not be read. */
    PARTIAL(true),
    /** Readable, but no report. */
    NO_REPORT(false),
    /** Opened, no text. */
    NO_TEXT(false),
    ENCRYPTED(false),
    UNSUPPORTED(false),
    DAMAGED(false),
    TOO_LARGE(false),
    TIMEOUT(false),
    OUT_OF_MEMORY(false),
    CRASH(false),
    /** The same content as a file read before. */
    DUPLICATE(false),
    SKIPPED(false);

    private final boolean records;

    FileStatus(boolean records) {
        this.records = records;
    }

    /** True where the file has records. */
    public boolean hasRecords() {
        return records;
    }

    /** True where the file ended as its user expected: nothing is left to do about it. */
    public boolean fine() {
        return this == OK || this == DUPLICATE || this == SKIPPED || this == NO_REPORT;
    }

    /** By its name in JSON. */
    public static Optional<FileStatus> ofKey(String key) {
        for (FileStatus status : values()) {
            if (status.key().equals(key)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** The name in JSON. */
    public String key() {
        return Keys.kebab(name());
    }
}
