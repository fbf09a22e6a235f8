package prongsai.store;

/**
 * A text of the index that has fingerprints in common with another.
 *
 * @param hash of the masked text ({@link prongsai.text.Masked#hash})
 * @param text the masked text
 * @param shared number of fingerprints in common, 1 or more
 */
public record TextHit(long hash, String text, int shared) {}
