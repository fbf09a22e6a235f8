package prongsai.check;

/**
 * A fact that a rule needs and a report, or the reference data, does not give.
 *
 * @param key the end of the message key {@code lack.KEY}
 */
public record Lack(String key) {
    /** The report names no fiscal year, or one without a catalogue. */
    public static final Lack YEAR = new Lack("year");
    /** The year's catalogue does not have all items. */
    public static final Lack CATALOGUE = new Lack("catalogue");
    /** The report has no table of disclosure items. */
    public static final Lack ITEMS = new Lack("items");
    /** The report's list of items is not the NACC's. */
    public static final Lack FORM = new Lack("form");
    /** The report's tables have no such column. */
    public static final Lack COLUMN = new Lack("column");
    /** It is not known whose report this is. */
    public static final Lack AGENCY = new Lack("agency");
    /** The report prints no score. */
    public static final Lack SCORES = new Lack("scores");
    /** The file is not the report on measures, which alone must have the official components. */
    public static final Lack MEASURES = new Lack("measures");
    /** The report has no analysis of weak items. */
    public static final Lack ANALYSIS = new Lack("analysis");
    /** The document bears no date. */
    public static final Lack DATE = new Lack("date");
    /** The file has several documents: the date of one is not that of the others. */
    public static final Lack DOCUMENTS = new Lack("documents");
    /** The report was compared with no report of another agency. */
    public static final Lack PEERS = new Lack("peers");
    /** No measure says which items it is for. */
    public static final Lack REFERENCES = new Lack("references");
    /** A result in one paragraph, in words of its own: which steps it answers cannot be told. */
    public static final Lack WORDING = new Lack("wording");
}
