package prongsai.read.page;

import prongsai.model.Box;

/**
 * A glyph where it stands, in points from the upper left corner of the page as shown.
 *
 * @param raw the text that the file gives for it; may be several characters
 * @param text the text after repair; empty for a glyph that is no letter of its own
 * @param x start of the base line
 * @param y base line
 * @param width advance along the base line, not negative
 * @param size height of an em
 * @param angle direction of writing in degrees, 0 to 359, clockwise on the page
 * @param font index of the font in the document
 * @param ink how it shows
 * @param tag block of the structure tree that claims it; {@link TagTables#NONE} where none does
 * @param cause id of the repair that made {@code text} of {@code raw}; empty where there was none
 * @param confidence how sure the reader is of {@code text}, 0 to 1; 1 where the file says it, less where it was
 *     recognised from a picture
 */
public record Glyph(
        String raw,
        String text,
        double x,
        double y,
        double width,
        double size,
        int angle,
        int font,
        Ink ink,
        int tag,
        String cause,
        double confidence) {
    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.25;
    /** Height of the middle of a letter over the base line. */
    private static final double MIDDLE = 0.3;

    public Glyph(String text, double x, double y, double width, double size, int angle, int font, Ink ink, int tag) {
        this(text, text, x, y, width, size, angle, font, ink, tag, "", 1);
    }

    public Glyph repaired(String newText, String newCause) {
        return new Glyph(raw, newText, x, y, width, size, angle, font, ink, tag, newCause, confidence);
    }

    /** This glyph as recognised, with what is sure of it. */
    public Glyph sure(double newConfidence) {
        return new Glyph(raw, text, x, y, width, size, angle, font, ink, tag, cause, newConfidence);
    }

    /** This glyph, which the file painted once more over itself. */
    public Glyph doubled(String again, String newCause) {
        return new Glyph(raw + again, text, x, y, width, size, angle, font, ink, tag, newCause, confidence);
    }

    /** This glyph with another fate. */
    public Glyph in(Ink newInk) {
        return new Glyph(raw, text, x, y, width, size, angle, font, newInk, tag, cause, confidence);
    }

    public Glyph at(double newX, double newY, int newAngle) {
        return new Glyph(raw, text, newX, newY, width, size, newAngle, font, ink, tag, cause, confidence);
    }

    /** True where the text is what the file gives, without a repair. */
    boolean asWritten() {
        return cause.isEmpty() && text.equals(raw);
    }

    /** Start along the direction of writing. */
    public double along() {
        return angle == 0 ? x : x * cos() + y * sin();
    }

    /** End along the direction of writing. */
    public double alongEnd() {
        return along() + width;
    }

    /** Position across the direction of writing; grows from line to line. */
    public double across() {
        return angle == 0 ? y : y * cos() - x * sin();
    }

    /** The middle of the letter on the page. */
    public double middleX() {
        return x + cos() * width / 2 + sin() * size * MIDDLE;
    }

    public double middleY() {
        return y + sin() * width / 2 - cos() * size * MIDDLE;
    }

    public Box box() {
        if (angle == 0) {
            return new Box(x, y - size * ASCENT, x + width, y + size * DESCENT);
        }
        double upX = sin() * size;
        double upY = -cos() * size;
        double endX = x + cos() * width;
        double endY = y + sin() * width;
        double left = Math.min(x, endX) + Math.min(upX * ASCENT, -upX * DESCENT);
        double right = Math.max(x, endX) + Math.max(upX * ASCENT, -upX * DESCENT);
        double top = Math.min(y, endY) + Math.min(upY * ASCENT, -upY * DESCENT);
        double bottom = Math.max(y, endY) + Math.max(upY * ASCENT, -upY * DESCENT);
        return new Box(left, top, right, bottom);
    }

    public boolean blank() {
        // Asked of every glyph many times; nearly all are one letter, for which the general way is slow.
        return text.length() == 1 ? Character.isWhitespace(text.charAt(0)) : text.isBlank();
    }

    private double cos() {
        return angle == 0 ? 1 : Math.cos(Math.toRadians(angle));
    }

    private double sin() {
        return angle == 0 ? 0 : Math.sin(Math.toRadians(angle));
    }
}
