package prongsai.desk;

import java.util.Map;
import java.util.Optional;
import prongsai.model.Corrected;
import prongsai.model.Report;

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

    /** True where it puts this value of this report right. */
    boolean puts(Report of, String named, String key) {
        return isAbout(of.id(), of.source().file()) && record.equals(named) && field.equals(key);
    }

    /** True where both put the same value of the same report right. */
    boolean isSameAs(Correction other) {
        return report.equals(other.report)
                && record.equals(other.record)
                && occurrence == other.occurrence
                && field.equals(other.field);
    }

    /**
     * A value of a record put right, in the reports of that file's name.
     *
     * @param report as it was read, or with an earlier correction of the value, which this one takes the place of
     * @param record {@code O24}, {@code measure 1}
     * @param field key of a text field, or {@code status}
     * @param value the right one
     * @param note why; may be empty
     * @param by who; may be empty
     * @param on when; may be empty
     * @return empty where there is no one such value, or it cannot be this
     */
    public static Optional<Correction> of(
            Report report, String record, String field, String value, String note, String by, String on) {
        Optional<ValueKind> kind = ValueKind.of(record, field);
        return Decisions.correctable(report, record, field)
                .filter(now -> kind.filter(one -> one.takes(value)).isPresent())
                .map(now -> report.corrected(record, field, now)
                        .map(Corrected::read)
                        .orElse(now))
                .map(read ->
                        new Correction(report.source().file(), record, 0, field, read, value, note, by, on, "", 0));
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
