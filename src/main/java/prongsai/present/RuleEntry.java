package prongsai.present;

import prongsai.model.Bilingual;
import prongsai.model.Severity;

/**
 * A rule as lists of rules tell it.
 *
 * @param id its id
 * @param severity how grave its findings usually are
 * @param title what it is called
 * @param when when it speaks, and when not
 */
public record RuleEntry(String id, Severity severity, Bilingual title, Bilingual when) {}
