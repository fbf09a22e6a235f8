/**
 * Documents that are neither DOCX nor PDF nor plain text: {@link prongsai.read.other.OtherReader} looks at the content,
 * not the name, and hands over to the reader of the form.
 *
 * <ul>
 *   <li>{@code WebPage}: HTML, by jsoup
 *   <li>{@code OpenText}: ODT and ODS, by Tika's XHTML, which keeps their spans
 *   <li>{@code Sheets}: XLS and XLSX with their merged regions
 *   <li>{@code OldWord}: Word 97 to 2003; cells are laid on the grid by their edges
 *   <li>{@code Rtf}: RTF with its tables
 * </ul>
 */
@NullMarked
package prongsai.read.other;

import org.jspecify.annotations.NullMarked;
