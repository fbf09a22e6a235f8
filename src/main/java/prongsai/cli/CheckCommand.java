package prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.Answer;
import prongsai.app.CheckForm;
import prongsai.app.CheckJob;
import prongsai.app.Settings;

/** {@code check DRAFT...}: an agency's own draft; findings in the form that is asked for. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "DRAFT", descriptionKey = "drafts")
    private List<Path> drafts = List.of();

    @Option(names = "--against", arity = "1..*", paramLabel = "FILE", descriptionKey = "against")
    private List<Path> against = List.of();

    @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index-dir")
    private @Nullable Path index;

    @Option(
            names = "--format",
            paramLabel = "text|paragraph|json|html|sarif|csv|xlsx|docx|pdf",
            defaultValue = "text",
            descriptionKey = "check-format")
    private CheckForm form = CheckForm.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            descriptionKey = "check-out")
    private @Nullable Path out;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            defaultValue = "error",
            descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private DecisionOptions decided = new DecisionOptions();

    @Mixin
    private AcceptOptions accept = new AcceptOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Path> file = Optional.ofNullable(out);
        if (form.needsFile() && file.isEmpty()) {
            terminal.note("form-needs-file", form.key());
            return Exit.USAGE;
        }
        if (file.filter(this::isDraft).isPresent()) {
            terminal.note("out-is-draft", file.get());
            return Exit.USAGE;
        }
        if (accept.incomplete(decided.file())) {
            terminal.note("accept-incomplete");
            return Exit.USAGE;
        }
        CheckJob.Result result = CheckJob.run(options());
        Answer answer = form.of(result, terminal.screen(file));
        Output.write(terminal, file, answer);
        answer.notes().forEach(note -> terminal.err().println(note.in(terminal.language())));
        Troubles.print(terminal, result.troubled());
        DecisionOptions.print(terminal, result.idle());
        if (result.drafts().isEmpty()) {
            terminal.note("nothing-read");
        }
        return Exit.of(
                result.drafts().size(),
                !result.troubled().isEmpty(),
                failOn.severity().filter(result::anyAtLeast).isPresent());
    }

    private CheckJob.Options options() {
        Settings settings = rules.in(common.settings());
        CheckJob.Options options = new CheckJob.Options(
                drafts,
                against,
                Optional.ofNullable(index),
                accept.readable(decided.file()) ? decided.in(settings) : settings);
        return accept.asked() ? accept.accept(options, decided.file().orElseThrow()) : options;
    }

    /** What a clerk wrote is never written over. */
    private boolean isDraft(Path file) {
        return Stream.concat(drafts.stream(), against.stream()).anyMatch(draft -> same(draft, file));
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isRegularFile(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            // What cannot be looked at is not there, or is told as unreadable.
            return false;
        }
    }
}
