package prongsai.read.block;

/** What {@link DocumentLimits} bounds, each by the limit of all reading that it is. */
public enum Limit {
    /** Bytes of a file that has to be held in memory as a whole (Word 97, RTF, HTML, XLS). */
    FILE_BYTES(prongsai.read.Limit.DOCUMENT_BYTES),
    /** Entries of a zip. */
    ENTRIES(prongsai.read.Limit.ZIP_ENTRIES),
    /** Unpacked bytes of one entry of a zip. */
    ENTRY_BYTES(prongsai.read.Limit.ENTRY_BYTES),
    /** Unpacked bytes of all entries that are read. */
    TOTAL_BYTES(prongsai.read.Limit.TOTAL_BYTES),
    /** Unpacked bytes for each packed one, within one entry. */
    RATIO(prongsai.read.Limit.ZIP_RATIO),
    /** Elements of one part. */
    ELEMENTS(prongsai.read.Limit.ELEMENTS),
    /** Elements, groups or tables inside each other. */
    NESTING(prongsai.read.Limit.NESTING),
    /** Characters of text in one part. */
    CHARACTERS(prongsai.read.Limit.CHARACTERS),
    /** Cells of the tables or sheets of one file. */
    CELLS(prongsai.read.Limit.CELLS);

    private final prongsai.read.Limit common;

    Limit(prongsai.read.Limit common) {
        this.common = common;
    }

    /** The limit of all reading that this is. */
    public prongsai.read.Limit common() {
        return common;
    }

    /** The name by which messages and options know it: {@code zip-entries}. */
    public String key() {
        return common.key();
    }
}
