/**
 * Pictures of pages to {@link prongsai.read.page.PageContent}: the same glyphs and straight lines that a PDF's page gives,
 * found in a raster, so that tables, paragraphs and records are made in one place.
 */
@NullMarked
package prongsai.read.ocr;

import org.jspecify.annotations.NullMarked;
