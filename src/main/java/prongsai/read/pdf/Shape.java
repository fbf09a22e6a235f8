package prongsai.read.pdf;

import prongsai.model.Box;

/**
 * A small drawn thing, which may be a tick box or a tick.
 *
 * @param box where it is
 * @param square a closed rectangle with sides of nearly equal length, not filled in a colour that shows
 */
record Shape(Box box, boolean square) {}
