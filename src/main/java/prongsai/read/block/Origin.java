package prongsai.read.block;

import java.util.List;

/**
 * Where in the main part of a file a paragraph or cell comes from. Elements are told by the number of their start tag,
 * 1 for the root.
 *
 * @param element its own element; 0 where there is none
 * @param pieces stretches of its text and the elements that they stand in, in order; what stands in none of them, such
 *     as the number of a list, is not written in the file
 */
public record Origin(int element, List<Piece> pieces) {
    /** Nothing in the main part. */
    public static final Origin NONE = new Origin(0, List.of());

    /** The offset of a piece that is its element's as a whole. */
    public static final int WHOLE = -1;

    public Origin {
        pieces = List.copyOf(pieces);
    }

    /** Something that is told by one element and has no words of its own there. */
    public static Origin of(int element) {
        return new Origin(element, List.of());
    }

    /**
     * A stretch of the text.
     *
     * @param start first character
     * @param end after the last character
     * @param element which element holds it
     * @param offset where it begins in the text of the element; {@link #WHOLE} where the element shows something else
     *     than its text
     */
    public record Piece(int start, int end, int element, int offset) {
        Piece moved(int by) {
            return new Piece(start + by, end + by, element, offset);
        }
    }
}
