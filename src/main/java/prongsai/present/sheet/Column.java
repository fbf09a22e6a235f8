package prongsai.present.sheet;

import java.util.function.Function;
import prongsai.present.sheet.Styles.Look;

/**
 * A column of a list.
 *
 * @param <T> what a row is made of
 * @param title its header
 * @param width in digits of the book's font
 * @param numeric true where its texts are numbers and sort as such; an empty text stays an empty cell
 * @param again what it shows where a row goes on in the next one
 * @param look its looks, by row
 * @param text its text, by row
 */
record Column<T>(
        String title, int width, boolean numeric, Again again, Function<T, Look> look, Function<T, String> text) {
    /** What a column shows where a row goes on. */
    enum Again {
        REPEAT,
        /** The same text with (ต่อ) before it. */
        REPEAT_MARKED,
        GO_ON
    }

    /** A text that says which row it is. */
    static <T> Column<T> key(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, false, Again.REPEAT, row -> Look.TEXT, text);
    }

    /** A number that says which row it is. */
    static <T> Column<T> number(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, true, Again.REPEAT, row -> Look.NUMBER, text);
    }

    /** A text of any length. */
    static <T> Column<T> text(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, false, Again.GO_ON, row -> Look.TEXT, text);
    }

    /** The name of the row's thing. */
    static <T> Column<T> name(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, false, Again.REPEAT_MARKED, row -> Look.TEXT, text);
    }

    Column<T> looking(Function<T, Look> newLook) {
        return new Column<>(title, width, numeric, again, newLook, text);
    }
}
