/**
 * From a file to a {@link prongsai.model.Document}: one room a form.
 *
 * <p>{@code docx} walks WordprocessingML itself, {@code html} knows HTML, {@code other} takes what remains (.doc, ODT,
 * RTF, HTML, spreadsheets). A reader never understands what it reads; it keeps order, tables, ticks, links and numbers
 * as printed, repairs the Thai, and says what it left out.
 */
@NullMarked
package prongsai.read;

import org.jspecify.annotations.NullMarked;
