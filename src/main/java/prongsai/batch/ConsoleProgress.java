package prongsai.batch;

import java.io.PrintStream;
import java.util.function.Function;
import prongsai.model.JobState;

/**
 * Tells on standard error how far a job is: a bar that moves in place on a terminal; elsewhere a plain line at every
 * tenth, and at least one a minute.
 */
public final class ConsoleProgress implements Tally.Look {
    private static final int WIDTH = 24;
    private static final long QUIET_SECONDS = 60;

    private final PrintStream err;
    private final boolean terminal;
    private final int columns;
    private final Function<JobState, String> words;
    private int tenths;
    private long told;

    /**
     * Makes one.
     *
     * @param columns of the terminal; 0 where it is not known
     * @param words says a state in the user's language, on one line
     */
    public ConsoleProgress(PrintStream err, boolean terminal, int columns, Function<JobState, String> words) {
        this.err = err;
        this.terminal = terminal;
        this.columns = columns;
        this.words = words;
    }

    @Override
    public void at(JobState state) {
        if (terminal) {
            bar(state);
        } else {
            line(state);
        }
    }

    private void bar(JobState state) {
        if (!state.running()) {
            err.print("\r\u001B[K");
        } else {
            int filled = state.files() == 0 ? WIDTH : state.done() * WIDTH / state.files();
            String line = "[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + words.apply(state);
            // A line that is longer than the terminal is wide cannot be drawn over.
            int most = columns > 0 ? columns - 1 : 78;
            err.print("\r" + line.substring(0, Math.min(most, line.length())) + "\u001B[K");
        }
        err.flush();
    }

    private void line(JobState state) {
        int now = state.files() == 0 ? 0 : state.done() * 10 / state.files();
        if (now > tenths || state.seconds() - told >= QUIET_SECONDS) {
            tenths = now;
            told = state.seconds();
            err.println(words.apply(state));
        }
    }
}
