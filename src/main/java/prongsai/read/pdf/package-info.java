/**
 * PDF to {@link prongsai.model.Document}, by an engine of its own over PDFBox's parser: text strippers reorder Thai
 * marks and lose ActualText.
 *
 * <p>{@link prongsai.read.pdf.PdfReader} is the entrance. A page's trip, each step a function of its own:
 *
 * <ol>
 *   <li>{@code PageCollector}: the content stream once, into glyphs in stream order, straight lines, small drawings,
 *       pictures, links ({@code PageContent}); a page on its side is turned upright
 *   <li>{@code FontHabits}, {@code GlyphRepair}: what only glyphs can tell (the nikhahit without width, a font that says
 *       ำ for every า, letters painted twice, symbol fonts)
 *   <li>{@code LayoutBuilder}: pieces of lines joined, connected lines to a grid, cells, glyphs into cells
 *       ({@code PageLayout})
 *   <li>{@code RunningLines}: what the document repeats on its pages
 *   <li>{@code LineBuilder}, {@code ParagraphBuilder}, {@code BlockBuilder}: lines, paragraphs, tables in reading order
 *       ({@code PageBlocks})
 *   <li>{@code DocumentBuilder}: ids, places, and the repair of letters
 * </ol>
 *
 * <p>Between the steps stand records, and a page needs nothing of another but what {@code FontHabits},
 * {@code RunningLines} and {@code BodyText} say of the whole, so pages can be worked on side by side.
 */
@NullMarked
package prongsai.read.pdf;

import org.jspecify.annotations.NullMarked;
