/**
 * Reports side by side: pure functions from reports to {@link prongsai.model.compare.Comparison} and
 * {@link prongsai.model.compare.History}, without files and without an index.
 *
 * <p>{@link prongsai.check.compare.Pairing} says which records of two reports are the same thing,
 * {@link prongsai.check.compare.WordDiff} which words changed, {@link prongsai.check.compare.Comparer} puts both together,
 * {@link prongsai.check.compare.FindingDiff} tells what was fixed, {@link prongsai.check.compare.Years} goes through an
 * agency's years.
 */
@NullMarked
package prongsai.check.compare;

import org.jspecify.annotations.NullMarked;
