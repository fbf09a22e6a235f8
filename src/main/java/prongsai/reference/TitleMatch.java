package prongsai.reference;

/**
 * An item whose title is like a printed one.
 *
 * @param item the item
 * @param title the title or alias that is nearest
 * @param similarity 0 to 1; 1 where nothing but spaces, punctuation and kind of digits differs
 */
public record TitleMatch(CatalogueItem item, String title, double similarity) {}
