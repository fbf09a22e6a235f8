package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Field;
import prongsai.model.Link;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Status;
import prongsai.model.Value;

class CoverageTest {
    private final List<Coverage> grids = Coverage.of(Samples.run());

    @Test
    void puts_the_newest_year_first_and_the_unknown_year_last_and_leaves_out_years_without_items() {
        assertThat(grids)
                .extracting(Coverage::year)
                .containsExactly(Optional.of(2566), Optional.of(2565), Optional.empty());
    }

    @Test
    void sorts_agencies_by_province_and_name_in_thai_order() {
        assertThat(grids.getFirst().rows())
                .extracting(Coverage.Row::agency)
                .containsExactly("เทศบาลตำบลหนองบัวเงิน", "เทศบาลตำบลธารศิลาทอง", "องค์การบริหารส่วนตำบลห้วยทรายทอง");
    }

    @Test
    void takes_the_newest_document_when_an_item_stands_in_several() {
        Coverage.Row row = grids.getFirst().rows().getLast();

        assertThat(row.reports())
                .extracting(Checked::name)
                .containsExactly("udon__ห้วยทรายทอง-2566.pdf", "udon__ห้วยทรายทอง-เพิ่มเติม.docx");
        assertThat(mark(row, "O7")).isEqualTo(Mark.DONE);
        assertThat(mark(row, "O23")).isEqualTo(Mark.DONE);
        assertThat(mark(row, "O31")).isEqualTo(Mark.BOTH);
        assertThat(mark(row, "O29")).isEqualTo(Mark.NOT_APPLICABLE);
        assertThat(mark(row, "O12")).isEqualTo(Mark.NOT_DONE);
    }

    @Test
    void counts_the_agencies_that_leave_an_item_open() {
        assertThat(grids.getFirst().open(11)).isEqualTo(1);
        assertThat(grids.getFirst().open(0)).isZero();
    }

    @Test
    void shows_an_absent_row_when_only_the_first_file_is_there() {
        Run run = new Run(List.of(Samples.full()), List.of(), Map.of(2566, Samples.labels(43, true)), Map.of());

        Coverage.Row row = Coverage.of(run).getFirst().rows().getFirst();

        assertThat(mark(row, "O23")).isEqualTo(Mark.ABSENT);
        assertThat(mark(row, "O7")).isEqualTo(Mark.TICK_ONLY);
        assertThat(mark(row, "O33")).isEqualTo(Mark.EMPTY);
    }

    @Test
    void takes_columns_from_the_reports_as_uncertain_when_the_year_has_no_catalogue() {
        Run run = new Run(List.of(Samples.full()), List.of(), Map.of(), Map.of());

        Coverage grid = Coverage.of(run).getFirst();

        assertThat(grid.items()).hasSize(42).noneMatch(ItemLabel::certain);
        assertThat(grid.items().get(8).code()).isEqualTo("O9");
        assertThat(grid.items().get(9).code()).isEqualTo("O10");
    }

    @Test
    void takes_a_link_or_a_picture_for_an_answer() {
        Map<Field, Value> empty = new EnumMap<>(Map.of(Field.PROGRESS, Value.of("", "c", Place.NOWHERE)));

        assertThat(Mark.of(row(empty, Status.DONE, List.of(), 1))).isEqualTo(Mark.DONE);
        assertThat(Mark.of(row(empty, Status.DONE, List.of(new Link("ก", "ข")), 0)))
                .isEqualTo(Mark.DONE);
        assertThat(Mark.of(row(empty, Status.DONE, List.of(), 0))).isEqualTo(Mark.TICK_ONLY);
    }

    private static OitItem row(Map<Field, Value> fields, Status status, List<Link> links, int images) {
        return new OitItem("O1", Optional.empty(), fields, status, Optional.empty(), Optional.empty(), links, images);
    }

    private static Mark mark(Coverage.Row row, String code) {
        return row.cells().stream()
                .filter(cell -> cell.item().code().equals(code))
                .findFirst()
                .orElseThrow()
                .mark();
    }
}
