package prongsai.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.model.Bilingual;

/** All bundles at once: the same keys in both languages, none unsaid, none missing, no word that accuses. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/prongsai/message");
    private static final Path SOURCES = Path.of("src/main/java/prongsai");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    /** The bundle of picocli, which reads it by keys of its own. */
    private static final String PICOCLI = "cli";

    /** Bundles whose keys are put together of parts are compared by their own room's test. */
    private static final Set<String> OWN_TEST = Set.of("check");

    private static Properties properties(String bundle, String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_(th|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void there_are_bundles_and_each_is_one_of_two_files() throws IOException {
        List<String> all = bundles().toList();
        assertThat(all).contains("app", "check", "cli", "cli-says", "extract", "present", "read");
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files).hasSize(2 * all.size());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same_keys(String bundle) {
        Set<String> th = new TreeSet<>(properties(bundle, "th").stringPropertyNames());
        assertThat(th)
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(properties(bundle, "en").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_is_written_twice(String bundle) throws IOException {
        for (String language : List.of("th", "en")) {
            List<String> keys = new ArrayList<>();
            boolean goesOn = false;
            for (String line : Files.readAllLines(BUNDLES.resolve(bundle + "_" + language + ".properties"))) {
                if (!goesOn && !line.isBlank() && !line.startsWith("#")) {
                    keys.add(line.split("[=:\\s]", 2)[0]);
                }
                goesOn = line.endsWith("\\");
            }
            assertThat(keys).as(bundle + " " + language).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same_arguments(String bundle) {
        Properties th = properties(bundle, "th");
        Properties en = properties(bundle, "en");
        for (String key : th.stringPropertyNames()) {
            assertThat(placeholders(th.getProperty(key)))
                    .as(bundle + " " + key)
                    .isEqualTo(placeholders(en.getProperty(key)));
        }
    }

    private static Set<String> placeholders(String message) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(message);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void thai_has_thai_letters_and_english_has_none(String bundle) {
        Properties th = properties(bundle, "th");
        Properties en = properties(bundle, "en");
        long thai = th.values().stream()
                .filter(value -> value.toString().matches("(?s).*[ก-ฮ].*"))
                .count();
        assertThat(thai * 10).as("most of " + bundle).isGreaterThanOrEqualTo(th.size() * 8L);
        List<String> mixed = en.stringPropertyNames().stream()
                .filter(key -> en.getProperty(key)
                        .replaceAll("[\"“(][^\"”)]*[\"”)]", "")
                        .matches("(?s).*[ก-ฮ].*"))
                .toList();
        assertThat(mixed)
                .as("English of " + bundle + ", quotes and brackets aside")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_message_accuses(String bundle) {
        Properties th = properties(bundle, "th");
        Map<String, String> accusing = new TreeMap<>();
        for (String key : th.stringPropertyNames()) {
            String words = th.getProperty(key)
                    .replace("รับผิดชอบ", "")
                    .replace("ขออภัย โปรแกรมทำงานผิดพลาดเอง", "")
                    .replace("โปรดคัดลอกหรือดาวน์โหลดใหม่", "")
                    .replace("ที่คัดลอกข้อความได้", "");
            if (words.contains("ผิด") || words.contains("ลอก")) {
                accusing.put(key, words);
            }
        }
        assertThat(accusing).isEmpty();
    }

    /** Every text in quotes of the program and its pages. */
    private static Set<String> quoted() {
        Set<String> quoted = new TreeSet<>();
        // Overlapping, since templates put quotes into quotes: title="${w.say("coverage.legend")}".
        Pattern literal = Pattern.compile("\"(?=((?:[^\"\\\\\\n]|\\\\.)*)\")");
        for (Path folder : List.of(SOURCES, TEMPLATES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = literal.matcher(Files.readString(file));
                    while (matcher.find()) {
                        quoted.add(matcher.group(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return quoted;
    }

    /** A key is said where it stands in quotes, or where its beginning up to a dot does, the rest being put to it. */
    private static boolean said(String key, Set<String> quoted) {
        if (quoted.contains(key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (quoted.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_is_said_somewhere(String bundle) {
        if (OWN_TEST.contains(bundle)) {
            assertThat(Path.of("src/test/java/prongsai/check/RulesTest.java")).exists();
            return;
        }
        Set<String> quoted = quoted();
        Set<String> unsaid = properties(bundle, "th").stringPropertyNames().stream()
                .filter(key -> !said(key, quoted))
                .filter(key -> !(bundle.equals(PICOCLI) && ofPicocli(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unsaid).isEmpty();
    }

    /** Headings that picocli looks up by the name of a command. */
    private static boolean ofPicocli(String key) {
        return key.contains("usage.") || key.equals("help") || key.equals("version");
    }

    @Test
    void a_message_that_nobody_says_would_be_found() {
        Set<String> quoted = quoted();
        assertThat(said("no-such-key-anywhere", quoted)).isFalse();
        assertThat(said("unsupported", quoted)).isTrue();
        assertThat(said("status.done", quoted)).isTrue();
    }

    /** Option descriptions and messages that commands ask for by name. */
    @Test
    void every_key_that_a_command_names_is_there() throws IOException {
        Set<String> described = named("cli", "descriptionKey\\s*=\\s*\"([^\"]+)\"");
        assertThat(described).hasSizeGreaterThan(10);
        assertThat(properties(PICOCLI, "th").stringPropertyNames()).containsAll(described);
        Set<String> noted = named("cli", "\\b(?:note|say)\\(\\s*\"([^\"]+)\"");
        assertThat(noted).hasSizeGreaterThan(4);
        assertThat(properties("cli-says", "th").stringPropertyNames()).containsAll(noted);
    }

    @Test
    void every_key_that_extraction_reading_and_jobs_name_is_there() throws IOException {
        assertThat(properties("extract", "th").stringPropertyNames())
                .containsAll(named("extract", "\\bwarning\\(\\s*\"([^\"]+)\""));
        Set<String> jobs = new TreeSet<>(properties("app", "th").stringPropertyNames());
        jobs.addAll(properties("read", "th").stringPropertyNames());
        assertThat(jobs).containsAll(named("app", "FileStatus\\.[A-Z_]+, messages\\.say\\(\\s*\"([^\"]+)\""));
        Set<String> refused = named("read", "unreadable\\(\\s*FileStatus\\.[A-Z_]+,\\s*\"([^\"]+)\"");
        assertThat(refused).hasSizeGreaterThan(6);
        assertThat(properties("read", "th").stringPropertyNames()).containsAll(refused);
    }

    private static Set<String> named(String room, String pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    @Test
    void an_argument_goes_in_by_language() {
        Messages messages = Messages.of("app");
        Bilingual said = messages.say("duplicate", new Bilingual("ก.pdf", "a.pdf"));
        assertThat(said.th()).isEqualTo("เนื้อหาเหมือนกับ ก.pdf ทุกประการ จึงอ่านครั้งเดียว");
        assertThat(said.en()).isEqualTo("the same content as a.pdf, which was read");
        assertThat(said.in("en-GB")).isEqualTo(said.en());
        assertThat(said.in("th")).isEqualTo(said.th());
    }

    @Test
    void an_argument_with_braces_stays_as_it_is() {
        assertThat(Messages.of("app").say("duplicate", "{0}{9}.pdf").en())
                .isEqualTo("the same content as {0}{9}.pdf, which was read");
    }

    @Test
    void an_unknown_key_or_bundle_is_refused() {
        assertThatThrownBy(() -> Messages.of("app").say("no-such-key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-key");
        assertThatThrownBy(() -> Messages.of("no-such-bundle")).isInstanceOf(IllegalArgumentException.class);
    }
}
