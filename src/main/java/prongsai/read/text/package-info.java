/**
 * Plain text as recognition services write it: paragraphs by line; tables as lines with tabs, as Markdown or as HTML;
 * HTML in the cells.
 *
 * <p>{@link prongsai.read.text.TextReader} reads a file, {@link prongsai.read.text.Encoding} finds out how it is
 * encoded, {@link prongsai.read.text.Lines} cuts it into stretches of one kind, and
 * {@link prongsai.read.text.TextBlocks} makes blocks with ids and places of them.
 */
@NullMarked
package prongsai.read.text;

import org.jspecify.annotations.NullMarked;
