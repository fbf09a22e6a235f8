package prongsai.reference;

import java.util.Locale;
import java.util.Optional;

/** How well a fact is evidenced. */
public enum Certainty {
    /** The official wording or a published table, or independent sources that agree. */
    CERTAIN,
    /** One good source, or several with a doubt left. */
    PROBABLE,
    /** Carried over from another year, or inferred. */
    ASSUMED;

    /** As files and {@code basis} print it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Certainty> ofKey(String key) {
        for (Certainty certainty : values()) {
            if (certainty.key().equals(key)) {
                return Optional.of(certainty);
            }
        }
        return Optional.empty();
    }

    /** The weaker of both. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
