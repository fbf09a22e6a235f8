package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import prongsai.app.RuleChoice;
import prongsai.app.Settings;

/** Which rules are asked, and how grave their findings count, for commands that check. */
final class RuleOptions {
    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules-file")
    private @Nullable Path file;

    @Option(names = "--off", split = ",", paramLabel = "RULE", descriptionKey = "rules-off")
    private List<String> off = List.of();

    @Option(
            names = "--severity",
            split = ",",
            paramLabel = "RULE=error|warning|info",
            descriptionKey = "rules-severity")
    private List<String> severities = List.of();

    Settings in(Settings settings) {
        return settings.judging(RuleChoice.of(Optional.ofNullable(file), severities, off));
    }
}
