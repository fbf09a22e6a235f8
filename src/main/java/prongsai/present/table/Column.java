package prongsai.present.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <T> what a row is made of
 * @param name the same in every form, camel case
 * @param kind what its values are
 * @param source key of the JSON that it comes from; empty where it is counted or put together
 * @param value its value as text: empty where the form of the report has no such thing, {@code ""} where it is there and
 *     says nothing; a number where the kind is one
 */
public record Column<T>(String name, Kind kind, String source, Function<T, Optional<String>> value) {
    static <T> Column<T> text(String name, String source, Function<T, String> value) {
        return new Column<>(name, Kind.TEXT, source, value.andThen(Optional::of));
    }

    static <T> Column<T> maybe(String name, String source, Function<T, Optional<String>> value) {
        return new Column<>(name, Kind.TEXT, source, value);
    }

    static <T> Column<T> number(String name, String source, Function<T, Integer> value) {
        return new Column<>(name, Kind.INTEGER, source, row -> Optional.of(String.valueOf(value.apply(row))));
    }

    static <T> Column<T> maybeNumber(String name, String source, Function<T, Optional<Integer>> value) {
        return new Column<>(name, Kind.INTEGER, source, value.andThen(number -> number.map(String::valueOf)));
    }

    static <T> Column<T> real(String name, String source, Function<T, Double> value) {
        return new Column<>(name, Kind.REAL, source, row -> Optional.of(String.valueOf(value.apply(row))));
    }

    /** A number that is unknown where it is 0. */
    static <T> Column<T> counted(String name, String source, Function<T, Integer> value) {
        return maybeNumber(
                name, source, value.andThen(number -> Optional.of(number).filter(n -> n > 0)));
    }
}
