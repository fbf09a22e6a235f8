package prongsai.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.ExplainJob;

/** {@code explain FILE -o OUT}: how a file was read. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "explain-file")
    private Path file = Path.of("");

    @Option(names = "--page", paramLabel = "N", descriptionKey = "explain-number")
    private @Nullable Integer page;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            descriptionKey = "out")
    private Path out = Path.of("out");

    @Mixin
    private DecisionOptions decisions = new DecisionOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OptionalInt wanted = page == null ? OptionalInt.empty() : OptionalInt.of(page);
        ExplainJob.Result result =
                ExplainJob.run(new ExplainJob.Options(file, wanted, out, decisions.in(common.settings())));
        DecisionOptions.print(terminal, result.idle());
        Troubles.print(terminal, result.troubled());
        if (result.index().isEmpty()) {
            return Exit.NOTHING_READ;
        }
        if (!common.quiet()) {
            terminal.note("explain-done", result.index().get());
        }
        return result.troubled().isEmpty() ? Exit.DONE : Exit.SOME_UNREAD;
    }
}
