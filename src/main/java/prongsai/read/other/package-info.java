/**
 * Documents that are neither DOCX nor PDF nor plain text: {@link prongsai.read.other.OtherReader} looks at the content,
 * not the name, and hands over to the reader of the form.
 *
 * <ul>
 *   <li>{@code OpenText}: ODT and ODS by their XML; {@code OpenWalk} and {@code OpenRuns} walk it, {@code OpenTable}
 *       and {@code OpenSheets} lay cells on the grid, {@code OpenStyles} and {@code OpenLists} are what surrounds the text
 *   <li>{@code Sheets}: XLS and XLSX; {@code SheetNumbers} prints values as the sheet shows them, {@code SheetLayout}
 *       tells titles from tables
 *   <li>{@code OldWord}: Word 97 to 2003; {@code OldThai} reads bytes of Windows-874 in Thai fonts
 *   <li>{@code Rtf}: RTF with its tables and lists
 * </ul>
 *
 * <p>HTML is read by {@link prongsai.read.block.HtmlRaw}. Every reader keeps to
 * {@link prongsai.read.block.DocumentLimits}.
 */
@NullMarked
package prongsai.read.other;

import org.jspecify.annotations.NullMarked;
