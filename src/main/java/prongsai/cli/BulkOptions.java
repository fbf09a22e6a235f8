package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import prongsai.app.PathArguments;
import prongsai.app.Settings;

/** Options of commands over many files. */
final class BulkOptions {
    @Option(names = "--workers", paramLabel = "auto|N|in-process", defaultValue = "auto", descriptionKey = "workers")
    private String workers = "auto";

    @Option(names = "--status-file", paramLabel = "FILE", descriptionKey = "status-file")
    private @Nullable Path statusFile;

    @Option(names = "--files-from", paramLabel = "FILE|-", descriptionKey = "files-from")
    private @Nullable String filesFrom;

    /**
     * The paths that arguments and the list name.
     *
     * @throws prongsai.app.NoAnswerException where the list cannot be read, or nothing is named
     */
    List<Path> paths(List<String> arguments) {
        return PathArguments.of(arguments, Optional.ofNullable(filesFrom), System.in);
    }

    /** True where a list of paths is given. */
    boolean listed() {
        return filesFrom != null;
    }

    /** Settings with what these options say. */
    Settings in(Settings settings) {
        return settings.working(workers);
    }

    Optional<Path> statusFile() {
        return Optional.ofNullable(statusFile);
    }
}
