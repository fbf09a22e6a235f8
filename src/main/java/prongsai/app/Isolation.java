package prongsai.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.batch.Allowance;

/**
 * Where files are read, and what each is granted there.
 *
 * @param where in which process
 * @param granted what differs from the usual allowances
 */
public record Isolation(Where where, Map<Allowance, Long> granted) {
    /** In this process. */
    public static final Isolation HERE = new Isolation(Where.HERE, Map.of());

    /** In which process files are read. */
    public enum Where {
        /** In this one: quick to begin; a file that hangs or takes all memory takes the job with it. */
        HERE,
        /** In workers, but for so little that starting them would cost more than reading. */
        AUTO,
        /** In workers. */
        WORKERS
    }

    public Isolation {
        granted = Map.copyOf(granted);
    }

    /** The same elsewhere. */
    Isolation at(Where other) {
        return new Isolation(other, granted);
    }

    /**
     * The same with another allowance.
     *
     * @throws IllegalArgumentException where it is out of its range
     */
    Isolation granting(Allowance allowance, long value) {
        if (value < 1 || value > allowance.most()) {
            throw new IllegalArgumentException(allowance.key() + "=" + value);
        }
        Map<Allowance, Long> changed = new EnumMap<>(Allowance.class);
        changed.putAll(granted);
        changed.put(allowance, value);
        return new Isolation(where, changed);
    }

    long of(Allowance allowance) {
        return granted.getOrDefault(allowance, allowance.standard());
    }

    /** All allowances, {@code file-seconds=300,...}: what a file that was lost is given up for. */
    String fingerprint() {
        return Stream.of(Allowance.values())
                .map(one -> one.key() + "=" + of(one))
                .collect(Collectors.joining(","));
    }
}
