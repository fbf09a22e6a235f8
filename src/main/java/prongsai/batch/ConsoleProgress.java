package prongsai.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Tells on standard error how far a job is: a bar that moves in place on a terminal, a plain line at every tenth
 * elsewhere.
 */
public final class ConsoleProgress implements Progress {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintStream err;
    private final boolean terminal;
    private final String label;
    private final String pageLabel;
    private int all;
    private int done;
    private int failed;
    private int tenths;
    private long started;
    private long drawn;

    /**
     * Makes one.
     *
     * @param label the word in front, in the user's language
     * @param pageLabel the word for a page
     */
    public ConsoleProgress(PrintStream err, boolean terminal, String label, String pageLabel) {
        this.err = err;
        this.terminal = terminal;
        this.label = label;
        this.pageLabel = pageLabel;
    }

    @Override
    public synchronized void begin(int files) {
        all = files;
        started = System.nanoTime();
    }

    @Override
    public synchronized void done(String file, boolean fine) {
        done++;
        failed += fine ? 0 : 1;
        if (terminal) {
            long now = System.nanoTime();
            if (now - drawn > REDRAW_NANOS || done == all) {
                drawn = now;
                err.print("\r" + bar() + "  " + shortened(file) + "\u001B[K");
                err.flush();
            }
        } else if (done * 10 / Math.max(1, all) > tenths || done == all) {
            tenths = done * 10 / Math.max(1, all);
            err.println(label + " " + done + "/" + all + failures());
        }
    }

    @Override
    public synchronized void page(int page, int of) {
        if (terminal) {
            err.print("\r" + bar() + "  " + pageLabel + " " + page + "/" + of + "\u001B[K");
            err.flush();
        }
    }

    @Override
    public synchronized void end() {
        if (terminal && all > 0) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }

    private String bar() {
        int filled = all == 0 ? WIDTH : done * WIDTH / all;
        return label + " [" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + done + "/" + all + failures()
                + remaining();
    }

    private String failures() {
        return failed == 0 ? "" : " (✗ " + failed + ")";
    }

    private String remaining() {
        long nanos = (System.nanoTime() - started) / Math.max(1, done) * (all - done);
        Duration left = Duration.ofNanos(nanos);
        return String.format(Locale.ROOT, " %d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    private static String shortened(String file) {
        return file.length() <= 40 ? file : "…" + file.substring(file.length() - 39);
    }
}
