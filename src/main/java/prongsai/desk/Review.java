package prongsai.desk;

import java.util.Optional;

/**
 * How far people are with a report.
 *
 * @param report id of the report
 * @param status where it stands
 * @param note what they noted; may be empty
 * @param by who; may be empty
 * @param on when, {@code 2569-11-30}; may be empty
 */
public record Review(String report, Status status, String note, String by, String on) {
    /** Where a report stands on an assessor's desk. */
    public enum Status {
        /** Nobody has looked at it (ยังไม่ตรวจ). */
        NOT_REVIEWED("not-reviewed"),
        /** Looked at (ตรวจแล้ว). */
        REVIEWED("reviewed"),
        /** The agency is asked to explain (ขอชี้แจง). */
        CLARIFICATION("clarification");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        /** Its name in the file. */
        public String key() {
            return key;
        }

        /** The status of a name. */
        public static Optional<Status> ofKey(String key) {
            for (Status status : values()) {
                if (status.key.equals(key)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }

    /** A report that nobody has looked at. */
    public static Review none(String report) {
        return new Review(report, Status.NOT_REVIEWED, "", "", "");
    }
}
