package prongsai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import prongsai.app.NoAnswerException;
import prongsai.app.Version;
import prongsai.batch.UnwritableException;
import prongsai.reference.ReferenceFileException;
import prongsai.search.QuestionException;
import prongsai.store.StoreException;
import prongsai.web.ServeException;

/** The command line. */
@Command(
        name = "prongsai",
        mixinStandardHelpOptions = true,
        versionProvider = Prongsai.OwnVersion.class,
        scope = ScopeType.INHERIT)
final class Prongsai implements Callable<Integer> {
    private static final String LANGUAGE = "--lang";

    @Option(names = LANGUAGE, scope = ScopeType.INHERIT, paramLabel = "th|en", descriptionKey = "lang")
    private String language = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    private Prongsai(Terminal terminal) {
        this.terminal = terminal;
    }

    static final class OwnVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"prongsai " + Version.current()};
        }
    }

    /** Runs a command line and gives its exit code. */
    static int execute(String[] arguments, PrintStream out, PrintStream err) {
        return line(new Terminal(out, err, language(arguments))).execute(arguments);
    }

    /** All commands, with their words in the terminal's language. */
    static CommandLine line(Terminal terminal) {
        CommandLine line = new CommandLine(new Prongsai(terminal))
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new IndexCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new SharedCommand(terminal))
                .addSubcommand(new CoverageCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new CatalogueCommand(terminal))
                .addSubcommand(new RulesCommand(terminal));
        line.setResourceBundle(ResourceBundle.getBundle(
                "prongsai.message.cli",
                Locale.forLanguageTag(terminal.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        // A file may be called @ก.pdf.
        line.setExpandAtFiles(false);
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
        return line;
    }

    @Override
    public Integer call() {
        terminal.note("which-command");
        spec.commandLine().usage(terminal.err());
        return Exit.USAGE;
    }

    /** The one place that turns an exception into a message and an exit code. */
    private static int failed(Exception failure, Terminal terminal) {
        if (failure instanceof ReferenceFileException bad) {
            terminal.err().println(bad.saying().in(terminal.language()));
            return Exit.USAGE;
        }
        if (failure instanceof StoreException unusable) {
            terminal.err().println(unusable.saying().in(terminal.language()));
            return unusable.reason().wrongUse() ? Exit.USAGE : Exit.INTERNAL;
        }
        if (failure instanceof NoAnswerException none) {
            terminal.err().println(none.saying().in(terminal.language()));
            return Exit.USAGE;
        }
        if (failure instanceof ServeException cannot) {
            terminal.err().println(cannot.saying().in(terminal.language()));
            return Exit.USAGE;
        }
        if (failure instanceof QuestionException bad) {
            terminal.err().println(bad.saying().in(terminal.language()));
            return Exit.USAGE;
        }
        if (failure instanceof UnwritableException unwritable && unwritable.full()) {
            terminal.note("disk-full", unwritable.file());
            return Exit.INTERNAL;
        }
        if (failure instanceof InvalidPathException bad) {
            terminal.note("name-letters", bad.getInput());
            return Exit.INTERNAL;
        }
        if (failure instanceof java.io.UncheckedIOException) {
            terminal.note("cannot-write", String.valueOf(failure.getMessage()), String.valueOf(failure.getCause()));
            return Exit.INTERNAL;
        }
        terminal.note("internal", failure.toString());
        failure.printStackTrace(terminal.err());
        return Exit.INTERNAL;
    }

    /** {@code --lang} wherever it stands, else the locale's. */
    private static String language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                return arguments[i + 1].equalsIgnoreCase("en") ? "en" : "th";
            }
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                return arguments[i].toLowerCase(Locale.ROOT).endsWith("=en") ? "en" : "th";
            }
        }
        return Locale.getDefault().getLanguage().equals("th") ? "th" : "en";
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
