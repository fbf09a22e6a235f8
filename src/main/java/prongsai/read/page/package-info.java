/**
 * From what a page shows (glyphs, lines, pictures at their places) to blocks in reading order, whether the page came from
 * a PDF or from a scan.
 *
 * <p>{@link prongsai.read.page.Pages} is the entrance. A page's trip, each step a function of its own:
 *
 * <ol>
 *   <li>{@code LayoutBuilder}: pieces of lines joined, connected lines to a grid, cells, glyphs into cells
 *       ({@code PageLayout})
 *   <li>{@code RunningLines}: what the document repeats on its pages
 *   <li>{@code TableFinder}: what lines leave untold, from tags and from blanks between words: {@code HalfRuled} parts
 *       cells, {@code TaggedGrids} and {@code OpenTables} find tables without lines; {@code CutGrids}: cells that pages cut
 *   <li>{@code LineBuilder}, {@code ParagraphBuilder}, {@code BlockBuilder}: lines, paragraphs, tables in reading order
 *       ({@code PageBlocks})
 *   <li>{@code DocumentBuilder}: ids, places, and the repair of letters
 * </ol>
 *
 * <p>Between the steps stand records, and a page needs nothing of another but what {@code RunningLines} and
 * {@code BodyText} say of the whole, so pages can be worked on side by side.
 */
@NullMarked
package prongsai.read.page;

import org.jspecify.annotations.NullMarked;
