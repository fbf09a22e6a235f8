package prongsai.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final String TRUTH =
            "{'fiscalYear': 2567, 'scores': [{'scope': 'overall', 'year': 2566, 'value': 91.5}],"
                    + "'oitItems': [{'code': 'O1', 'title': 'โครงสร้าง', 'progress': 'เผยแพร่ปี 2567', 'status': 'done'},"
                    + "{'code': 'O2', 'title': 'ข้อมูลผู้บริหาร', 'status': 'not-done'}]}";

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private static Tally tally(String report) throws Exception {
        List<String> log = new ArrayList<>();
        return Comparison.of(json(TRUTH), json(report), 3, 60_000_000_000L, log::add);
    }

    @Test
    void counts_nothing_wrong_when_the_report_says_the_same() throws Exception {
        Tally tally = tally(TRUTH.replace("2567'", "๒๕๖๗'"));
        assertThat(tally.edits()).isZero();
        assertThat(tally.characters()).isEqualTo(9 + 15 + 13);
        assertThat(tally.values()).isEqualTo(new Tally.Values(4, 0, 0, 0, 0));
        assertThat(tally.years()).isEqualTo(new Tally.Values(1, 0, 0, 0, 0));
        assertThat(tally.boxesRight()).isEqualTo(2);
    }

    @Test
    void counts_a_wrong_code_and_a_missing_record_when_there_are_none_in_their_place() throws Exception {
        Tally tally = tally("{'fiscalYear': 2567, 'scores': [{'scope': 'overall', 'year': 2566, 'value': 97.5}],"
                + "'oitItems': [{'code': 'O7', 'title': 'โครงสร้าง'}], 'confidence': {'scores/0/value': 0.5}}");
        assertThat(tally.found()).isZero();
        assertThat(tally.extra()).isOne();
        assertThat(tally.edits()).isEqualTo(9 + 15 + 13);
        // O1 stands as O7, O2 is gone, the score is wrong and flagged
        assertThat(tally.values()).isEqualTo(new Tally.Values(4, 1, 1, 1, 0));
        assertThat(tally.years()).isEqualTo(new Tally.Values(1, 1, 0, 0, 0));
        assertThat(tally.boxesRight()).isZero();
    }

    @Test
    void counts_a_wrong_year_as_flagged_when_its_cell_is_unsure() throws Exception {
        String wrong = TRUTH.replace("ปี 2567", "ปี 2561");
        assertThat(tally(wrong).years()).isEqualTo(new Tally.Values(1, 0, 1, 0, 0));
        String unsure = wrong.substring(0, wrong.length() - 1) + ", 'confidence': {'oitItems/O1/progress': 0.7}}";
        assertThat(tally(unsure).years()).isEqualTo(new Tally.Values(1, 0, 0, 1, 0));
        assertThat(tally(unsure).edits()).isOne();
    }

    @Test
    void measures_the_distance_of_letters() {
        assertThat(Comparison.distance("โครงสร้าง", "โครงสราง")).isOne();
        assertThat(Comparison.distance("", "ก")).isOne();
        assertThat(Comparison.distance("กข", "ขก")).isEqualTo(2);
    }
}
