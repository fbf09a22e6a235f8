package prongsai.present.text;

/**
 * Who reads a text, and on what.
 *
 * @param language {@code th} or {@code en}
 * @param colour whether a terminal reads it that shows colours
 * @param width columns of the terminal; 0 where lines are left whole, for files and other programs
 */
public record Screen(String language, boolean colour, int width) {}
