package prongsai.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import prongsai.model.JobState;

/**
 * Says on one line how far a job is.
 *
 * @param terminal whose language is spoken
 */
record ProgressWords(Terminal terminal) implements Function<JobState, String> {
    /** A file that takes longer is named. */
    private static final long SLOW_SECONDS = 10;

    private static final int LONGEST_NAME = 40;

    @Override
    public String apply(JobState state) {
        List<String> parts = new ArrayList<>();
        parts.add(terminal.say("reading") + " " + state.done() + "/" + state.files());
        if (state.failed() > 0) {
            parts.add(terminal.say("progress-failed", state.failed()));
        }
        if (state.partial() > 0) {
            parts.add(terminal.say("progress-partial", state.partial()));
        }
        if (state.read() > 0 && state.seconds() > 0) {
            parts.add(terminal.say(
                    "progress-rate", String.format(Locale.ROOT, "%.0f", state.filesPerMinute()), state.pages()));
        }
        if (state.running() && state.done() < state.files()) {
            state.secondsLeft().ifPresent(left -> parts.add(terminal.say("progress-left", clock(left))));
        }
        state.current().stream()
                .findFirst()
                .filter(one -> one.seconds() >= SLOW_SECONDS || one.pages() > 0)
                .ifPresent(one -> parts.add(current(one)));
        return String.join(" · ", parts);
    }

    private String current(JobState.Current one) {
        String said = terminal.say("progress-current", clock(one.seconds()), shortened(one.file()));
        return one.pages() == 0 ? said : said + " " + terminal.say("page") + " " + one.page() + "/" + one.pages();
    }

    private static String clock(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private static String shortened(String file) {
        return file.length() <= LONGEST_NAME ? file : "…" + file.substring(file.length() - LONGEST_NAME + 1);
    }
}
