package prongsai.read.page;

/**
 * A glyph in its line.
 *
 * @param glyph the glyph
 * @param gap the page leaves a space before it for which the file has no character
 */
record Piece(Glyph glyph, boolean gap) {}
