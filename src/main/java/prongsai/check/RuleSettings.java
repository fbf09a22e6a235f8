package prongsai.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Severity;

/**
 * Which rules are asked, and how grave their findings count.
 *
 * @param off ids of rules that are not asked
 * @param severities by rule id: takes the place of the severity of all its findings
 */
public record RuleSettings(Set<String> off, Map<String, Severity> severities) {
    /** All rules, as grave as they say themselves. */
    public static final RuleSettings ALL = new RuleSettings(Set.of(), Map.of());

    public RuleSettings {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    boolean asks(Rule rule) {
        return !off.contains(rule.id());
    }

    Optional<Severity> severity(Rule rule) {
        return Optional.ofNullable(severities.get(rule.id()));
    }
}
