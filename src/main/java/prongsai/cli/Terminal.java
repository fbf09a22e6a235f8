package prongsai.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.ConsoleProgress;
import prongsai.batch.Progress;
import prongsai.batch.StatusFile;
import prongsai.batch.Tally;
import prongsai.message.Messages;
import prongsai.present.text.Screen;

/**
 * Where a command prints, and in which language.
 *
 * @param out data
 * @param err progress, warnings, errors
 * @param language {@code th} or {@code en}
 */
record Terminal(PrintStream out, PrintStream err, String language) {
    /** A line that changes more often than this cannot be read. */
    private static final long LOOK_MILLIS = 1_000;

    private static final Messages MESSAGES = Messages.of("cli-says");

    String say(String key, Object... arguments) {
        return MESSAGES.say(key, arguments).in(language);
    }

    void note(String key, Object... arguments) {
        err.println(say(key, arguments));
    }

    /** The launcher tells whether standard error is a terminal; Java cannot. */
    Progress progress(boolean quiet, Optional<Path> statusFile) {
        boolean terminal = Boolean.getBoolean("prongsai.terminal");
        List<Tally.Look> looks = new ArrayList<>();
        if (!quiet) {
            looks.add(new ConsoleProgress(
                    err, terminal, Integer.getInteger("prongsai.columns", 0), new ProgressWords(this)));
        }
        statusFile.ifPresent(file -> looks.add(new StatusFile(file)));
        return looks.isEmpty() ? Progress.NONE : new Tally(looks, LOOK_MILLIS);
    }

    /** For a command that reads few files. */
    Progress progress(boolean quiet) {
        return progress(quiet, Optional.empty());
    }

    /** Whether standard output is a terminal that may be coloured: no-color.org asks that NO_COLOR be heard. */
    boolean colour() {
        return colour(Boolean.getBoolean("prongsai.colour"), System.getenv());
    }

    static boolean colour(boolean terminal, Map<String, String> environment) {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /**
     * For whom a text is written. The launcher tells how wide the terminal is; a file has whole lines.
     *
     * @param file where the text goes, if not to standard output
     */
    Screen screen(Optional<Path> file) {
        return file.isPresent()
                ? new Screen(language, false, 0)
                : new Screen(language, colour(), Math.max(0, Integer.getInteger("prongsai.columns", 0)));
    }
}
