package prongsai.model;

/**
 * The file a report comes from.
 *
 * @param file path relative to the argument, with {@code /}
 * @param sha256 of the content, 64 hex digits
 * @param mediaType as detected
 * @param pages 0 where the form has none
 * @param textOrigin born digital or recognised
 */
public record SourceInfo(String file, String sha256, String mediaType, int pages, TextOrigin textOrigin) {}
