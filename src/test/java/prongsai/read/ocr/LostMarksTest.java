package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.TagTables;

/** Letters drawn with all their marks, read with some of them lost. */
class LostMarksTest {
    private static final int DPI = 300;

    /** Glyphs of what was read over the ink of what was drawn; clusters are parted by bars, the same in both. */
    static List<Glyph> given(String family, double points, String drawn, String read) {
        Font font = new Font(family, Font.PLAIN, 1).deriveFont((float) (points * DPI / 72));
        BufferedImage image = new BufferedImage(1200, 260, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        FontRenderContext context = graphics.getFontRenderContext();
        new TextLayout(drawn.replace("|", ""), font, context).draw(graphics, 40, 150);
        graphics.dispose();
        double em = new TextLayout("อ", font, context).getBounds().getHeight() / 0.42 * 72 / DPI;
        List<Glyph> glyphs = new ArrayList<>();
        String[] letters = drawn.split("\\|");
        String[] said = read.split("\\|");
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            double x = before.isEmpty() ? 0 : new TextLayout(before.toString(), font, context).getAdvance();
            before.append(letters[i]);
            double end = new TextLayout(before.toString(), font, context).getAdvance();
            double left = letters[i].startsWith("\u0E33") ? 0.3 * (end - x) : 0;
            glyphs.add(new Glyph(
                    said[i],
                    (40 + x + left) * 72 / DPI,
                    150.0 * 72 / DPI,
                    (end - x - left) * 72 / DPI,
                    em,
                    0,
                    0,
                    Ink.VISIBLE,
                    TagTables.NONE));
        }
        return LostMarks.given(glyphs, InkPlane.of(Raster.of(image, DPI)));
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "เ|รื่|อ|ง, เ|รื|อ|ง",
        "ที่|ดี, ที|ดี",
        "สั่|ง, สั|ง",
        "ตั้|ง, ตั|ง",
        "ขึ้|น, ขึ|น",
        "ค|ำ, ค|า",
        "น้|ำ, น้|า",
        "น้|ำ, น|ำ",
        "ค่|ำ, ค|ำ"
    })
    void gives_back_a_mark_that_stands_in_the_ink_alone(String drawn, String read) {
        List<Glyph> given = given("Norasi", 14, drawn, read);

        assertThat(text(given)).isEqualTo(drawn);
        assertThat(given)
                .filteredOn(g -> !g.text().equals(g.raw()))
                .singleElement()
                .extracting(Glyph::cause)
                .isEqualTo("ocr-mark-from-ink");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เ|รื|อ|ง",
                "ที|ดี",
                "ตั|ง",
                "สิ|น",
                "ขึ|ก",
                "ปี|ป",
                "ฝึ|ก",
                "ค่|า",
                "ค้|า",
                "ป่|า",
                "ป้|า",
                "ฟ้|า",
                "ค|ำ",
                "น้|ำ",
                "ม|า|ต",
                "โ|ค|ร",
                "ชื่|อ",
                "ตั้|ง"
            })
    void adds_nothing_to_what_was_read_in_full(String drawn) {
        for (String family : List.of("Norasi", "Laksaman", "Sawasdee", "Loma", "Tlwg Typo", "Noto Looped Thai")) {
            assertThat(text(given(family, 12, drawn, drawn))).as(family).isEqualTo(drawn);
        }
    }

    @ParameterizedTest
    @CsvSource({"สิ|ท|ธิ์, สิ|ท|ธิ", "จ๋|า, จ|า", "ค้|า, ค|า", "ค่|า, ค|า"})
    void leaves_alone_what_the_form_of_the_ink_does_not_tell(String drawn, String read) {
        assertThat(text(given("Norasi", 14, drawn, read))).isEqualTo(read);
    }
}
