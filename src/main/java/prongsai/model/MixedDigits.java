package prongsai.model;

/**
 * A number or date that has Thai and Arabic digits on the page.
 *
 * @param text as the page has it: {@code 25๖๖}
 * @param place where
 */
public record MixedDigits(String text, Place place) {}
