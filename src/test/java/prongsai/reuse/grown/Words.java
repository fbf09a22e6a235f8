package prongsai.reuse.grown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Official;
import prongsai.text.Squash;

/**
 * What texts grow from: sentences of the invented agencies of {@code fixtures/corpus/truth}, cut into words, and wording of
 * the catalogues.
 *
 * @param sentences each a list of words, spaces among them
 * @param pool all words with letters, as often as they stand in the sentences
 * @param official titles and elements of items, 25 letters or more each
 */
record Words(List<List<String>> sentences, List<String> pool, List<String> official) {
    private static final Path TRUTH = Path.of("fixtures/corpus/truth");
    private static final Set<String> OF_THE_FORM = Set.of("title", "elements", "responsible", "period");
    private static final int LEAST = 20;
    private static final int LEAST_OFFICIAL = 25;
    private static final int MOST_OFFICIAL = 120;

    static Words load(Official facts) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file : files.sorted().toList()) {
                collect("", new ObjectMapper().readTree(file.toFile()), texts);
            }
        }
        Set<String> official = new LinkedHashSet<>();
        for (Catalogue catalogue : facts.catalogues().all()) {
            for (CatalogueItem item : catalogue.items()) {
                item.officialText().stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> Squash.of(line).length() >= LEAST_OFFICIAL
                                && Squash.of(line).length() <= MOST_OFFICIAL)
                        .forEach(official::add);
            }
        }
        List<List<String>> sentences = new ArrayList<>();
        List<String> pool = new ArrayList<>();
        for (String text : texts) {
            for (String line : text.lines().toList()) {
                String plain = line.replaceFirst("^\\s*(?:[-•]|\\d+[.)])\\s*", "");
                if (Squash.of(plain).length() >= LEAST
                        && facts.catalogues().all().stream().noneMatch(year -> quotes(year, plain))) {
                    List<String> words = cut(plain);
                    sentences.add(words);
                    words.stream().filter(word -> !Squash.of(word).isEmpty()).forEach(pool::add);
                }
            }
        }
        return new Words(List.copyOf(sentences), List.copyOf(pool), List.copyOf(official));
    }

    private static boolean quotes(Catalogue year, String text) {
        String plain = Squash.of(text);
        return year.items().stream()
                .flatMap(item -> item.officialText().stream())
                .map(Squash::of)
                .anyMatch(title -> plain.contains(title) || title.contains(plain));
    }

    private static void collect(String key, JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            if (!OF_THE_FORM.contains(key)) {
                texts.add(node.asText());
            }
        } else if (node.isArray()) {
            node.forEach(child -> collect(key, child, texts));
        } else {
            node.properties().forEach(child -> collect(child.getKey(), child.getValue(), texts));
        }
    }

    /** The words of a text as the JDK's dictionary has them, spaces between them as words of their own. */
    static List<String> cut(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return List.copyOf(words);
    }

    <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
