package prongsai.extract;

import java.util.List;
import prongsai.model.Value;

/** Stretches of values, their places kept. */
final class Cut {
    private Cut() {}

    /** The text from {@code start} to {@code end}, white space at both ends left out. */
    static Value of(Value value, int start, int end) {
        int from = Math.min(start, value.text().length());
        int to = Math.min(Math.max(end, from), value.text().length());
        while (from < to && Character.isWhitespace(value.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(value.text().charAt(to - 1))) {
            to--;
        }
        int first = from;
        int last = to;
        List<Value.Piece> pieces = value.pieces().stream()
                .map(p -> new Value.Piece(
                        clamp(p.start() - first, last - first),
                        clamp(p.end() - first, last - first),
                        p.block(),
                        p.place()))
                .toList();
        return new Value(value.text().substring(first, last), pieces);
    }

    /** The text from {@code start} on. */
    static Value from(Value value, int start) {
        return of(value, start, value.text().length());
    }

    private static int clamp(int offset, int length) {
        return Math.max(0, Math.min(offset, length));
    }
}
