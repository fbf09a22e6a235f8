package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.ConvertJob;
import prongsai.app.Format;
import prongsai.app.JobResult;
import prongsai.batch.SmallHeap;

/** {@code convert PATH... -o OUT}: bulk conversion, unchecked. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            descriptionKey = "out")
    private Path out = Path.of("out");

    @Option(
            names = "--format",
            split = ",",
            hideParamSyntax = true,
            paramLabel = "json,jsonl,csv,xlsx,sqlite",
            descriptionKey = "formats")
    private Set<Format> formats = Set.of(Format.JSON);

    @Mixin
    private DecisionOptions decided = new DecisionOptions();

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SmallHeap.keep();
        JobResult result = ConvertJob.run(
                new ConvertJob.Options(bulk.paths(paths), out, formats, decided.in(bulk.in(common.settings()))),
                terminal.progress(common.quiet(), bulk.statusFile()));
        Troubles.print(terminal, result.troubled());
        DecisionOptions.print(terminal, result.notes());
        if (result.reports() == 0) {
            terminal.note("nothing-read");
        } else if (!common.quiet()) {
            terminal.note("convert-done", result.reports(), out);
            Troubles.partial(terminal, result.troubled());
        }
        return Exit.of(result.reports(), !result.troubled().isEmpty(), false);
    }
}
