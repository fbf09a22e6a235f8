package prongsai.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class WearTest {
    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(200, 120, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 120);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(20, 60, 160, 4);
        graphics.dispose();
        return page;
    }

    @Test
    void wears_a_page_always_the_same_when_the_seed_is_the_same() throws Exception {
        assertThat(Wear.drawn(7).worn(page())).isEqualTo(Wear.drawn(7).worn(page()));
        assertThat(Wear.drawn(7).worn(page())).isNotEqualTo(Wear.drawn(8).worn(page()));
    }

    @Test
    void skews_by_three_tenths_to_two_and_a_half_degrees_either_way() {
        for (int seed = 0; seed < 200; seed++) {
            assertThat(Math.abs(Wear.drawn(seed).skew())).isBetween(0.3, 2.5);
        }
    }

    @Test
    void lets_lines_fall_to_the_right_when_the_skew_is_above_none() throws Exception {
        BufferedImage worn = Wear.opened(new Wear(2.5, 0.5, 0, 0, 1, 0.8, 1).worn(page()));
        assertThat(darkest(worn, 40)).isLessThan(62);
        assertThat(darkest(worn, 160)).isGreaterThan(62);
    }

    private static int darkest(BufferedImage page, int x) {
        int best = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            best = page.getRaster().getSample(x, y, 0) < page.getRaster().getSample(x, best, 0) ? y : best;
        }
        return best;
    }
}
