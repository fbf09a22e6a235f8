package prongsai.model;

import java.util.Optional;

/** How the reading of one file ended. Its name in the manifest is the kebab-case of the constant. */
public enum FileStatus {
    OK(Category.READ),
    /** Some pages or cells could not be read. */
    PARTIAL(Category.READ),
    /** Readable, but no report. */
    NO_REPORT(Category.NO_REPORT),
    /** Opened, no text. */
    NO_TEXT(Category.USERS),
    ENCRYPTED(Category.USERS),
    UNSUPPORTED(Category.USERS),
    DAMAGED(Category.USERS),
    TOO_LARGE(Category.USERS),
    /** Lost twice at its time. */
    TIMEOUT(Category.GIVEN_UP),
    /** Lost twice at its memory. */
    OUT_OF_MEMORY(Category.GIVEN_UP),
    /** A fault of the program at this file. */
    CRASH(Category.GIVEN_UP),
    /** The same content as a file read before. */
    DUPLICATE(Category.NO_REPORT),
    SKIPPED(Category.NO_REPORT);

    /** What is to be done next, and by whom. What that is for each status, the messages say. */
    public enum Category {
        /** It has records. */
        READ,
        /** Nothing was expected of it: nothing is to be done. */
        NO_REPORT,
        /** The file must be made readable by whoever has it. */
        USERS,
        /** The program gave it up; more time or memory may do, or the program is to be mended. */
        GIVEN_UP
    }

    private final Category category;

    FileStatus(Category category) {
        this.category = category;
    }

    public Category category() {
        return category;
    }

    /** True where the file has records. */
    public boolean hasRecords() {
        return category == Category.READ;
    }

    /** True where the file ended as its user expected: nothing is left to do about it. */
    public boolean fine() {
        return this == OK || category == Category.NO_REPORT;
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
