/**
 * Findings and shared text as plain text, for a terminal or a mail: {@link prongsai.present.text.FindingsText},
 * {@link prongsai.present.text.SharedLines}.
 */
@NullMarked
package prongsai.present.text;

import org.jspecify.annotations.NullMarked;
