package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;

class SystemTesseractTest {
    private static final String HOCR = """
            <div class='ocr_page' id='page_1' title='image "0.png"; bbox 0 0 300 60; ppageno 0'>
             <span class='ocr_line' id='line_1_1' title="bbox 10 8 90 50; baseline 0 -10; x_size 40">
              <span class='ocrx_word' id='word_1_1' title='bbox 10 10 40 40; x_wconf 96'>
               <span class='ocrx_cinfo' title='x_bboxes 10 10 24 40; x_conf 99.1'>ก</span>
               <span class='ocrx_cinfo' title='x_bboxes 26 10 40 40; x_conf 90'>า</span>
              </span>
              <span class='ocrx_word' id='word_1_2' title='bbox 70 10 90 40; x_wconf 96'>
               <span class='ocrx_cinfo' title='x_bboxes 70 10 90 40; x_conf 98'>&amp;</span>
              </span>
             </span>
            </div>
            <div class='ocr_page' id='page_2' title='image "1.png"; bbox 0 0 300 60; ppageno 1'>
            </div>
            """;

    @TempDir
    private Path folder;

    private String program(String version) throws IOException {
        Path script = folder.resolve("tesseract");
        Path answer = Files.writeString(folder.resolve("answer.html"), HOCR);
        Path text = Files.writeString(folder.resolve("answer.txt"), "กา  &\n\f\f");
        Files.writeString(
                script,
                "#!/bin/sh\ncase $1 in\n--version) echo 'tesseract " + version
                        + "' ;;\n--list-langs) printf 'List:\\ntha\\n' ;;\n*) cp " + answer + " $2.hocr; cp " + text
                        + " $2.txt ;;\nesac\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    @Test
    void only_a_newer_one_is_used() throws IOException {
        assertThat(SystemTesseract.newerThan("5.5.2", program("5.5.2"))).isEmpty();
        assertThat(SystemTesseract.newerThan("5.5.2", program("5.5.1"))).isEmpty();
        assertThat(SystemTesseract.newerThan("5.5.2", program("v5.10.0"))).isPresent();
        assertThat(SystemTesseract.newerThan("5.5.2", "/no/such/program")).isEmpty();
    }

    @Test
    void its_lines_are_those_of_its_hocr() throws IOException {
        SystemTesseract engine =
                SystemTesseract.newerThan("5.5.2", program("6.0.0")).orElseThrow();
        Raster picture = Raster.of(300, 60, 300, new byte[18_000]);
        List<List<TextLine>> read = engine.readAll(List.of(picture, picture), OcrEngine.Shape.LINE);

        assertThat(engine.id()).isEqualTo("system tesseract 6.0.0 tha");
        assertThat(engine.english()).isEmpty();
        assertThat(read).hasSize(2);
        assertThat(read.getLast()).isEmpty();
        TextLine line = read.getFirst().getFirst();
        assertThat(line.baseline()).isEqualTo(40);
        assertThat(line.symbols())
                .containsExactly(
                        new Symbol("ก", new Box(10, 10, 24, 40), 0.991),
                        new Symbol("า", new Box(26, 10, 40, 40), 0.9),
                        new Symbol(" ", new Box(40, 10, 70, 40), 1),
                        new Symbol("&", new Box(70, 10, 90, 40), 0.98));
    }

    @Test
    void the_hocr_of_the_installed_tesseract_is_understood() throws IOException {
        SystemTesseract installed = SystemTesseract.newerThan("0").orElseThrow();
        Raster page = Raster.of(Scans.of(Path.of("corpus/rongmaduea-2567.pdf"), 1, 200, 0, 7), 200);
        Raster title = page.crop(500, 80, 1400, 100);
        String text = installed.read(title, OcrEngine.Shape.BLOCK).getFirst().symbols().stream()
                .map(Symbol::text)
                .reduce("", String::concat);
        assertThat(text).contains("ความโปร่งใส");
    }
}
