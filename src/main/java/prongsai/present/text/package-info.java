/**
 * Plain text, for a terminal or a mail: findings ({@link prongsai.present.text.FindingsText}), two reports side by side
 * ({@link prongsai.present.text.ComparisonText}), an agency's years ({@link prongsai.present.text.HistoryText}), a year's
 * coverage ({@link prongsai.present.text.CoverageText}), shared text ({@link prongsai.present.text.SharedLines}).
 */
@NullMarked
package prongsai.present.text;

import org.jspecify.annotations.NullMarked;
