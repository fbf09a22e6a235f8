package prongsai.model;

/**
 * Where a block or cell of the document went: each has exactly one.
 *
 * @param block id of the cell or paragraph
 * @param kind what became of it
 * @param target the record and field ({@code O24/progress}), the prose number, the header's role or the reason
 * @param raw text before repair
 * @param place where it stands
 */
public record Fate(String block, Kind kind, String target, String raw, Place place) {
    /** What became of a block or cell. */
    public enum Kind {
        RECORD,
        PROSE,
        HEADER,
        UNASSIGNED,
        DROPPED;

        public String key() {
            return Keys.kebab(name());
        }
    }
}
