/**
 * The rules, case by case, written from the rules' text: for each rule what it finds, what looks like a finding and is
 * none, and what it has nothing to do with.
 *
 * <p>{@code ItemMissingCases} holds the cases of the rule {@code item-missing}; it is found by its name and named
 * nowhere else. {@link prongsai.check.cases.RuleCasesTest} runs each case with that rule alone.
 */
@NullMarked
package prongsai.check.cases;

import org.jspecify.annotations.NullMarked;
