/**
 * Findings handed back in the agency's own PDF, behind its own bytes.
 *
 * <ol>
 *   <li>{@link prongsai.annotate.pdf.PdfNotes}: the entrance; what may not be written into is refused
 *   <li>{@code Marks}: targets to quads on their pages, those of one place together
 *   <li>{@code Annotations}: a quad to a highlight with its note, an empty cell to a square
 *   <li>{@code SummaryPages}: all findings in the report's order, and the component sheet
 *   <li>{@code Face}, {@code Typesetter}: Thai, shaped and broken into lines
 * </ol>
 */
@NullMarked
package prongsai.annotate.pdf;

import org.jspecify.annotations.NullMarked;
