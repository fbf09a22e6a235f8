/**
 * Lays out a report's content anew, for tests and for measuring.
 *
 * <p>{@link prongsai.layout.Content} is what a report says (the same shape as the truth that extraction is measured
 * against), {@link prongsai.layout.Look} is how it is printed. {@link prongsai.layout.Forms} puts the content into the
 * form of its fiscal year: lines and tables. The writers then print the form: {@link prongsai.layout.DocxWriter},
 * {@link prongsai.layout.HtmlWriter} (for Chromium) and {@link prongsai.layout.TextWriter} (as OCR services write
 * tables); {@link prongsai.layout.Printers} calls LibreOffice and Chromium for PDF.
 *
 * <p>Two programs use them: {@link prongsai.layout.LayOut} writes every variant of one content, and
 * {@link prongsai.layout.Corpus} writes the example corpus from {@code fixtures/corpus/source}.
 */
@NullMarked
package prongsai.layout;

import org.jspecify.annotations.NullMarked;
