/**
 * Notes as comments in a Word file. {@link prongsai.annotate.docx.DocxNotes} is the door.
 *
 * <ul>
 *   <li>{@code Markup}: a part's text with its tags counted, so that an edit is a splice and all else stays as it is
 *   <li>{@code Marks}: comment ranges spliced into the main part, runs split where words begin or end inside them
 *   <li>{@code CommentsPart}: the comments themselves, behind those of the file
 *   <li>{@code PackageParts}: relations and content types; {@code PackageCopy}: the zip, all other parts byte for byte
 *   <li>{@code PlainDocx}: a document of another form as a Word file of plain paragraphs and tables
 * </ul>
 */
@NullMarked
package prongsai.annotate.docx;

import org.jspecify.annotations.NullMarked;
