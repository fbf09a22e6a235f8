package prongsai.model;

/**
 * Something that a reader of the records should know: a doubt, a limit reached, a rule that lacks its facts.
 *
 * @param code kebab-case
 * @param message for a person
 * @param place where, or {@link Place#NOWHERE}
 */
public record Warning(String code, Bilingual message, Place place) {}
