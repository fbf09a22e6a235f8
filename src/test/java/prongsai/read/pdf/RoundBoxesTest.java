package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Box;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.read.page.Glyph;
import prongsai.read.page.PageContent;
import prongsai.read.page.PageFrame;
import prongsai.read.page.RoundBoxes;
import prongsai.read.page.Shape;

/** Tick boxes of HTML forms. */
class RoundBoxesTest {
    private static final Box PAGE = new Box(0, 0, 600, 800);

    @Test
    void writes_each_box_before_its_label_when_a_browser_prints_a_form(@TempDir Path folder) throws Exception {
        String html = "<!DOCTYPE html><meta charset=utf-8><style>body{font:12pt Loma}table{border-collapse:collapse}"
                + "td{border:1px solid #000;width:90mm}p{margin:0}</style><table><tr><td>๑</td><td>"
                + "<p><input type=checkbox> ยังไม่ดำเนินการ</p><p><input type=checkbox checked> ดำเนินการแล้ว เมื่อวันที่ ๓ มีนาคม"
                + "</p><p>ข้อความที่ตามมา</p></td></tr><tr><td>๒</td><td><input type=checkbox checked> มี"
                + " <input type=checkbox> ไม่มี</td></tr><tr><td>๓</td><td><input type=checkbox checked></td></tr></table>"
                + "<p><input type=radio checked> ไม่ใช่ช่องทำเครื่องหมาย</p>";

        Document document = PdfReader.read(Typesetter.print(html, folder), PdfLimits.DEFAULT);

        List<Cell> cells = document.tables().getFirst().cells();
        assertThat(texts(cells.get(1)))
                .containsExactly("☐ ยังไม่ดำเนินการ", "☑ ดำเนินการแล้ว เมื่อวันที่ ๓ มีนาคม", "ข้อความที่ตามมา");
        assertThat(texts(cells.get(3))).containsExactly("☑ มี ☐ ไม่มี");
        assertThat(texts(cells.get(5))).containsExactly("☑");
        assertThat(document.paragraphs().getLast().text()).isEqualTo("ไม่ใช่ช่องทำเครื่องหมาย");
    }

    @Test
    void makes_no_box_of_a_coloured_square_when_no_tick_is_in_it() {
        RulingCollector rulings = new RulingCollector(new AffineTransform(), 100);
        roundSquare(rulings, 100, 100);
        rulings.fill(false, PAGE);

        assertThat(rulings.shapes()).containsExactly(new Shape(new Box(100, 100, 110, 110), false, true));
        assertThat(RoundBoxes.written(page(rulings.shapes())).glyphs()).isEmpty();
    }

    @Test
    void makes_one_empty_box_when_a_square_is_filled_white_and_stroked() {
        RulingCollector rulings = new RulingCollector(new AffineTransform(), 100);
        roundSquare(rulings, 100, 100);
        rulings.fill(true, PAGE);
        roundSquare(rulings, 100.2, 100.2);
        rulings.stroke(PAGE);

        assertThat(rulings.segments()).isEmpty();
        assertThat(RoundBoxes.written(page(rulings.shapes())).glyphs())
                .extracting(Glyph::text)
                .containsExactly("☐");
    }

    @Test
    void sees_no_square_when_the_sides_of_a_path_are_all_curves() {
        RulingCollector rulings = new RulingCollector(new AffineTransform(), 100);
        for (int i = 0; i < 16; i++) {
            double x = 105 + 5 * Math.cos(i * Math.PI / 8);
            double y = 105 + 5 * Math.sin(i * Math.PI / 8);
            if (i == 0) {
                rulings.moveTo(x, y);
            } else {
                rulings.lineTo(x, y);
            }
        }
        rulings.close();
        rulings.stroke(PAGE);

        assertThat(rulings.shapes()).isNotEmpty().noneMatch(Shape::round).noneMatch(Shape::square);
    }

    private static void roundSquare(RulingCollector rulings, double x, double y) {
        rulings.moveTo(x, y + 2);
        rulings.lineTo(x, y + 8);
        rulings.lineTo(x + 0.6, y + 9.4);
        rulings.lineTo(x + 2, y + 10);
        rulings.lineTo(x + 8, y + 10);
        rulings.lineTo(x + 9.4, y + 9.4);
        rulings.lineTo(x + 10, y + 8);
        rulings.lineTo(x + 10, y + 2);
        rulings.lineTo(x + 9.4, y + 0.6);
        rulings.lineTo(x + 8, y);
        rulings.lineTo(x + 2, y);
        rulings.lineTo(x + 0.6, y + 0.6);
        rulings.lineTo(x, y + 2);
        rulings.close();
    }

    private static PageContent page(List<Shape> shapes) {
        return new PageContent(
                1, new PageFrame(600, 800, 0), List.of(), List.of(), shapes, List.of(), List.of(), false);
    }

    private static List<String> texts(Cell cell) {
        return cell.paragraphs().stream().map(Paragraph::text).toList();
    }
}
