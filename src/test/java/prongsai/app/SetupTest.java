package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.extract.Digits;
import prongsai.reference.Official;

class SetupTest {
    @TempDir
    private Path folder;

    @Test
    void an_engine_differs_where_the_users_catalogue_does_though_its_version_does_not() throws IOException {
        Path file = folder.resolve("oit.json");
        Files.writeString(file, catalogue("โครงสร้าง"));
        String before = engine(file);
        assertThat(engine(file)).isEqualTo(before);
        Files.writeString(file, catalogue("โครงสร้างหน่วยงาน"));
        assertThat(engine(file)).isNotEqualTo(before);
    }

    private static String catalogue(String title) {
        return """
                {"schema": "prongsai/catalogue/1", "fiscalYear": 2598,
                 "items": [{"code": "O1", "concept": "structure", "title": "%s"}]}
                """.formatted(title);
    }

    private static String engine(Path file) {
        Settings settings = new Settings(
                Optional.empty(), Optional.of(file), Optional.empty(), Digits.ARABIC, false, true, 1, false);
        return Setup.engine(settings, Official.shipped().with(Optional.of(file), Optional.empty()));
    }
}
