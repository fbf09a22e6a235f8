package prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import prongsai.app.Settings;

/** A user's own official facts, for commands that read an index. */
final class OfficialOptions {
    @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
    private @Nullable Path catalogue;

    @Option(names = "--organisations", paramLabel = "FILE", descriptionKey = "organisations")
    private @Nullable Path organisations;

    Settings settings() {
        Settings none = Settings.DEFAULT;
        return new Settings(
                none.year(),
                Optional.ofNullable(catalogue),
                Optional.ofNullable(organisations),
                none.digits(),
                none.raw(),
                none.names(),
                none.jobs(),
                none.fresh());
    }
}
