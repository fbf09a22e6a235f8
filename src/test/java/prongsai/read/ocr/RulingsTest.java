package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.read.page.Segment;

final class RulingsTest {
    /** A third of a millimetre: less than the thinnest letter's stroke and its white. */
    private static final double NEAR = 1;

    private static List<Segment> lying(List<Segment> all) {
        return all.stream().filter(Segment::horizontal).toList();
    }

    private static List<Segment> standing(List<Segment> all) {
        return all.stream().filter(s -> !s.horizontal()).toList();
    }

    private static void assertGrid(List<Segment> found, double x, double y, double width, double height) {
        for (int i = 0; i <= 3; i++) {
            double at = Sheet.points(y + height * i / 3);
            assertThat(lying(found))
                    .filteredOn(s -> Math.abs(s.at() - at) < NEAR)
                    .hasSize(1);
            double across = Sheet.points(x + width * i / 3);
            assertThat(standing(found))
                    .filteredOn(s -> Math.abs(s.at() - across) < NEAR)
                    .hasSize(1);
        }
        assertThat(found).hasSize(8);
        assertThat(lying(found)).allSatisfy(s -> {
            assertThat(s.from()).isCloseTo(Sheet.points(x), within(NEAR));
            assertThat(s.to()).isCloseTo(Sheet.points(x + width), within(NEAR));
        });
        assertThat(standing(found)).allSatisfy(s -> {
            assertThat(s.from()).isCloseTo(Sheet.points(y), within(NEAR));
            assertThat(s.to()).isCloseTo(Sheet.points(y + height), within(NEAR));
        });
    }

