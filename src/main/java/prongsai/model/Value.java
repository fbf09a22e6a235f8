package prongsai.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one field, and for each stretch of it the cell or paragraph it came from.
 *
 * @param text repaired text; Arabic digits unless asked otherwise; one paragraph or list step a line; {@code ""} where
 *     the cell is there and empty
 * @param pieces stretches in order; an empty text may still have pieces, each of length 0: the empty cells
 */
public record Value(String text, List<Piece> pieces) {
    /** The value of a field whose cell nobody saw; used only by tests and by look-ups that miss. */
    public static final Value EMPTY = new Value("", List.of());

    /**
     * A stretch of the text.
     *
     * @param start first character
     * @param end after the last character
     * @param block id of the cell or paragraph it came from
     * @param place where that stands
     */
    public record Piece(int start, int end, String block, Place place) {}

    public Value {
        pieces = List.copyOf(pieces);
    }

    /** A text from one place. */
    public static Value of(String text, String block, Place place) {
        return new Value(text, List.of(new Piece(0, text.length(), block, place)));
    }

    public boolean blank() {
        return text.isBlank();
    }

    /** Where the character at this offset stands; the first place for an offset outside the text. */
    public Place placeAt(int offset) {
        for (Piece piece : pieces) {
            if (piece.start <= offset && offset < piece.end) {
                return piece.place;
            }
        }
        return pieces.isEmpty() ? Place.NOWHERE : pieces.getFirst().place;
    }

    /** The first place, {@link Place#NOWHERE} where there is none. */
    public Place place() {
        return placeAt(0);
    }

    /** Both texts with a line feed between them, or the one that is not empty; all pieces are kept. */
    public Value append(Value next) {
        return append(next, "\n");
    }

    /**
     * Both texts, or the one that is not empty; all pieces are kept.
     *
     * @param between what goes between two texts
     */
    public Value append(Value next, String between) {
        String glue = text.isEmpty() || next.text.isEmpty() ? "" : between;
        int shift = text.length() + glue.length();
        List<Piece> all = new ArrayList<>(pieces);
        for (Piece piece : next.pieces) {
            all.add(new Piece(piece.start + shift, piece.end + shift, piece.block, piece.place));
        }
        return new Value(text + glue + next.text, all);
    }
}
