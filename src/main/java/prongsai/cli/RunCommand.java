package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.JobResult;
import prongsai.app.RunJob;
import prongsai.app.Settings;
import prongsai.batch.SmallHeap;
import prongsai.model.Severity;

/** {@code run PATH... -o OUT}: the main job. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
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
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            defaultValue = "error",
            descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--sqlite", descriptionKey = "sqlite")
    private boolean database;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private DecisionOptions decided = new DecisionOptions();

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SmallHeap.keep();
        Settings settings = decided.in(rules.in(bulk.in(common.settings())));
        JobResult result = RunJob.run(
                new RunJob.Options(bulk.paths(paths), out, settings, database),
                terminal.progress(common.quiet(), bulk.statusFile()));
        Troubles.print(terminal, result.troubled());
        DecisionOptions.print(terminal, result.notes());
        if (result.reports() == 0) {
            terminal.note("nothing-read");
        } else if (!common.quiet()) {
            terminal.note(
                    "run-done",
                    result.reports(),
                    result.count(Severity.ERROR),
                    result.count(Severity.WARNING),
                    result.count(Severity.INFO),
                    out.resolve("index.html"));
            Troubles.partial(terminal, result.troubled());
        }
        return Exit.of(
                result.reports(),
                !result.troubled().isEmpty(),
                failOn.severity().filter(result::anyAtLeast).isPresent());
    }
}
