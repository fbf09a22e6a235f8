package prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import prongsai.app.Deciding;
import prongsai.app.Settings;
import prongsai.model.Bilingual;

/** What people decided about findings and read values. */
final class DecisionOptions {
    @Option(
            names = {"--decisions", "--ignore"},
            paramLabel = "FILE",
            descriptionKey = "decisions")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** @throws prongsai.app.NoAnswerException where the file is there and cannot be used */
    void readIfThere() {
        Deciding.of(file().filter(Files::exists));
    }

    Settings in(Settings settings) {
        return settings.deciding(Deciding.of(Optional.ofNullable(file)));
    }

    static void print(Terminal terminal, List<Bilingual> idle) {
        idle.forEach(said -> terminal.err().println(said.in(terminal.language())));
    }
}
