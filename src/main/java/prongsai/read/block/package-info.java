/**
 * What the readers of flowing text (DOCX, HTML, ODT, spreadsheets) have in common: {@link prongsai.read.block.RawBlock}
 * is what a reader finds, {@link prongsai.read.block.Assembler} gives it ids and places and repairs the Thai.
 * {@link prongsai.read.block.EdgeGrid} lays rows on a grid, {@link prongsai.read.block.NumberFormats} prints list numbers,
 * {@link prongsai.read.block.FieldCode} knows Word's field codes. {@link prongsai.read.block.Archive} unpacks zips and
 * {@link prongsai.read.block.XmlParser} parses their parts, both within {@link prongsai.read.block.DocumentLimits}.
 */
@NullMarked
package prongsai.read.block;

import org.jspecify.annotations.NullMarked;
