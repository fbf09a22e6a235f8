/**
 * What the readers of flowing text (DOCX, HTML, ODT, spreadsheets) have in common: {@link prongsai.read.block.RawBlock}
 * is what a reader finds, {@link prongsai.read.block.Assembler} gives it ids and places and repairs the Thai.
 */
@NullMarked
package prongsai.read.block;

import org.jspecify.annotations.NullMarked;
