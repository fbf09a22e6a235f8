package prongsai.model;

import java.util.Optional;

/** How much a finding asks of its reader, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The name in JSON. */
    public String key() {
        return Keys.kebab(name());
    }

    /** True where this is as grave as the other, or graver. */
    public boolean atLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }

    public static Optional<Severity> ofKey(String key) {
        for (Severity severity : values()) {
            if (severity.key().equals(key)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
