package prongsai.check.cases;

import java.util.List;
import java.util.regex.Pattern;

/** The cases of one rule. {@code ItemMissingCases} holds those of {@code item-missing}. */
interface RuleCases {
    /** Id of the rule: the class name in kebab-case without {@code Cases}. */
    default String rule() {
        return Pattern.compile("(?<=[a-z])([A-Z])")
                .matcher(getClass().getSimpleName().replaceFirst("Cases$", ""))
                .replaceAll("-$1")
                .toLowerCase(java.util.Locale.ROOT);
    }

    List<RuleCase> cases();
}
