package prongsai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.TextOrigin;
import prongsai.read.ocr.Ocr;
import prongsai.read.ocr.Scans;

/** Real scans, made here of typeset pages, through the door of the room: the engine comes with the program. */
class ScanTest {
    private static final Path REPORT = Path.of("corpus/rongmaduea-2567.pdf");
    private static final long SEED = 20_260_417;

    @TempDir
    private Path folder;

    private static Document read(Path file) throws IOException {
        ReadResult result = new Readers(Limits.DEFAULT, Ocr.BEST).read(Source.of("สแกน", file));
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    private static String cell(Table table, int row, int column) {
        return table.cells().stream()
                .filter(c -> c.row() == row && c.column() == column)
                .map(Cell::text)
                .collect(Collectors.joining());
    }

    private static BufferedImage upperHalf() throws IOException {
        BufferedImage page = Scans.of(REPORT, 1, 240, 0, SEED);
        return page.getSubimage(0, 0, page.getWidth(), page.getHeight() / 2);
    }

    @Test
    void a_crooked_noisy_scan_is_read_cell_by_cell() throws IOException {
        BufferedImage page = Scans.of(REPORT, 1, 250, 0.8, SEED);
        Document document = read(Scans.pdf(folder, page, 250));

        assertThat(document.textOrigin()).isEqualTo(TextOrigin.OCR);
        assertThat(document.warnings().getFirst().code()).isEqualTo("page-recognised");
        Table table = document.tables().getFirst();
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.columns()).isEqualTo(7);
        assertThat(cell(table, 1, 2)).isEqualTo("มาตรการหรือกิจกรรมที่ดำเนินการ");
        assertThat(cell(table, 1, 6)).contains("(output)");
        assertThat(cell(table, 2, 4)).contains("ตุลาคม", "๒๕๖๖", "มีนาคม", "๒๕๖๗");
        assertThat(cell(table, 3, 7)).isEmpty();
        assertThat(cell(table, 4, 5)).isEqualTo("กองช่าง");
        List<String> texts = document.paragraphs().stream().map(Paragraph::text).toList();
        assertThat(texts.getFirst()).isEqualTo("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
        assertThat(document.paragraphs().getFirst().confidence()).isBetween(0.9, 1.0);
    }

    @Test
    void a_picture_that_stands_on_its_side_is_turned() throws IOException {
        BufferedImage page = Scans.quarters(upperHalf(), 1);
        Document document = read(Scans.png(folder, page, 240));

        assertThat(document.mediaType()).isEqualTo("image/png");
        assertThat(document.tables().getFirst().columns()).isEqualTo(7);
        assertThat(document.tables().getFirst().cells().getFirst().text()).startsWith("ลำดับ");
    }

    @Test
    void a_page_upside_down_is_turned() throws IOException {
        BufferedImage page = Scans.quarters(upperHalf(), 2);
        Document document = read(Scans.png(folder, page, 240));

        assertThat(document.tables().getFirst().cells().getFirst().text()).startsWith("ลำดับ");
    }

    @Test
    void a_scan_is_named_where_recognition_is_off() throws IOException {
        BufferedImage page = Scans.of(REPORT, 1, 100, 0, SEED);
        ReadResult result =
                new Readers(Limits.DEFAULT, Ocr.NONE).read(Source.of("สแกน.pdf", Scans.pdf(folder, page, 100)));

        ReadResult.Unreadable bad = (ReadResult.Unreadable) result;
        assertThat(bad.status()).isEqualTo(FileStatus.NO_TEXT);
        assertThat(bad.reason().en()).contains("switched off");
    }
}
