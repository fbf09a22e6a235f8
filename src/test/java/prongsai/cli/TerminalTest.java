package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a text is coloured, as no-color.org asks. */
class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "true, '', '', true",
        "true, NO_COLOR, '', true",
        "true, NO_COLOR, 1, false",
        "true, NO_COLOR, false, false",
        "false, '', '', false",
        "false, NO_COLOR, '', false",
    })
    void colours_a_terminal_unless_no_color_says_anything(
            boolean terminal, String name, String value, boolean coloured) {
        assertThat(Terminal.colour(terminal, Map.of(name, value))).isEqualTo(coloured);
    }
}
