package prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.CompareJob;
import prongsai.app.Listings;
import prongsai.codec.ComparisonJson;
import prongsai.model.compare.Comparison;
import prongsai.present.html.Views;
import prongsai.present.text.ComparisonText;

/** {@code compare A B}: two reports side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "compare-a")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "compare-b")
    private String b = "";

    @Option(names = "--findings", descriptionKey = "compare-findings")
    private boolean findings;

    @Option(names = "--index", paramLabel = "DIR", descriptionKey = "compare-index")
    private @Nullable Path index;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text", descriptionKey = "form")
    private ViewForm form = ViewForm.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "out-file")
    private @Nullable Path out;

    @Mixin
    private DecisionOptions decided = new DecisionOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CompareJob.Result result = CompareJob.run(
                new CompareJob.Options(a, b, findings, Optional.ofNullable(index), decided.in(common.settings())));
        Troubles.print(terminal, result.troubled());
        DecisionOptions.print(terminal, result.idle());
        if (result.comparison().isEmpty()) {
            return Exit.NOTHING_READ;
        }
        Comparison comparison = result.comparison().get();
        boolean colour = terminal.colour() && out == null;
        Output.write(
                terminal,
                Optional.ofNullable(out),
                switch (form) {
                    case TEXT -> ComparisonText.of(comparison, Listings.ruleNames(), terminal.language(), colour);
                    case JSON -> ComparisonJson.pretty(comparison);
                    case HTML -> Views.compare(comparison, Listings.ruleNames());
                });
        return Exit.DONE;
    }
}
