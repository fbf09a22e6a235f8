package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.model.Document;
import prongsai.model.Paragraph;

/** Sheets laid out by the programs that make agencies' files, and read back. */
class TypesetPdfTest {
    @ParameterizedTest
    @CsvSource({
        "measures-seven-columns, CHROMIUM, true, Garuda, 11",
        "measures-seven-columns, LIBREOFFICE, true, Garuda, 11",
        "measures-seven-columns, LIBREOFFICE, false, Loma, 9",
        "items-five-columns, CHROMIUM, false, Norasi, 13",
        "items-five-columns, LIBREOFFICE, false, Norasi, 13",
        "items-five-columns, CHROMIUM, true, Loma, 12",
        "merged-cells, CHROMIUM, false, Loma, 12",
        "merged-cells, LIBREOFFICE, false, Loma, 12",
    })
    void reads_every_cell_whole_when_laid_out_by(
            String name, Typesetter typesetter, boolean landscape, String font, int size, @TempDir Path folder)
            throws Exception {
        Sheet sheet = Sheet.read(Path.of("fixtures/pdf", name, "sheet.txt")).with(landscape, font, size);
        Document document = PdfReader.read(typesetter.typeset(sheet, folder), PdfLimits.DEFAULT);

        SheetComparison comparison = SheetComparison.of(sheet, document);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.intact()).isEqualTo(comparison.cells());
        // Chromium drops the space at which it wraps, and a page break hides whether a paragraph ends there.
        assertThat(comparison.spaced()).isGreaterThan(comparison.cells() * 8 / 10);
        assertThat(comparison.paragraphs()).isGreaterThan(comparison.cells() * 9 / 10);
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsAll(sheet.after());
    }
}
