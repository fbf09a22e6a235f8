package prongsai.model;

/**
 * A link as printed.
 *
 * @param text the words that carry the link; equal to {@code url} where the address itself is printed
 * @param url its target
 */
public record Link(String text, String url) {}
