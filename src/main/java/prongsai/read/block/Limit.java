package prongsai.read.block;

/** What {@link DocumentLimits} bounds; messages and options name a limit by {@link #key()}. */
public enum Limit {
    /** Bytes of a file that has to be held in memory as a whole (Word 97, RTF, HTML, XLS). */
    FILE_BYTES,
    /** Entries of a zip. */
    ENTRIES,
    /** Unpacked bytes of one entry of a zip. */
    ENTRY_BYTES,
    /** Unpacked bytes of all entries that are read. */
    TOTAL_BYTES,
    /** Unpacked bytes for each packed one, within one entry. */
    RATIO,
    /** Elements of one part. */
    ELEMENTS,
    /** Elements, groups or tables inside each other. */
    NESTING,
    /** Characters of text in one part. */
    CHARACTERS,
    /** Cells of the tables or sheets of one file. */
    CELLS;

    /** The name in kebab-case: {@code entry-bytes}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
