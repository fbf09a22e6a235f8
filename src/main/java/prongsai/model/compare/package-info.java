/**
 * Reports side by side: {@link prongsai.model.compare.Comparison} of two reports, {@link prongsai.model.compare.History} of
 * one agency's over the years. Both are made in {@code check.compare}.
 */
@NullMarked
package prongsai.model.compare;

import org.jspecify.annotations.NullMarked;
