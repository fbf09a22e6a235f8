/**
 * HTML as paragraphs and tables: whole pages, and the scraps of HTML that recognised text carries in its cells.
 *
 * <p>{@link prongsai.read.html.HtmlBlocks#lines HtmlBlocks.lines} gives a scrap line by line,
 * {@link prongsai.read.html.HtmlBlocks#blocks HtmlBlocks.blocks} keeps tables with their spans, and
 * {@link prongsai.read.html.HtmlBlocks#content HtmlBlocks.content} says besides what a browser would not show. Other
 * rooms of {@code read} give these blocks their ids and places.
 */
@NullMarked
package prongsai.read.html;

import org.jspecify.annotations.NullMarked;
