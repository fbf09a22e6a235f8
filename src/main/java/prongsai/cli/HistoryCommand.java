package prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.HistoryJob;
import prongsai.codec.HistoryJson;
import prongsai.present.html.Views;
import prongsai.present.text.HistoryText;

/** {@code history AGENCY --index DIR}: one agency over the years. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "AGENCY", descriptionKey = "history-agency")
    private String agency = "";

    @Option(names = "--index", required = true, paramLabel = "DIR", descriptionKey = "index-dir")
    private Path index = Path.of("index");

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text", descriptionKey = "form")
    private ViewForm form = ViewForm.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "out-file")
    private @Nullable Path out;

    @Mixin
    private OfficialOptions official = new OfficialOptions();

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        HistoryJob.Result result = HistoryJob.run(new HistoryJob.Options(agency, index, official.settings()));
        Output.write(
                terminal,
                Optional.ofNullable(out),
                switch (form) {
                    case TEXT -> HistoryText.of(result.history(), result.rules(), terminal.language());
                    case JSON -> HistoryJson.pretty(result.history());
                    case HTML -> Views.history(result.history(), result.rules());
                });
        return Exit.DONE;
    }
}
