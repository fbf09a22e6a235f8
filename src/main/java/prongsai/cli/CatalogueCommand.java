package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.LearnJob;
import prongsai.app.Listings;
import prongsai.app.Settings;

/**
 * {@code catalogue [YEAR]}: the years, or one year's items; {@code --check FILE} tries a user's own; {@code --learn PATH...}
 * proposes one out of a year's reports.
 */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "YEAR", descriptionKey = "catalogue-year")
    private @Nullable String year;

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "catalogue-check")
    private @Nullable Path check;

    @ArgGroup(exclusive = false)
    private @Nullable Learning learning;

    /** What {@code --learn} takes with it. */
    static final class Learning {
        @Option(
                names = "--learn",
                arity = "1..*",
                required = true,
                paramLabel = "PATH",
                descriptionKey = "catalogue-learn")
        private List<Path> paths = List.of();

        @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "catalogue-learn-year")
        private @Nullable Integer year;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "FILE",
                descriptionKey = "catalogue-out")
        private @Nullable Path out;
    }

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (check != null) {
            return checked(check);
        }
        return learning != null ? learn(learning) : list(Optional.ofNullable(year));
    }

    private int list(Optional<String> wanted) {
        List<String> lines = Listings.catalogues(wanted);
        if (lines.isEmpty()) {
            terminal.note("no-catalogue", wanted.orElse(""));
            return Exit.USAGE;
        }
        lines.forEach(terminal.out()::println);
        wanted.ifPresent(one -> Listings.about(one, terminal.language()).forEach(terminal.err()::println));
        return Exit.DONE;
    }

    private int checked(Path file) {
        Listings.Checked result = Listings.checked(file, terminal.language());
        terminal.out().println(result.line());
        result.about().forEach(terminal.err()::println);
        return Exit.DONE;
    }

    private int learn(Learning asked) {
        Settings settings = Settings.DEFAULT.jobs(Runtime.getRuntime().availableProcessors());
        LearnJob.Result result = LearnJob.run(
                new LearnJob.Options(asked.paths, Optional.ofNullable(asked.year), settings), terminal.progress(false));
        Troubles.print(terminal, result.troubled());
        if (result.reports() == 0) {
            terminal.note("nothing-read");
            return Exit.NOTHING_READ;
        }
        if (result.catalogue().isEmpty()) {
            terminal.note("learn-nothing", result.year());
            return Exit.NOTHING_READ;
        }
        Optional<Path> out = Optional.ofNullable(asked.out);
        Output.write(terminal, out, result.json());
        terminal.note(
                "learn-done",
                result.year(),
                result.catalogue().get().items().size(),
                result.catalogue().get().learned().orElseThrow().reports());
        if (!result.doubtful().isEmpty()) {
            terminal.note("learn-look", String.join(", ", result.doubtful()));
        }
        terminal.note("learn-next", out.map(Path::toString).orElse("FILE"));
        return Exit.of(result.reports(), !result.troubled().isEmpty(), false);
    }
}
