/**
 * Findings handed back in the agency's own file.
 *
 * <ul>
 *   <li>{@link prongsai.annotate.Targets}: what of the document as read a finding is about: words of its paragraphs, an
 *       empty cell, or the report as a whole
 *   <li>{@link prongsai.annotate.Notes}: what is written beside them, gravest first, and a summary of the rest
 * </ul>
 *
 * <p>Both know nothing of a form of file. Where a paragraph's words stand in the file, {@code read}'s anchors tell.
 */
@NullMarked
package prongsai.annotate;

import org.jspecify.annotations.NullMarked;
