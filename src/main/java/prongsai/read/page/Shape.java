package prongsai.read.page;

import prongsai.model.Box;

/**
 * A small drawn thing, which may be a tick box or a tick.
 *
 * @param box where it is
 * @param square a closed rectangle with sides of nearly equal length, not filled in a colour that shows
 * @param round a closed square whose corners are curves, as browsers draw a tick box; {@code square} as well where it
 *     is not filled
 */
public record Shape(Box box, boolean square, boolean round) {
    public Shape(Box box, boolean square) {
        this(box, square, false);
    }
}
