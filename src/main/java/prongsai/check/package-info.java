/**
 * The rules: what an assessor would remark on in a report, each remark with its quote, its place and what it rests on.
 *
 * <p>Start with {@link prongsai.check.Checker}: a {@link prongsai.model.Report}, the official world
 * ({@link prongsai.reference.Official}) and what is known of other reports ({@link prongsai.check.Peers}, declared here and
 * filled in by a higher room) go in, {@link prongsai.model.Findings} come out. No files, no index, no state.
 *
 * <p>A rule is a class in {@link prongsai.check.rule}: a {@link prongsai.check.Rule} looks at a
 * {@link prongsai.check.CheckContext} and answers with {@link prongsai.check.Hit hits}. It says {@link prongsai.check.Lack}
 * where it lacks its facts. Its id is its name ({@code ItemMissing}: {@code item-missing}), its words are in
 * {@code check_th.properties} and {@code check_en.properties} under that id. {@link prongsai.check.Rules} finds the rules
 * by those words, so a new rule is one class and its messages.
 *
 * <p>The checker does what is the same for all rules: it fills in the words, numbers the findings, puts them in the
 * report's order, and holds a finding that rests on uncertain facts down to a warning. {@link prongsai.check.ComponentSheet}
 * makes the sheet of official components, {@link prongsai.check.RulesDoc} the list of rules for people.
 */
@NullMarked
package prongsai.check;

import org.jspecify.annotations.NullMarked;
