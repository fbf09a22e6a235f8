package prongsai.model;

/**
 * A value that people put right: the report has it as they gave it, here stands how it was read.
 *
 * @param record the record as the report names it now: {@code O24}, {@code measure 1}, {@code score indicator 9},
 *     {@code report}
 * @param field the key of what was put right: {@code progress}, {@code status}, {@code fiscalYear}, {@code agency.name}
 * @param read the value as read; empty where nothing was read
 * @param value the value as the report has it
 * @param note why, in their words; may be empty
 * @param by who put it right; may be empty
 * @param on when, as they wrote it; may be empty
 */
public record Corrected(String record, String field, String read, String value, String note, String by, String on) {
    /** Why, and behind it in brackets who and when, as far as that is known; may be empty. */
    public String words() {
        String who = (by + " " + on).strip();
        return who.isEmpty() ? note : (note + " (" + who + ")").strip();
    }
}
