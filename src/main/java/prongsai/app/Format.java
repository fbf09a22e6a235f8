package prongsai.app;

/** A form in which records are written. */
public enum Format {
    /** One file a report. */
    JSON,
    /** All reports in one file, a line each. */
    JSONL,
    CSV,
    XLSX,
    /** One database, with full text. */
    SQLITE
}
