package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;

class GridBuilderTest {
    private static final double[] XS = {50, 150, 250, 350};
    private static final double[] YS = {100, 130, 160, 190};

    private static List<Grid> grids(List<Segment> segments) {
        return LineGroups.connected(SegmentMerger.merge(segments)).stream()
                .flatMap(g -> GridBuilder.build(g).stream())
                .toList();
    }

    @Test
    void gives_every_cell_when_all_lines_are_drawn() {
        Grid grid = grids(Glyphs.grid(XS, YS)).getFirst();

        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.cells()).hasSize(9);
        assertThat(grid.confidence()).isEqualTo(1);
        assertThat(grid.cells().get(4)).isEqualTo(new GridCell(1, 1, 1, 1, new Box(150, 130, 250, 160)));
    }

    @Test
    void joins_dashes_and_pieces_when_borders_are_drawn_cell_by_cell() {
        List<Segment> pieces = new ArrayList<>();
        for (double y : YS) {
            for (double x = 50; x < 350; x += 5) {
                pieces.add(Segment.lying(y + (x > 200 ? 0.4 : 0), x, x + 3));
            }
        }
        for (double x : XS) {
            for (double y = 100; y < 190; y += 30) {
                pieces.add(Segment.standing(x, y + 0.5, y + 29.5));
            }
        }

        assertThat(grids(pieces)).hasSize(1);
        assertThat(grids(pieces).getFirst().cells()).hasSize(9);
    }

    @Test
    void unites_cells_when_no_border_is_between_them() {
        List<Segment> lines = new ArrayList<>(Glyphs.grid(XS, YS));
        // first row: one cell over columns 2 and 3; first column: one cell over rows 2 and 3
        lines.remove(Segment.standing(250, 100, 190));
        lines.add(Segment.standing(250, 130, 190));
        lines.remove(Segment.lying(160, 50, 350));
        lines.add(Segment.lying(160, 150, 350));

        Grid grid = grids(lines).getFirst();

        assertThat(grid.cells())
                .contains(
                        new GridCell(0, 1, 1, 2, new Box(150, 100, 350, 130)),
                        new GridCell(1, 0, 2, 1, new Box(50, 130, 150, 190)))
                .hasSize(7);
    }

    @Test
    void closes_a_row_when_a_page_break_left_it_without_a_line() {
        List<Segment> lines = new ArrayList<>();
        for (double x : XS) {
            lines.add(Segment.standing(x, 100, 240));
        }
        for (double y : YS) {
            lines.add(Segment.lying(y, 50, 350));
        }

        Grid grid = grids(lines).getFirst();

        assertThat(grid.rows()).isEqualTo(4);
        assertThat(grid.cells()).hasSize(12);
        assertThat(grid.box()).isEqualTo(new Box(50, 100, 350, 240));
        assertThat(grid.confidence()).isLessThan(1);
    }

    @Test
    void makes_a_row_of_standing_lines_alone_when_it_fills_the_page() {
        List<Segment> lines = new ArrayList<>();
        for (double x : XS) {
            lines.add(Segment.standing(x, 60, 780));
        }

        Grid grid = grids(lines).getFirst();

        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.columns()).isEqualTo(3);
    }

    @Test
    void closes_the_sides_when_a_table_has_none() {
        List<Segment> lines = new ArrayList<>();
        for (double y : YS) {
            lines.add(Segment.lying(y, 50, 350));
        }
        lines.add(Segment.standing(150, 100, 190));
        lines.add(Segment.standing(250, 100, 190));

        assertThat(grids(lines).getFirst().cells()).hasSize(9);
    }

    @Test
    void keeps_two_tables_apart_when_their_lines_do_not_touch() {
        List<Segment> lines = new ArrayList<>(Glyphs.grid(new double[] {50, 150, 250}, new double[] {100, 130, 160}));
        lines.addAll(Glyphs.grid(new double[] {50, 90, 130, 250}, new double[] {170, 190, 210}));

        assertThat(grids(lines)).extracting(Grid::columns).containsExactly(2, 3);
    }

    @Test
    void leaves_an_open_corner_out_when_the_first_row_is_shorter() {
        List<Segment> lines = new ArrayList<>();
        lines.add(Segment.lying(100, 150, 350));
        lines.add(Segment.lying(130, 50, 350));
        lines.add(Segment.lying(160, 50, 350));
        lines.add(Segment.standing(50, 130, 160));
        lines.add(Segment.standing(150, 100, 160));
        lines.add(Segment.standing(350, 100, 160));

        assertThat(grids(lines).getFirst().cells())
                .extracting(GridCell::box)
                .containsExactly(new Box(150, 100, 350, 130), new Box(50, 130, 150, 160), new Box(150, 130, 350, 160));
    }

    @Test
    void sees_one_frame_when_a_border_is_drawn_twice_round_the_page() {
        List<Segment> lines = new ArrayList<>(Glyphs.rectangle(new Box(20, 20, 575, 822)));
        lines.addAll(Glyphs.rectangle(new Box(24, 24, 571, 818)));
        lines.add(Segment.lying(22, 20, 575));
        lines.add(Segment.standing(22, 20, 822));

        assertThat(grids(lines)).allMatch(Grid::frame);
    }
}
