package prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.Listings;

/** {@code catalogue [YEAR]}: the years, or one year's items; {@code --check FILE} tries a user's own. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "YEAR", descriptionKey = "catalogue-year")
    private @Nullable Integer year;

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "catalogue-check")
    private @Nullable Path check;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (check != null) {
            terminal.out().println(Listings.checked(check));
            return Exit.DONE;
        }
        Optional<Integer> wanted = Optional.ofNullable(year);
        java.util.List<String> lines = Listings.catalogues(wanted);
        if (lines.isEmpty()) {
            terminal.note("no-catalogue", wanted.orElse(0));
            return Exit.USAGE;
        }
        lines.forEach(terminal.out()::println);
        return Exit.DONE;
    }
}
