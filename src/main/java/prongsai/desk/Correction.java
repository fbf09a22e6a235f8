package prongsai.desk;

import java.util.Map;
import prongsai.model.Corrected;

/**
 * A read value that people put right.
 *
 * @param report id of the report, its file as the manifest names it, or the file's name alone
 * @param record the record as read: {@code O24}, {@code measure 1}, {@code score indicator 9}, {@code report}
 * @param occurrence which of several records of this name, from 1 in reading order; 0 where that is not said
 * @param field the key of the value: {@code progress}, {@code status}, {@code fiscalYear}, {@code agency.name}
 * @param read the value as read when this was decided; empty where nothing was read
 * @param value the right value; empty where there is none
 * @param note why; may be empty
 * @param by who; may be empty
 * @param on when; may be empty
 * @param file where this was decided
 * @param line the line there at which the entry begins, from 1
 */
public record Correction(
        String report,
        String record,
        int occurrence,
        String field,
        String read,
        String value,
        String note,
        String by,
        String on,
        String file,
        int line) {
    /** True where it is about the report of this content and file; several reports of one content have ids with {@code -1}. */
    boolean isAbout(String id, String name) {
        return report.equals(id)
                || id.startsWith(report + "-")
                || report.equals(name)
                || report.equals(name.substring(name.lastIndexOf('/') + 1));
    }

    /** What of it shapes a report. */
    String content() {
        return String.join("\u0001", record, String.valueOf(occurrence), field, read, value, note, by, on);
    }

    /** As the report tells of it. */
    Corrected told(String recordNow, String readNow, String valueNow) {
        return new Corrected(recordNow, field, readNow, valueNow, note, by, on);
    }

    /** How the entry names its value, for a message. */
    String name() {
        return record + " " + field;
    }

    private static int occurrence(String said) {
        return said.matches("[1-9]\\d{0,2}") ? Integer.parseInt(said) : 0;
    }

    /** What is said to be put right, by the words that say it. */
    static Correction of(Map<String, String> said, String file, int line) {
        return new Correction(
                said.getOrDefault("report", ""),
                said.getOrDefault("record", ""),
                occurrence(said.getOrDefault("occurrence", "")),
                said.getOrDefault("field", ""),
                said.getOrDefault("read", ""),
                said.getOrDefault("value", ""),
                said.getOrDefault("note", ""),
                said.getOrDefault("by", ""),
                said.getOrDefault("on", ""),
                file,
                line);
    }
}
