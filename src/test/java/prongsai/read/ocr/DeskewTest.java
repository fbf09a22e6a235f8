package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Box;

final class DeskewTest {
    private static Sheet text() {
        Sheet sheet = Sheet.blank(210, 297, 200);
        for (int line = 0; line < 24; line++) {
            sheet.text("หน่วยงานได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", 25, 40 + line * 9, 15);
        }
        return sheet;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9.7, -2.5, -0.85, -0.3, -0.1, 0.1, 0.3, 1.15, 2.5, 9.7})
    void finds_the_angle_when_the_page_is_text(double angle) {
        Raster page = text().turned(angle).noise(0.003, 10, 7).raster();
        assertThat(Deskew.upright(page).angle()).isCloseTo(angle, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3.3, -0.2, 0.6, 2.1})
    void finds_the_angle_when_the_page_is_an_empty_form(double angle) {
        Raster page = Sheet.blank(210, 297, 150)
                .grid(20, 30, 170, 220, 5, 9, 0.3)
                .turned(angle)
                .raster();
        Deskewed upright = Deskew.upright(page);
        assertThat(upright.angle()).isCloseTo(angle, within(0.05));
        assertThat(Rulings.of(upright.raster())).hasSize(16);
    }

    @Test
    void leaves_a_page_as_it_is_when_it_stands_well() {
        Raster page = text().raster();
        Deskewed upright = Deskew.upright(page);
        assertThat(upright.angle()).isZero();
        assertThat(upright.raster()).isSameAs(page);
    }

    @Test
    void leaves_a_page_as_it_is_when_it_is_empty() {
        Raster page = Sheet.blank(100, 100, 100).raster();
        assertThat(Deskew.upright(page).raster()).isSameAs(page);
    }

    @Test
    void loses_no_ink_when_a_corner_would_turn_out_of_the_picture() {
        Raster crooked = text().turned(8).filled(1, 1, 2, 2).raster();
        Deskewed upright = Deskew.upright(crooked);
        // the spot is 103 mm left of the middle and 146.5 above: cos 8 * 103 + sin 8 * 146.5 = 122.4 mm when upright
        assertThat(upright.raster().width() / 2.0 / 200 * 25.4).isGreaterThan(122.4);
        assertThat(upright.raster().height()).isEqualTo(crooked.height());
    }

    @Test
    void leads_a_box_back_to_the_page_as_given() {
        Raster page = text().turned(4).raster();
        Deskewed upright = Deskew.upright(page);
        double width = upright.raster().points(upright.raster().width());
        double height = upright.raster().points(upright.raster().height());
        // 200 points to the right of the middle: 4 degrees lower on the crooked page
        Box box = new Box(width / 2 + 190, height / 2 - 10, width / 2 + 210, height / 2 + 10);
        Box given = upright.given(box);
        assertThat((given.x0() + given.x1()) / 2).isCloseTo(Sheet.points(105) + 199.5, within(1.0));
        assertThat((given.y0() + given.y1()) / 2).isCloseTo(Sheet.points(148.5) + 14, within(1.0));
    }
}
