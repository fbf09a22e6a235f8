package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.IndexJob;
import prongsai.batch.SmallHeap;

/** {@code index PATH... --index DIR}: adds, replaces or withdraws reports of an index. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<String> paths = List.of();

    @Option(names = "--index", required = true, paramLabel = "DIR", descriptionKey = "index")
    private Path index = Path.of("index");

    @Option(names = "--remove", paramLabel = "ID", descriptionKey = "remove")
    private List<String> remove = List.of();

    @Option(names = "--commit-every", paramLabel = "N", descriptionKey = "commit-every")
    private int every = IndexJob.Options.EVERY;

    @Mixin
    private DecisionOptions decided = new DecisionOptions();

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    IndexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SmallHeap.keep();
        if (paths.isEmpty() && remove.isEmpty() && !bulk.listed()) {
            terminal.note("index-what");
            return Exit.USAGE;
        }
        List<Path> named = paths.isEmpty() && !bulk.listed() ? List.of() : bulk.paths(paths);
        IndexJob.Result result = IndexJob.run(
                new IndexJob.Options(named, index, remove, Math.max(1, every), decided.in(bulk.in(common.settings()))),
                terminal.progress(common.quiet(), bulk.statusFile()));
        Troubles.print(terminal, result.troubled());
        DecisionOptions.print(terminal, result.notes());
        result.unknown().forEach(id -> terminal.note("index-unknown", id, index));
        if (!common.quiet()) {
            if (result.rebuilt()) {
                terminal.note("index-rebuilt", index);
            }
            terminal.note(
                    "index-done",
                    result.taken() - result.kept(),
                    result.kept(),
                    result.withdrawn(),
                    index,
                    result.reports(),
                    result.agencies());
            Troubles.partial(terminal, result.troubled());
        }
        if (!named.isEmpty() && result.taken() == 0) {
            terminal.note("nothing-read");
            return Exit.NOTHING_READ;
        }
        if (!result.troubled().isEmpty()) {
            return Exit.SOME_UNREAD;
        }
        return result.unknown().isEmpty() ? Exit.DONE : Exit.USAGE;
    }
}
