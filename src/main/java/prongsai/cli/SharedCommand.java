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
import prongsai.app.SharedJob;
import prongsai.codec.FamiliesJson;
import prongsai.codec.SharedJson;
import prongsai.model.shared.SharedText;
import prongsai.present.html.SharedPage;
import prongsai.present.text.SharedLines;

/** {@code shared --index DIR}: who shares which words with whom. */
@Command(name = "shared")
final class SharedCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--index", required = true, paramLabel = "DIR", descriptionKey = "index-dir")
    private Path index = Path.of("index");

    @Option(names = "--report", paramLabel = "ID", descriptionKey = "shared-report")
    private @Nullable String report;

    @Option(names = "--item", paramLabel = "O24", descriptionKey = "shared-item")
    private @Nullable String item;

    @Option(names = "--families", descriptionKey = "shared-families")
    private boolean families;

    @Option(names = "--why", arity = "2", paramLabel = "REPORT", descriptionKey = "shared-why")
    private List<String> why = List.of();

    @Option(names = "--template", paramLabel = "F1", descriptionKey = "shared-template")
    private @Nullable String template;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text", descriptionKey = "form")
    private ViewForm form = ViewForm.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "out-file")
    private @Nullable Path out;

    @Mixin
    private OfficialOptions official = new OfficialOptions();

    SharedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean one = report != null || !why.isEmpty();
        if (form == ViewForm.HTML && !one) {
            terminal.note("html-of-one");
            return Exit.USAGE;
        }
        SharedJob.Options options = new SharedJob.Options(
                index, Optional.ofNullable(report), Optional.ofNullable(item), why, official.settings());
        if (template != null) {
            return template(options, template);
        }
        SharedJob.Result result = SharedJob.run(options);
        if (result.byTexts()) {
            terminal.note("shared-by-texts");
        }
        boolean reports = (one || item != null) && !families;
        Output.write(
                terminal,
                Optional.ofNullable(out),
                switch (form) {
                    case TEXT -> text(result, reports);
                    case JSON -> reports ? json(result, one) : FamiliesJson.pretty(result.families());
                    case HTML -> SharedPage.of(result.texts().getFirst(), result.families());
                });
        return Exit.DONE;
    }

    private int template(SharedJob.Options options, String family) {
        if (form == ViewForm.HTML) {
            terminal.note("template-form");
            return Exit.USAGE;
        }
        SharedJob.Templated found = SharedJob.template(options, family);
        Output.write(
                terminal,
                Optional.ofNullable(out),
                form == ViewForm.JSON
                        ? FamiliesJson.pretty(found.family(), found.texts())
                        : lines().template(found.family(), found.texts()));
        return Exit.DONE;
    }

    private SharedLines lines() {
        return new SharedLines(terminal.language(), terminal.colour() && out == null);
    }

    private String text(SharedJob.Result result, boolean reports) {
        SharedLines lines = lines();
        if (!reports) {
            return lines.families(result.families());
        }
        String texts = result.texts().stream().map(lines::of).collect(Collectors.joining("\n"));
        return texts
                + result.why()
                        .map(why -> "\n" + lines.pairs(why.pairs(), why.order()))
                        .orElse("");
    }

    /** One object for one report, an array where a record of all reports was asked for. */
    private static String json(SharedJob.Result result, boolean one) {
        List<SharedText> texts = result.texts();
        if (result.why().isPresent()) {
            SharedJob.Why why = result.why().get();
            return SharedJson.pretty(texts.getFirst(), why.pairs(), why.order());
        }
        List<String> objects = texts.stream().map(SharedJson::pretty).toList();
        return one
                ? objects.getFirst()
                : objects.stream().map(String::stripTrailing).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
