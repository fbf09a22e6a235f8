package prongsai.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a file may ask for before its reading stops.
 *
 * @param values of every {@link Limit}, 1 to its {@link Limit#most()}
 */
public record Limits(Map<Limit, Long> values) {
    /** The limits where nobody asks for others. */
    public static final Limits DEFAULT =
            new Limits(Stream.of(Limit.values()).collect(Collectors.toMap(limit -> limit, Limit::standard)));

    /** @throws IllegalArgumentException where a limit is missing or out of its range */
    public Limits {
        values = Map.copyOf(values);
        for (Limit limit : Limit.values()) {
            long value = values.getOrDefault(limit, 0L);
            if (value < 1 || value > limit.most()) {
                throw new IllegalArgumentException(limit.key() + "=" + value);
            }
        }
    }

    public long of(Limit limit) {
        return values.getOrDefault(limit, limit.standard());
    }

    /** The value of a limit whose greatest value is an int's. */
    public int count(Limit limit) {
        return Math.toIntExact(Math.min(of(limit), Integer.MAX_VALUE));
    }

    /**
     * The same with one limit changed.
     *
     * @throws IllegalArgumentException where the value is out of the limit's range
     */
    public Limits with(Limit limit, long value) {
        Map<Limit, Long> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new Limits(changed);
    }

    /**
     * The same with one limit changed.
     *
     * @param name of a limit, as {@link Limit#key()} says it
     * @throws IllegalArgumentException where there is no such limit, or the value is out of its range
     */
    public Limits with(String name, long value) {
        return with(
                Limit.ofKey(name).orElseThrow(() -> new IllegalArgumentException("no limit of the name " + name)),
                value);
    }

    /**
     * Holds a count to its limit.
     *
     * @param where what is counted in: a part's name, {@code page 3}; for logs
     * @throws LimitException where it goes beyond
     */
    public void hold(Limit limit, long count, String where) throws LimitException {
        if (count > of(limit)) {
            throw new LimitException(limit, of(limit), where);
        }
    }

    /** What differs from the default, {@code pages=10,glyphs=5}; empty where nothing does. */
    public String changes() {
        return Stream.of(Limit.values())
                .filter(limit -> of(limit) != limit.standard())
                .map(limit -> limit.key() + "=" + of(limit))
                .collect(Collectors.joining(","));
    }
}
