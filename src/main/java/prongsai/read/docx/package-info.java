/**
 * Word documents. {@link prongsai.read.docx.DocxReader} opens the package and walks WordprocessingML itself, since the
 * high-level libraries lose text boxes, content in controls and automatic numbers.
 *
 * <ul>
 *   <li>{@code DocxPackage}: the parts of the zip and their relations; {@code WordXml}: which XML they hold
 *   <li>{@code Styles}, {@code Numbering}, {@code Counters}: what surrounds the text
 *   <li>{@code BlockWalk}: paragraphs, tables and wrappers around them; {@code TableWalk}: rows and cells on the grid
 *   <li>{@code RunWalk}: what stands inside one paragraph; each piece of text passes {@code Line} with the element it
 *       comes from
 *   <li>{@link prongsai.read.docx.DocxAnchors}: the way back from a place in the text to its run
 *   <li>{@code Fields}: field codes; {@code Graphics}: pictures and text boxes; {@code Notes}: footnotes and
 *       comments; {@code Formula}: formulas in one line; {@code Chunk}: parts in other formats
 * </ul>
 */
@NullMarked
package prongsai.read.docx;

import org.jspecify.annotations.NullMarked;
