package prongsai.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.layout.Print;

/** A scanned report whose tables have no lines, from the picture to its records. */
class OpenTableScanTest {
    private static final File CONTENT = new File("fixtures/corpus/truth/h3-rongmaduea-2567.json");
    private static final int DPI = 300;

    @TempDir
    private Path folder;

    private Path scanned(Path pdf) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(i, DPI, ImageType.GRAY);
                pages.add(new Wear(0.6, 0.5, 5, 0.0003, 0.85, 0.75, 11L + i).worn(page));
            }
        }
        Path scan = folder.resolve("สแกน.pdf");
        Scans.pdf(pages, DPI, scan);
        return scan;
    }

    @Test
    void gives_its_records_by_the_blanks_between_columns() throws IOException {
        JsonNode content = Print.first(new ObjectMapper().readTree(CONTENT), 3);
        Path pdf = folder.resolve("report.pdf");
        JsonNode truth = new Print("Loma", 12, true, true, "input", false, false).print(content, pdf);

        JsonNode report;
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            report = new ScanReading(workers).report(scanned(pdf));
        }
        List<String> differences = new ArrayList<>();
        Tally tally = Comparison.of(truth, report, 0, 0, differences::add);

        assertThat(report.path("source").path("textOrigin").asText()).isEqualTo("ocr");
        assertThat(tally.records()).as("%s", differences).isEqualTo(6);
        assertThat(tally.found()).as("%s", differences).isEqualTo(6);
        assertThat(tally.extra()).as("%s", differences).isZero();
        assertThat(tally.boxesRight())
                .as("%s", differences)
                .isEqualTo(tally.boxes())
                .isEqualTo(3);
        assertThat(tally.edits()).as("%s", differences).isLessThan(tally.characters() / 30);
        JsonNode first = report.path("measures").path(0);
        assertThat(first.path("responsible").asText()).isEqualTo("สำนักปลัด");
        assertThat(first.path("period").asText().replaceAll("\\s", "")).isEqualTo("ตุลาคม2566-มีนาคม2567");
        assertThat(report.path("indicators").path(1).path("progress").asText().replaceAll("\\s", ""))
                .isEqualTo("จัดชั่วโมงเปิดสมุดทุกวันที่10ของเดือน");
    }
}
