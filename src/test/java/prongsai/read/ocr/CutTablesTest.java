package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.read.page.Segment;

class CutTablesTest {
    private static final double WIDTH = 600;

    @Test
    void closes_the_rows_before_the_first_line_and_behind_the_last_where_the_inner_border_goes_on() {
        List<Segment> closed = CutTables.closed(
                List.of(
                        Segment.lying(100, 20, WIDTH),
                        Segment.lying(300, 20, WIDTH),
                        Segment.standing(20, 40, 700),
                        Segment.standing(310, 40, 700)),
                WIDTH);

        assertThat(closed)
                .contains(
                        Segment.standing(WIDTH, 40, 100),
                        Segment.standing(WIDTH, 100, 300),
                        Segment.standing(WIDTH, 300, 700));
    }

    @Test
    void adds_nothing_where_the_table_ends_with_its_lines() {
        List<Segment> closed = CutTables.closed(
                List.of(
                        Segment.lying(100, 20, WIDTH),
                        Segment.lying(300, 20, WIDTH),
                        Segment.standing(20, 100, 300),
                        Segment.standing(310, 100, 300)),
                WIDTH);

        assertThat(closed).hasSize(5).contains(Segment.standing(WIDTH, 100, 300));
    }

    @Test
    void leaves_a_table_alone_that_has_its_border() {
        List<Segment> whole = List.of(
                Segment.lying(100, 20, WIDTH - 5),
                Segment.lying(300, 20, WIDTH - 5),
                Segment.standing(20, 40, 700),
                Segment.standing(310, 40, 700),
                Segment.standing(WIDTH - 5, 100, 300));

        assertThat(CutTables.closed(whole, WIDTH)).isEqualTo(whole);
    }
}
