package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpecksTest {
    private static Sheet page(double dpi) {
        return Sheet.blank(100, 40, dpi).text("พ.ศ. 2567 ทำเรื่องนี้แล้ว...", 10, 15, 10);
    }

    /** Pixels with ink in the lower third of the page, where nothing is written. */
    private static int below(Raster page) {
        Bitmap bitmap = Bitmap.of(page);
        int ink = 0;
        for (int y = page.height() * 2 / 3; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                ink += bitmap.ink(x, y) ? 1 : 0;
            }
        }
        return ink;
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 300})
    void leaves_blank_paper_where_a_copier_left_dust(double dpi) {
        Raster dusty = page(dpi).noise(0.001, 4, 7).raster();
        assertThat(below(dusty)).isGreaterThan(20);
        assertThat(below(Specks.without(dusty))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 300})
    void keeps_full_stops_and_tone_marks_of_small_type(double dpi) {
        Raster clean = page(dpi).raster();
        assertThat(Specks.without(clean)).isSameAs(clean);
    }
}
