/** Findings as plain text, for a terminal or a mail: {@link prongsai.present.text.FindingsText}. */
@NullMarked
package prongsai.present.text;

import org.jspecify.annotations.NullMarked;
