package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prongsai.app.CoverageJob;
import prongsai.present.CoverageCsv;
import prongsai.present.YearCoverage;
import prongsai.present.html.Views;
import prongsai.present.text.CoverageText;

/** {@code coverage --index DIR --year Y}: agencies against the items of a year, and who sent nothing. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
    /** A form of the grid. */
    enum Form {
        TEXT,
        CSV,
        HTML
    }

    private final Terminal terminal;

    @Option(names = "--index", required = true, paramLabel = "DIR", descriptionKey = "index-dir")
    private Path index = Path.of("index");

    @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "coverage-year")
    private int year;

    @Option(names = "--agencies", paramLabel = "FILE", descriptionKey = "coverage-agencies")
    private @Nullable Path agencies;

    @Option(names = "--item", split = ",", paramLabel = "CODE", descriptionKey = "coverage-item")
    private List<String> items = List.of();

    @Option(names = "--format", paramLabel = "text|csv|html", defaultValue = "text", descriptionKey = "form")
    private Form form = Form.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "out-file")
    private @Nullable Path out;

    @Mixin
    private OfficialOptions official = new OfficialOptions();

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        YearCoverage coverage = CoverageJob.run(
                new CoverageJob.Options(index, year, Optional.ofNullable(agencies), items, official.settings()));
        Output.write(
                terminal,
                Optional.ofNullable(out),
                switch (form) {
                    case TEXT -> CoverageText.of(coverage, terminal.language());
                    case CSV -> CoverageCsv.of(coverage);
                    case HTML -> Views.coverage(coverage);
                });
        return Exit.DONE;
    }
}
