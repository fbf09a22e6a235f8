package prongsai.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.ConvertJob;
import prongsai.app.Format;
import prongsai.app.JobResult;
import prongsai.app.Settings;
import prongsai.batch.ConsoleProgress;

@Command(name = "convert")
final class Convert implements Callable<Integer> {
    @Parameters(arity = "1..*")
    private List<Path> paths = List.of();

    @Option(names = "-o", required = true)
    private Path out = Path.of("out");

    private final PrintStream err;

    Convert(PrintStream out, PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        JobResult result = ConvertJob.run(
                new ConvertJob.Options(paths, out, Set.of(Format.values()), Settings.DEFAULT),
                new ConsoleProgress(err, false, "อ่าน"));
        result.troubled()
                .forEach(e -> err.println(e.status().key() + " " + e.reason().th()));
        return 0;
    }
}
