package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.CheckJob;
import prongsai.codec.FindingsJson;
import prongsai.present.text.FindingsText;

/** {@code check DRAFT...}: an agency's own draft; findings on standard output. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    /** A form of findings. */
    enum Form {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "DRAFT", descriptionKey = "drafts")
    private List<Path> drafts = List.of();

    @Option(names = "--against", arity = "1..*", paramLabel = "FILE", descriptionKey = "against")
    private List<Path> against = List.of();

    @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index-dir")
    private @Nullable Path index;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "check-format")
    private Form form = Form.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            defaultValue = "error",
            descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckJob.Result result =
                CheckJob.run(new CheckJob.Options(drafts, against, Optional.ofNullable(index), common.settings()));
        switch (form) {
            case TEXT -> {
                FindingsText text = new FindingsText(terminal.language(), terminal.colour());
                result.drafts().forEach(d -> terminal.out().print(text.of(d.report(), d.findings())));
            }
            case JSON -> terminal.out().print(json(result.drafts()));
        }
        Troubles.print(terminal, result.troubled());
        if (result.drafts().isEmpty()) {
            terminal.note("nothing-read");
        }
        boolean found = failOn.severity()
                .filter(severity -> result.drafts().stream()
                        .flatMap(d -> d.findings().findings().stream())
                        .anyMatch(f -> f.severity().atLeast(severity)))
                .isPresent();
        return Exit.of(result.drafts().size(), !result.troubled().isEmpty(), found);
    }

    /** One object for one file, an array for several. */
    private static String json(List<CheckJob.Draft> drafts) {
        List<String> objects =
                drafts.stream().map(d -> FindingsJson.pretty(d.findings())).toList();
        return objects.size() == 1
                ? objects.getFirst()
                : objects.stream().map(String::stripTrailing).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