    @ParameterizedTest
    @CsvSource({"0.12, 300", "0.2, 200", "0.5, 300", "1, 200", "1.5, 300"})
    void finds_every_line_of_a_grid_when_lines_are_thin_or_thick(double thick, double dpi) {
        Sheet sheet = Sheet.blank(150, 100, dpi).grid(20, 10, 90, 60, 3, 3, thick);
        assertGrid(Rulings.of(sheet.raster()), 20, 10, 90, 60);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void finds_whole_lines_when_they_are_broken_and_noisy(long seed) {
        Sheet sheet = Sheet.blank(150, 100, 300).grid(20, 10, 90, 60, 3, 3, 0.25);
        // worn off: 1 mm of paper over the lines every 9 mm
        sheet.colour(255);
        for (double x = 25; x < 110; x += 9) {
            sheet.filled(x, 0, 1, 100);
        }
        for (double y = 15; y < 70; y += 9) {
            sheet.filled(0, y, 150, 1);
        }
        assertGrid(Rulings.of(sheet.noise(0.005, 12, seed).raster()), 20, 10, 90, 60);
    }

    @Test
    void ends_standing_lines_between_two_tables_that_stand_close() {
        Sheet sheet =
                Sheet.blank(150, 120, 300).grid(20, 10, 90, 30, 3, 3, 0.25).grid(20.2, 42.2, 90, 60, 3, 3, 0.25);

        List<Segment> found = standing(Rulings.of(sheet.raster()));

        double middle = Sheet.points(41.1);
        assertThat(found).hasSize(8).noneMatch(s -> s.from() < middle && s.to() > middle);
    }

    @Test
    void keeps_standing_lines_whole_when_a_copy_lost_a_bit_of_one_between_two_rows() {
        Sheet sheet = Sheet.blank(150, 100, 300)
                .grid(20, 10, 90, 30, 3, 3, 0.25)
                .grid(20, 40, 90, 2.2, 3, 1, 0.25)
                .grid(20, 42.2, 90, 30, 3, 3, 0.25);
        sheet.colour(255).filled(19, 40.2, 2, 1.8);

        List<Segment> found = standing(Rulings.of(sheet.raster()));

        assertThat(found)
                .hasSize(4)
                .allSatisfy(s -> assertThat(s.to() - s.from()).isCloseTo(Sheet.points(62.2), within(NEAR)));
    }

    @Test
    void finds_lines_when_half_the_page_lies_in_shadow() {
        Sheet sheet = Sheet.blank(150, 100, 200)
                .colour(60)
                .grid(20, 10, 90, 60, 3, 3, 0.25)
                .shadow(0.35);
        assertGrid(Rulings.of(sheet.noise(0, 5, 4).raster()), 20, 10, 90, 60);
    }

    @Test
    void gives_a_double_line_once() {
        Sheet sheet = Sheet.blank(150, 100, 300);
        for (double gap : new double[] {0, 0.7}) {
            sheet.grid(20 - gap / 2, 10 - gap / 2, 90 + gap, 60 + gap, 3, 3, 0.2);
            sheet.grid(20 + gap / 2, 10 + gap / 2, 90 - gap, 60 - gap, 3, 3, 0.2);
        }
        assertGrid(Rulings.of(sheet.raster()), 20, 10, 90, 60);
    }

    @Test
    void follows_a_line_when_the_paper_bends() {
        Sheet sheet =
                Sheet.blank(200, 100, 200).grid(20, 10, 160, 60, 3, 3, 0.3).bent(1.5);
        List<Segment> found = Rulings.of(sheet.raster());
        assertThat(lying(found)).hasSize(4);
        assertThat(standing(found)).hasSize(4);
    }

    @Test
    void takes_no_strokes_of_letters_when_there_is_only_text() {
        Sheet sheet = Sheet.blank(200, 150, 300);
        for (int line = 0; line < 12; line++) {
            sheet.text(
                    "โปร่งใสให้ได้ใช้ไฟฟ้าเป็นปีที่ใหญ่ IIIIHHHHllll EFT||",
                    15,
                    20 + line * 9,
                    line % 2 == 0 ? 16 : 22);
        }
        assertThat(Rulings.of(sheet.raster())).isEmpty();
    }

    @Test
    void takes_no_strokes_of_letters_when_text_stands_between_two_lines() {
        Sheet sheet = Sheet.blank(200, 150, 200);
        for (int row = 0; row < 5; row++) {
            sheet.text("ใไโปฝฟ ผลการประเมิน ใช้", 22, 26.2 + row * 7.5, 16);
            sheet.text("ไม่มี IHlT", 112, 26.2 + row * 7.5, 16);
        }
        sheet.grid(20, 20, 160, 37.5, 2, 5, 0.25);
        List<Segment> found = Rulings.of(sheet.raster());
        assertThat(lying(found)).hasSize(6);
        assertThat(standing(found)).hasSize(3);
    }

    @Test
    void takes_a_line_under_letters_for_no_table_line_but_erases_it() {
        Sheet sheet = Sheet.blank(200, 60, 300).text("ผลการประเมินองค์ประกอบที่", 20, 30, 18);
        Raster bare = sheet.raster();
        Raster page = sheet.line(20, 31, 75, 31, 0.3).raster();
        assertThat(Rulings.of(page)).isEmpty();
        Bitmap erased = Bitmap.of(Rulings.erased(page, List.of()));
        Bitmap letters = Bitmap.of(bare);
        assertThat(inked(erased)).isCloseTo(inked(letters), within(inked(letters) / 50));
    }

    @Test
    void keeps_a_line_without_crossing_ones_when_no_letters_stand_on_it() {
        Sheet sheet = Sheet.blank(200, 60, 300).text("ลงชื่อ", 20, 20, 16).line(20, 40, 120, 40, 0.3);
        assertThat(Rulings.of(sheet.raster())).hasSize(1);
    }

    @Test
    void takes_a_tick_box_for_no_ruling() {
        Sheet sheet = Sheet.blank(100, 60, 300).box(20, 20, 4, 4, 0.3).text("ดำเนินการแล้ว", 26, 24, 14);
        assertThat(Rulings.of(sheet.raster())).isEmpty();
    }

    @Test
    void closes_a_table_when_the_picture_cuts_its_border() {
        Sheet sheet = Sheet.blank(100, 60, 200)
                .line(0, 10, 100, 10, 0.3)
                .line(0, 25, 100, 25, 0.3)
                .line(0, 50, 100, 50, 0.3)
                .line(50, 10, 50, 50, 0.3);
        List<Segment> found = Rulings.of(sheet.raster());
        assertThat(lying(found)).hasSize(3);
        assertThat(standing(found)).extracting(s -> Math.round(s.at())).containsOnly(0L, 142L, 283L);
    }

    @Test
    void erases_lines_and_keeps_the_strokes_that_cross_them() {
        Sheet sheet = Sheet.blank(60, 60, 300)
                .grid(10, 10, 40, 40, 2, 2, 0.3)
                .line(20, 27, 20, 33, 0.5)
                .line(38, 35, 42, 45, 0.5);
        Raster page = sheet.raster();
        Raster erased = Rulings.erased(page, Rulings.of(page));
        assertThat(grey(erased, 20, 30)).isLessThan(60);
        assertThat(grey(erased, 40, 40)).isLessThan(60);
        // beside the strokes, on each line and where lines cross
        for (double at : new double[] {10, 30, 50}) {
            assertThat(grey(erased, 15, at)).isGreaterThan(240);
            assertThat(grey(erased, at, 15)).isGreaterThan(240);
            assertThat(grey(erased, at, 10)).isGreaterThan(240);
            assertThat(grey(erased, at, 50)).isGreaterThan(240);
        }
        double stroke = 6 * 0.5 + Math.hypot(4, 10) * 0.5;
        double pixel = 25.4 / 300;
        assertThat(inked(Bitmap.of(erased)) * pixel * pixel).isCloseTo(stroke, within(stroke / 8));
    }

    @Test
    void leaves_no_dot_where_broad_lines_cross() {
        Raster page = Sheet.blank(100, 100, 200).grid(10, 10, 80, 80, 3, 3, 0.5).raster();
        Bitmap erased = Bitmap.of(Rulings.erased(page, Rulings.of(page)));
        assertThat(inked(erased)).isZero();
    }

    @Test
    void finds_nothing_on_an_empty_page_and_on_one_pixel() {
        assertThat(Rulings.of(Sheet.blank(210, 297, 100).raster())).isEmpty();
        assertThat(Rulings.of(Raster.of(1, 1, 300, new byte[1]))).isEmpty();
    }

    private static int grey(Raster raster, double x, double y) {
        return raster.at(
                (int) Math.round(raster.pixels(Sheet.points(x))), (int) Math.round(raster.pixels(Sheet.points(y))));
    }

    private static long inked(Bitmap page) {
        long inked = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                inked += page.ink(x, y) ? 1 : 0;
            }
        }
        return inked;
    }
}
