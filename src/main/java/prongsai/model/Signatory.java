package prongsai.model;

/**
 * Who signed.
 *
 * @param name as printed, without brackets
 * @param position as printed
 */
public record Signatory(String name, String position) {}
