package prongsai.model;

import java.util.Optional;

/** What the tick boxes of an answer say. */
public enum Status {
    DONE,
    NOT_DONE,
    /** Both boxes are ticked. */
    BOTH,
    /** Boxes, none ticked. */
    NONE,
    /** The answer says so, with its reason. */
    NOT_APPLICABLE,
    /** No boxes, or unreadable. */
    UNKNOWN;

    /** The name in JSON. */
    public String key() {
        return Keys.kebab(name());
    }

    public static Optional<Status> ofKey(String key) {
        for (Status status : values()) {
            if (status.key().equals(key)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
