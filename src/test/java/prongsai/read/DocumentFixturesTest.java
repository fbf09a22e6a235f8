package prongsai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of fixtures/documents reads as its folder says. PRONGSAI_REGENERATE=1 makes the files anew first. */
class DocumentFixturesTest {
    @BeforeAll
    static void regenerate() throws Exception {
        if (System.getenv("PRONGSAI_REGENERATE") != null) {
            for (DocumentFixture fixture : DocumentFixture.all()) {
                fixture.write();
            }
            SheetFixtures.write(DocumentFixture.ALL);
        }
    }

    static Stream<Arguments> files() throws IOException {
        List<Arguments> files = new ArrayList<>();
        for (DocumentFixture fixture : DocumentFixture.all()) {
            for (Path input : fixture.inputs()) {
                files.add(Arguments.of(fixture + "/" + input.getFileName(), fixture, input));
            }
        }
        return files.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void reads_what_the_page_shows(String name, DocumentFixture fixture, Path input) throws IOException {
        assertThat(DocumentLines.of(DocumentFixture.read(input)))
                .as(name)
                .containsExactlyElementsOf(fixture.expected(input));
    }

    @Test
    void keeps_files_that_are_what_their_sources_say() throws IOException {
        for (DocumentFixture fixture : DocumentFixture.all()) {
            for (Map.Entry<String, byte[]> made : fixture.made().entrySet()) {
                Path file = fixture.folder().resolve(made.getKey());
                assertThat(file).as("PRONGSAI_REGENERATE=1 makes it").exists();
                assertThat(Files.readAllBytes(file))
                        .as(file + ": PRONGSAI_REGENERATE=1 makes it anew")
                        .isEqualTo(made.getValue());
            }
            for (String form : fixture.converted()) {
                assertThat(fixture.folder().resolve("input." + form)).exists();
            }
            assertThat(fixture.inputs()).as(fixture + " has a file to read").isNotEmpty();
        }
    }
}
