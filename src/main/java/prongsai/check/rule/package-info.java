/**
 * One class, one rule: what it looks at, when it speaks, and when it holds its tongue. Helpers that several rules share
 * are package-private: {@link prongsai.check.rule.EmptyCell} for cells that are there and empty, {@code Answers} for
 * answers that say the same, {@code Subject} for what an item is about, {@code Own} for the report's own name,
 * {@code Surroundings} for the words around a mention.
 *
 * <p>To add a rule, write its class here and its words into {@code check_th.properties} and {@code check_en.properties};
 * {@link prongsai.check.Rules} finds it by those.
 */
@NullMarked
package prongsai.check.rule;

import org.jspecify.annotations.NullMarked;
