package prongsai.model;

/**
 * A row of a table that is one cell over all its columns, and no record: the heading of the rows below it.
 *
 * @param text as repaired, with the page's own digits
 * @param place where
 */
public record Heading(String text, Place place) {}
