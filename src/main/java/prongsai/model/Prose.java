package prongsai.model;

/**
 * A paragraph outside the records.
 *
 * @param role what it is
 * @param value its text and place
 */
public record Prose(Role role, Value value) {
    /** What a paragraph is. */
    public enum Role {
        HEADING,
        MEMO,
        BODY,
        CAPTION,
        SIGNATURE;

        public String key() {
            return Keys.kebab(name());
        }
    }

    public String text() {
        return value.text();
    }

    public Place place() {
        return value.place();
    }
}
