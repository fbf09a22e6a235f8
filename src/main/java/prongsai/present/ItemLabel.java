package prongsai.present;

/**
 * What an item of a fiscal year's catalogue is called.
 *
 * @param code {@code O} and the number without leading zero
 * @param title official title
 * @param certain false where the catalogue of the year says that its title or number rests on one source or on a guess
 */
public record ItemLabel(String code, String title, boolean certain) {}
