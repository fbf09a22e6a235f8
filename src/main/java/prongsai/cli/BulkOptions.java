package prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import prongsai.app.Settings;

/** Options of commands over many files. */
final class BulkOptions {
    @Option(names = "--workers", paramLabel = "auto|N|in-process", defaultValue = "auto", descriptionKey = "workers")
    private String workers = "auto";

    @Option(names = "--status-file", paramLabel = "FILE", descriptionKey = "status-file")
    private @Nullable Path statusFile;

    /** Settings with what these options say. */
    Settings in(Settings settings) {
        return settings.working(workers);
    }

    Optional<Path> statusFile() {
        return Optional.ofNullable(statusFile);
    }
}
