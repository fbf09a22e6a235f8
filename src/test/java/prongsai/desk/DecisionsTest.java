package prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.codec.FindingsJson;
import prongsai.model.Accepted;
import prongsai.model.Bilingual;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Severity;

/** People's decisions meet findings. */
class DecisionsTest {
    @TempDir
    private Path folder = Path.of("");

    private static Finding finding(String id, String rule, Severity severity, String record, String field) {
        Bilingual said = new Bilingual("ข้อความ", "words");
        return new Finding(
                id,
                rule,
                severity,
                record,
                field,
                Optional.empty(),
                "",
                "",
                said,
                said,
                "",
                1,
                Place.NOWHERE,
                List.of());
    }

    private static Findings findings(String id, String file) {
        return new Findings(
                id,
                file,
                Optional.of(2566),
                List.of(
                        finding("aa11", "item-missing", Severity.ERROR, "O24", ""),
                        finding("bb22", "result-missing", Severity.ERROR, "O7", "progress"),
                        finding("cc33", "result-missing", Severity.WARNING, "O7", "note")),
                List.of(),
                List.of());
    }

    private Decisions decisions(String entries) throws IOException {
        return DecisionsFile.read(file("""
                {"schema": "prongsai/decisions/1",
                 "accepted": [%s]}
                """.formatted(entries)));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("รับทราบ.json"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // by its id
                "'finding':'aa11' | aa11",
                // by rule and record: every field of it
                "'rule':'result-missing','record':'O7' | bb22 cc33",
                "'rule':'result-missing','record':'O7','field':'note' | cc33",
                // as a person may write it
                "'rule':'result-missing','record':'o7','field':'note','finding':'' | cc33",
                // in this report alone: by id, by file, by the file's name
                "'finding':'aa11','report':'9f2c00000000' | aa11",
                "'finding':'aa11','report':'โฟลเดอร์/ก.pdf' | aa11",
                "'finding':'aa11','report':'ก.pdf' | aa11",
                // all that is named must hold
                "'finding':'aa11','report':'ข.pdf' | ~~",
                "'finding':'aa11','rule':'result-missing' | ~~",
                "'rule':'result-missing','record':'O24' | ~~",
                "'finding':'aa1' | ~~",
            })
    void lets_stand_what_an_entry_names_and_nothing_else(String named, String accepted) throws IOException {
        Decisions decisions = decisions("{" + named.replace('\'', '"') + ",\"reason\":\"ตรวจแล้ว\"}");
        Findings before = findings("9f2c00000000", "โฟลเดอร์/ก.pdf");
        Findings after = decisions.over(before);
        assertThat(after.accepted().stream().map(Finding::id))
                .containsExactly(accepted.isEmpty() ? new String[0] : accepted.split(" "));
        assertThat(after.findings().stream().map(Finding::id)).containsExactly("aa11", "bb22", "cc33");
        assertThat(decisions.idle(List.of(before))).hasSize(accepted.isEmpty() ? 1 : 0);
    }

    @Test
    void counts_only_what_nobody_let_stand() throws IOException {
        Findings after = decisions(
                        "{\"finding\":\"bb22\",\"reason\":\"แนบท้ายเล่มแล้ว\",\"by\":\"สมศรี\",\"on\":\"2566-09-01\"}")
                .over(findings("9f2c00000000", "ก.pdf"));
        assertThat(after.count(Severity.ERROR)).isEqualTo(1);
        assertThat(after.count(Severity.WARNING)).isEqualTo(1);
        assertThat(after.open().stream().map(Finding::id)).containsExactly("aa11", "cc33");
        assertThat(after.accepted().getFirst().accepted())
                .contains(new Accepted("แนบท้ายเล่มแล้ว", "สมศรี", "2566-09-01"));
        assertThat(after.accepted().getFirst().accepted().orElseThrow().words())
                .isEqualTo("แนบท้ายเล่มแล้ว (สมศรี 2566-09-01)");
        assertThat(FindingsJson.read(FindingsJson.pretty(after))).isEqualTo(after);
    }

    @Test
    void says_once_with_file_and_line_of_an_entry_that_it_is_about_nothing_in_any_report() throws IOException {
        Decisions decisions = decisions("""

                 {"finding": "aa11", "report": "ข.pdf", "reason": "ก"},
                 {"rule": "item-missing", "record": "O9", "reason": "ข"}
                """);
        List<Bilingual> idle =
                decisions.idle(List.of(findings("9f2c00000000", "ก.pdf"), findings("9f2c00000001", "ข.pdf")));
        assertThat(idle).hasSize(1);
        assertThat(idle.getFirst().en()).contains("รับทราบ.json, line 4:").contains("item-missing O9");
        assertThat(idle.getFirst().th()).contains("บรรทัด 4:");
    }

    @Test
    void passes_over_what_a_later_version_adds_and_a_comma_too_many() throws IOException {
        Decisions decisions = DecisionsFile.read(file("""
                \uFEFF{
                  "collections": [{"record": "O24", "value": {"status": "done"}}],
                  "schema": "prongsai/decisions/1",
                  "accepted": [
                    {"finding": "aa11", "reason": "ก", "seen": [1, 2], "by": null},
                  ]
                }
                """));
        assertThat(decisions.accepted()).hasSize(1);
        assertThat(decisions.accepted().getFirst().accepted()).isEqualTo(new Accepted("ก", "", ""));
        assertThat(decisions.accepted().getFirst().line()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'schema':'prongsai/decisions/1',\\n'accepted':[\\n{'finding':'a' 'reason':'b'}]} | 3 | JSON",
                "{'schema':'prongsai/decisions/1',\\n'accepted':[\\n{'finding':'a','reason':'b'}] | 3 | JSON",
                "{'schema':'prongsai/decisions/1',\\n'accepted':[\\n{'finding':'a'}]} | 3 | \"reason\"",
                "{'schema':'prongsai/decisions/1',\\n'accepted':[\\n{'finding':'a','reason':' '}]} | 3 | \"reason\"",
                "{'schema':'prongsai/decisions/1',\\n'accepted':[\\n\\n{'record':'O24','reason':'b'}]} | 4 | \"rule\"",
                "{'schema':'prongsai/decisions/1',\\n'accepted':{}} | 2 | [ ]",
                "{'schema':'prongsai/decisions/1',\\n'accepted':[\\n'aa11']} | 3 | [ ]",
                "{\\n'schema':'prongsai/findings/1'} | 2 | prongsai/decisions/1",
                "{'accepted':[]} | 1 | prongsai/decisions/1",
                "[] | 1 | prongsai/decisions/1",
                "~~ | 1 | prongsai/decisions/1",
            })
    void names_the_line_and_what_to_do_when_a_file_cannot_be_understood(String text, int line, String todo)
            throws IOException {
        Path file = file(text.replace('\'', '"').replace("\\n", "\n"));
        DecisionsException problem = catchThrowableOfType(DecisionsException.class, () -> DecisionsFile.read(file));
        assertThat(problem.saying().en())
                .startsWith(file + ", line " + line + ":")
                .contains(todo);
        assertThat(problem.saying().th())
                .startsWith(file + " บรรทัด " + line + ":")
                .contains(todo);
    }

    @Test
    void names_a_file_that_is_not_there() {
        Path none = folder.resolve("ไม่มี.json");
        DecisionsException problem = catchThrowableOfType(DecisionsException.class, () -> DecisionsFile.read(none));
        assertThat(problem.saying().en()).contains(none.toString());
    }
}
