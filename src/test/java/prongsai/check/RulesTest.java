package prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Path SOURCES = Path.of("src/main/java/prongsai/check");

    @Test
    void finds_every_class_of_the_package_that_is_a_rule() throws IOException, ClassNotFoundException {
        List<String> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve("rule"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.equals("package-info")) {
                    continue;
                }
                Class<?> type = Class.forName("prongsai.check.rule." + name);
                if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    classes.add(type.getName());
                }
            }
        }
        assertThat(Rules.all())
                .extracting(rule -> rule.getClass().getName())
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void orders_rules_by_id_and_makes_the_id_out_of_the_class_name() {
        assertThat(Rules.all()).extracting(Rule::id).isSorted().contains("answer-of-other-item", "item-missing");
        assertThat(Rules.of("no-such-rule")).isEmpty();
    }

    @Test
    void gives_every_rule_its_words_in_both_languages() {
        Set<String> th = keys("th");
        Set<String> en = keys("en");
        assertThat(th).isEqualTo(en);
        for (Rule rule : Rules.all()) {
            assertThat(th).contains(rule.id() + ".title", rule.id() + ".when");
            assertThat(th).as(rule.id()).anyMatch(key -> key.startsWith(rule.id() + ".message"));
            assertThat(th).as(rule.id()).anyMatch(key -> key.startsWith(rule.id() + ".suggestion"));
        }
    }

    @Test
    void has_no_words_that_nobody_says() throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>();
        for (String key : keys("th")) {
            String[] parts = key.split("\\.");
            boolean used = Rules.of(parts[0]).isPresent()
                    ? List.of("title", "when", "message", "suggestion").contains(parts[1])
                            && (parts.length == 2 || sources.contains("\"" + parts[2] + "\""))
                    : sources.contains("\"" + key + "\"")
                            || sources.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\"")
                            || (parts[0].equals("lack") && sources.contains("new Lack(\"" + parts[1] + "\")"));
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void never_accuses() {
        for (String value : values("th")) {
            assertThat(value.replace("รับผิดชอบ", "")).doesNotContain("ผิด", "ลอก", "คัดลอก");
        }
        for (String value : values("en")) {
            assertThat(value.toLowerCase(java.util.Locale.ROOT)).doesNotContain("wrong", "copied", "plagiar", "cheat");
        }
    }

    @Test
    void keeps_the_list_of_rules_in_docs_current() throws IOException {
        Path page = Path.of("docs/rules.md");
        if (System.getenv("PRONGSAI_REGENERATE") != null) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, RulesDoc.markdown());
        }
        assertThat(page)
                .as("PRONGSAI_REGENERATE=1 ./mvnw test -Dtest=RulesTest writes it anew")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(RulesDoc.markdown());
        assertThat(RulesDoc.markdown()).contains("| item-missing | ควรแก้ · error | **ไม่มีแถวของข้อ**");
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RulesTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(properties(language).stringPropertyNames());
    }

    private static List<String> values(String language) {
        Properties properties = properties(language);
        return properties.stringPropertyNames().stream()
                .map(properties::getProperty)
                .toList();
    }

    private static Properties properties(String language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/prongsai/message/check_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
