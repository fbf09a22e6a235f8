package prongsai.present.table;

import java.util.Locale;

/** What the values of a column are. */
public enum Kind {
    TEXT,
    INTEGER,
    REAL;

    /** {@code text}, {@code integer} or {@code real}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
