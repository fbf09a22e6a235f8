package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.text.ThaiRepair;

/** A right text stays untouched: every sentence of the corpus, as text and through a PDF of each kind. */
class UndamagedTextTest {
    private static final Path TRUTH = Path.of("fixtures/corpus/truth");
    private static final int LINES = 35;
    private static final int LONGEST = 70;

    private static Set<String> sentences() throws IOException {
        Set<String> sentences = new TreeSet<>();
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                collect(new ObjectMapper().readTree(file.toFile()), sentences);
            }
        }
        return sentences;
    }

    private static void collect(JsonNode node, Set<String> sentences) {
        if (node.isTextual()) {
            node.textValue()
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .forEach(sentences::add);
        }
        node.forEach(child -> collect(child, sentences));
    }

    @Test
    void no_sentence_needs_a_repair() throws IOException {
        assertThat(sentences()).hasSizeGreaterThan(500).allSatisfy(s -> {
            assertThat(ThaiRepair.repair(s).text()).isEqualTo(s);
            assertThat(ThaiRepair.repair(s).fixes()).isEmpty();
        });
    }

    @Test
    void no_sentence_is_changed_on_its_way_through_a_pdf() throws IOException {
        List<String> lines = sentences().stream()
                .filter(s -> s.length() <= LONGEST)
                .filter(s -> s.chars().allMatch(c -> c == ' ' || (c >= 0x0E01 && c <= 0x0E5B) || (c > ' ' && c < 0x7F)))
                .toList();
        assertThat(lines).hasSizeGreaterThan(200);
        for (int from = 0; from < lines.size(); from += LINES) {
            List<String> page = lines.subList(from, Math.min(lines.size(), from + LINES));
            for (boolean program : new boolean[] {true, false}) {
                Document document = DamagedPdf.read(page, c -> c, program);

                assertThat(document.repairs()).isEmpty();
                assertThat(document.warnings()).isEmpty();
                assertThat(letters(texts(document))).isEqualTo(letters(page));
            }
        }
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        document.paragraphs().stream().map(Paragraph::text).forEach(texts::add);
        return texts;
    }

    private static String letters(List<String> texts) {
        return String.join("", texts).replaceAll("\\s", "");
    }
}
