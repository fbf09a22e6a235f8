package prongsai.model;

/**
 * Text that the reader saw and left out, with its reason: deleted revision, hidden text, page header, page number.
 *
 * @param id unique in the document, like a block's
 * @param reason kebab-case: {@code deleted-revision}, {@code hidden-text}, {@code page-header}, {@code page-footer},
 *     {@code page-number}, {@code comment}, {@code placeholder}, {@code watermark}, {@code unreadable-text},
 *     {@code own-note}
 * @param text the text
 * @param place where it stands
 */
public record Dropped(String id, String reason, String text, Place place) {}
