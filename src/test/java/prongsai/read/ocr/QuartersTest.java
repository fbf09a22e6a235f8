package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuartersTest {
    private static final String TEXT = "หน่วยงานได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส";

    private static Raster form() {
        Sheet sheet = Sheet.blank(297, 210, 200).grid(15, 30, 260, 120, 3, 2, 0.3);
        for (int line = 0; line < 6; line++) {
            sheet.text("ดำเนินการแล้วเสร็จเมื่อที่ประชุม", 17, 38 + line * 8, 14);
            sheet.text("ผู้บริหารได้รับทราบแล้ว", 104, 38 + line * 8, 14);
            sheet.text("ไม่มีเรื่องร้องเรียนที่ต้องชี้แจง", 190, 38 + line * 8, 14);
        }
        return sheet.raster();
    }

    private static Raster text() {
        Sheet sheet = Sheet.blank(210, 297, 150);
        for (int line = 0; line < 20; line++) {
            sheet.text(TEXT, 25, 40 + line * 9, 15);
        }
        return sheet.turned(1.5).noise(0.002, 8, 11).raster();
    }

    /** The page turned clockwise by quarters: the number of counter-clockwise turns that undo it is the same. */
    private static Raster turned(Raster page, int quarters) {
        Raster turned = page;
        for (int i = 0; i < quarters; i++) {
            byte[] grey = new byte[turned.width() * turned.height()];
            for (int y = 0; y < turned.height(); y++) {
                for (int x = 0; x < turned.width(); x++) {
                    grey[x * turned.height() + turned.height() - 1 - y] = (byte) turned.at(x, y);
                }
            }
            turned = Raster.of(turned.height(), turned.width(), turned.dpi(), grey);
        }
        return turned;
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void tells_the_turns_of_a_page_of_text_when_it_is_skewed_and_noisy(int quarters) {
        assertThat(Quarters.of(turned(text(), quarters))).isEqualTo(quarters);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void tells_the_turns_of_a_form_when_its_cells_hold_little_text(int quarters) {
        assertThat(Quarters.of(turned(form(), quarters))).isEqualTo(quarters);
    }

    @Test
    void leaves_a_page_as_it_is_when_it_says_nothing() {
        assertThat(Quarters.of(Sheet.blank(210, 297, 100).raster())).isZero();
        assertThat(Quarters.of(Sheet.blank(210, 297, 100).text("๑๒", 50, 50, 16).raster()))
                .isZero();
    }
}
