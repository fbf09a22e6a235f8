package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.check.RuleSettings;
import prongsai.model.Severity;

/** A user's choice of rules, and what is said where it cannot be understood. */
class RuleChoiceTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("กฎ.txt"), text);
    }

    @Test
    void takes_the_file_first_then_severities_then_what_is_off() throws IOException {
        Path file = file("""
                \uFEFF# ของจังหวัด

                not-done = warning
                  text-cut=off
                item-repeated = off
                result-missing = warning
                """);
        assertThat(RuleChoice.of(
                        Optional.of(file),
                        List.of("item-repeated=info", "words-doubled=error"),
                        List.of("result-missing")))
                .isEqualTo(new RuleSettings(
                        Set.of("text-cut", "result-missing"),
                        Map.of(
                                "not-done", Severity.WARNING,
                                "item-repeated", Severity.INFO,
                                "words-doubled", Severity.ERROR)));
        assertThat(RuleChoice.of(Optional.empty(), List.of(), List.of())).isEqualTo(RuleSettings.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "resultmissing, result-missing",
        "not_done, not-done",
        "foriegn-agency, foreign-agency",
        "item-titel-mismatch, item-title-mismatch"
    })
    void names_the_nearest_rule_for_one_that_is_not_there(String said, String nearest) {
        assertThatThrownBy(() -> RuleChoice.of(Optional.empty(), List.of(), List.of(said)))
                .isInstanceOfSatisfying(NoAnswerException.class, refused -> {
                    assertThat(refused.saying().th()).contains("--off " + said, "ใกล้ที่สุดคือ " + nearest + " ");
                    assertThat(refused.saying().en()).contains("nearest is " + nearest + " ");
                });
    }

    @Test
    void says_the_line_of_a_file_that_it_does_not_understand() throws IOException {
        Path bad = file("not-done = warning\n\ntext-cut = sometimes\n");
        assertThatThrownBy(() -> RuleChoice.of(Optional.of(bad), List.of(), List.of()))
                .hasMessageContaining("กฎ.txt:3: text-cut = sometimes")
                .hasMessageContaining("off, error, warning, info");
        assertThatThrownBy(() -> RuleChoice.of(Optional.empty(), List.of("not-done"), List.of()))
                .hasMessageContaining("--severity not-done");
        assertThatThrownBy(() -> RuleChoice.of(Optional.empty(), List.of("not-done=off"), List.of()))
                .hasMessageContaining("error, warning, info");
        assertThatThrownBy(() -> RuleChoice.of(Optional.of(folder.resolve("ไม่มี.txt")), List.of(), List.of()))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining("ไม่มี.txt");
    }
}
