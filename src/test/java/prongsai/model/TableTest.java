package prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Cell cell(int row, int column, int rowSpan, int columnSpan) {
        return new Cell("t1r" + row + "c" + column, Place.ofCell("1", row, column), rowSpan, columnSpan, List.of());
    }

    /** The first column is merged over three rows, the last row over both columns that are left; cells unordered. */
    private static final Table TABLE = new Table(
            "t1",
            Place.NOWHERE,
            "1",
            3,
            3,
            0,
            List.of(cell(3, 2, 1, 2), cell(1, 3, 1, 1), cell(1, 1, 3, 1), cell(2, 2, 1, 1), cell(1, 2, 1, 1)),
            1);

    @Test
    void finds_the_cell_that_covers_a_position_spans_included() {
        assertThat(TABLE.at(3, 1)).map(Cell::id).contains("t1r1c1");
        assertThat(TABLE.at(3, 3)).map(Cell::id).contains("t1r3c2");
        assertThat(TABLE.at(1, 3)).map(Cell::id).contains("t1r1c3");
        assertThat(TABLE.at(2, 3)).isEmpty();
        assertThat(TABLE.at(4, 1)).isEmpty();
    }

    @Test
    void gives_the_cells_that_begin_in_a_row_from_left_to_right() {
        assertThat(TABLE.row(1)).extracting(Cell::id).containsExactly("t1r1c1", "t1r1c2", "t1r1c3");
        assertThat(TABLE.row(2)).extracting(Cell::id).containsExactly("t1r2c2");
        assertThat(TABLE.row(4)).isEmpty();
    }

    @Test
    void gives_the_cells_that_begin_in_several_rows_as_far_as_there_are_any() {
        assertThat(TABLE.cells(2, 9)).extracting(Cell::id).containsExactly("t1r2c2", "t1r3c2");
        assertThat(TABLE.cells(1, 2)).extracting(Cell::id).containsExactly("t1r1c1", "t1r1c2", "t1r1c3", "t1r2c2");
        assertThat(TABLE.cells(4, 9)).isEmpty();
    }
}
