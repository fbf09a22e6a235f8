/**
 * PDF to {@link prongsai.model.Document}, by an engine of its own over PDFBox's parser: text strippers reorder Thai
 * marks and lose ActualText.
 *
 * <p>{@link prongsai.read.pdf.PdfReader} is the entrance. A page's trip, each step a function of its own:
 *
 * <ol>
 *   <li>{@code PageCollector}: the content stream once, into glyphs in stream order, straight lines, small drawings,
 *       pictures, links ({@code PageContent}); a page on its side is turned upright
 *   <li>{@code FontProgram}, {@code DigitShapes}: while glyphs are collected, what the embedded font itself says of them;
 *       {@code Ground}: whether they show
 *   <li>{@code FontHabits}, {@code GlyphRepair}, {@code WordChoice}: what only glyphs can tell (the nikhahit without
 *       width, a font that says ำ for every า, letters painted twice, symbol fonts)
 *   <li>{@link prongsai.read.pdf.TextLayer}: whether the text that came of it is what the page says, or the page needs OCR
 * </ol>
 *
 * <p>What the pages hold is then laid out by {@link prongsai.read.page.Pages}.
 */
@NullMarked
package prongsai.read.pdf;

import org.jspecify.annotations.NullMarked;
