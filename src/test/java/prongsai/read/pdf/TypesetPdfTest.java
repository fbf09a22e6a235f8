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

        System.err.println(name + " " + typesetter + " " + font + " cells " + comparison.cells() + " intact "
                + comparison.intact() + " spaced " + comparison.spaced() + " paragraphs " + comparison.paragraphs());
        comparison.differences().forEach(System.err::println);
        comparison.spacing().forEach(d -> System.err.println("~ " + d));
        assertThat(comparison.differences()).isEmpty();
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsAll(sheet.after());
    }
}
