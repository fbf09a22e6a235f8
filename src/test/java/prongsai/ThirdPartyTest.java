package prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** THIRD-PARTY.md lists what Maven takes. */
class ThirdPartyTest {
    /** What runs the tests is no library of the project: Maven's runner, or JUnit's own. */
    private static final Pattern RUNNERS = Pattern.compile("surefire|junit-platform-console-standalone");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [\\w.-]+:([\\w.-]+) \\| (\\S+) \\| ([^|]*\\S) \\|$");

    /** Class path of the tests: every jar that the program runs with, and those of the tests. */
    @Test
    void lists_every_jar_of_the_class_path_with_its_version_and_licence_and_none_else() throws IOException {
        Set<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !RUNNERS.matcher(name).lookingAt())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(jars).as("a class path of single jars").hasSizeGreaterThan(50);
        assertThat(listed("## Libraries that run", "## Libraries for tests")).containsExactlyInAnyOrderElementsOf(jars);
    }

    @Test
    void lists_what_goes_beside_the_program() throws IOException {
        List<String> runtime = listed("## Libraries that run");
        assertThat(runtime)
                .contains("pdfbox-3.0.8.jar", "poi-ooxml-5.5.1.jar", "jte-runtime-3.2.3.jar")
                .noneMatch(jar -> jar.startsWith("junit") || jar.startsWith("jqwik") || jar.startsWith("assertj"));
    }

    /** Jars listed in the parts of the page that begin with these headings. */
    private static List<String> listed(String... headings) throws IOException {
        String page = Files.readString(Path.of("THIRD-PARTY.md"));
        return Arrays.stream(page.split("(?m)^(?=## )"))
                .filter(part -> Arrays.stream(headings).anyMatch(part::startsWith))
                .flatMap(part -> ROW.matcher(part).results())
                .map(ThirdPartyTest::jar)
                .toList();
    }

    private static String jar(MatchResult row) {
        return row.group(1) + "-" + row.group(2) + ".jar";
    }
}
