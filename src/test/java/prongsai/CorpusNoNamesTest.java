package prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.app.RunJob;
import prongsai.app.Settings;
import prongsai.batch.Progress;
import prongsai.codec.ReportJson;
import prongsai.extract.Digits;
import prongsai.model.Report;
import prongsai.model.Signatory;
import prongsai.model.shared.ReportRef;
import prongsai.store.Snapshot;
import prongsai.text.Numerals;

/** A run with {@code --no-names} over the example corpus: nobody who signed, and no telephone number, in any output. */
class CorpusNoNamesTest {
    /** Numbers that stand in answers of the corpus (O5 and others), digits alone. */
    private static final List<String> TELEPHONES = List.of("042001461", "042001572", "042001683", "042007428");

    @TempDir
    private Path out;

    private static String folded(String text) {
        return Numerals.arabic(text.replaceAll("<[^>]*>", "").replaceAll("\\\\n|&#?\\w+;", " "))
                .replaceAll("[\\s-]+", "");
    }

    private static Set<String> people() {
        Set<String> people = new TreeSet<>();
        for (Report report : CorpusRun.once().reports().values()) {
            for (Signatory signatory : report.signatories()) {
                people.add(folded(signatory.name().replaceFirst("^(นาย|นางสาว|นาง)", "")));
            }
        }
        return people;
    }

    /** All that a run wrote as text, and the reports that its index keeps; folded. */
    private static List<String> told(Path folder) throws IOException {
        List<String> told = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().matches(".*\\.(html|csv|jsonl?)")) {
                    told.add(folder.relativize(file) + "\n" + folded(Files.readString(file)));
                }
            }
        }
        try (Snapshot snapshot = Snapshot.open(folder.resolve("index"))) {
            for (ReportRef ref : snapshot.reports()) {
                Report report = snapshot.report(ref.id()).orElseThrow();
                told.add("index " + ref.file() + "\n" + folded(ReportJson.pretty(report, ReportJson.Detail.RAW)));
            }
        }
        return told;
    }

    private static List<String> found(Iterable<String> secrets, List<String> told) {
        List<String> found = new ArrayList<>();
        for (String secret : secrets) {
            told.stream()
                    .filter(text -> text.contains(secret))
                    .forEach(text ->
                            found.add(secret + " in " + text.lines().findFirst().orElse("")));
        }
        return found;
    }

    @Test
    void no_name_of_a_signatory_and_no_telephone_number_is_told() throws IOException {
        Settings noNames = new Settings(
                Optional.empty(), Optional.empty(), Optional.empty(), Digits.ARABIC, true, false, 2, false);
        RunJob.run(new RunJob.Options(List.of(Path.of("corpus")), out, noNames), Progress.NONE);
        Set<String> people = people();
        assertThat(people).contains("สมปองใจซื่อตรง", "อินสมปัญญาดี").hasSizeGreaterThan(20);
        List<String> named = told(CorpusRun.once().out());
        for (String telephone : TELEPHONES) {
            assertThat(found(List.of(telephone), named))
                    .as("what is looked for is there where names are kept")
                    .anyMatch(place -> place.contains("in shared/") || place.contains("in index"));
        }
        assertThat(found(people, named)).hasSizeGreaterThan(20);
        List<String> told = told(out);
        assertThat(told).hasSameSizeAs(named);
        assertThat(found(people, told)).isEmpty();
        assertThat(found(TELEPHONES, told)).isEmpty();
    }
}
