/**
 * Pictures of pages to {@link prongsai.read.page.PageContent}: the same glyphs and straight lines that a PDF's page gives,
 * found in a raster, so that tables, paragraphs and records are made in one place.
 *
 * <p>{@link prongsai.read.ocr.ScanReader} is the entrance. A page is set upright ({@code Deskew}, {@code Turns}), its ruled
 * lines and tick boxes are found and taken out ({@code Rulings}, {@code TickMarks}), the rest is cut into lines of text
 * ({@code Regions}, {@code TextRows}; outside tables {@code Phrases}), and each line is read by itself. An {@link prongsai.read.ocr.OcrEngine} is a chain:
 * Tesseract; {@code TightLetters}, which puts each letter into the box of its ink; {@code LatinWords}, which reads Latin
 * words again; {@code SecondLook}, which reads digits again. {@code LineGlyphs} makes glyphs of what they say.
 */
@NullMarked
package prongsai.read.ocr;

import org.jspecify.annotations.NullMarked;
