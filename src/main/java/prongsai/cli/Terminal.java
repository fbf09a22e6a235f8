package prongsai.cli;

import java.io.PrintStream;
import prongsai.batch.ConsoleProgress;
import prongsai.batch.Progress;
import prongsai.message.Messages;

/**
 * Where a command prints, and in which language.
 *
 * @param out data
 * @param err progress, warnings, errors
 * @param language {@code th} or {@code en}
 */
record Terminal(PrintStream out, PrintStream err, String language) {
    private static final Messages MESSAGES = Messages.of("cli-says");

    String say(String key, Object... arguments) {
        return MESSAGES.say(key, arguments).in(language);
    }

    void note(String key, Object... arguments) {
        err.println(say(key, arguments));
    }

    /** The launcher tells whether standard error is a terminal; Java cannot. */
    Progress progress(boolean quiet) {
        boolean terminal = Boolean.getBoolean("prongsai.terminal");
        return quiet ? Progress.NONE : new ConsoleProgress(err, terminal, say("reading"), say("page"));
    }

    /** Whether standard output is a terminal. */
    boolean colour() {
        return Boolean.getBoolean("prongsai.colour");
    }
}
