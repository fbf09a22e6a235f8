package prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prongsai.extract.Digits;

/**
 * What all jobs may be asked.
 *
 * @param year fiscal year to assume, Buddhist era
 * @param catalogue a user's own catalogue
 * @param organisations a user's own list of agencies
 * @param digits digits of text fields
 * @param raw whether the JSON also holds the text before repair
 * @param names whether signatories and telephone numbers are kept
 * @param jobs threads, at least 1
 * @param fresh whether everything is done again
 */
public record Settings(
        Optional<Integer> year,
        Optional<Path> catalogue,
        Optional<Path> organisations,
        Digits digits,
        boolean raw,
        boolean names,
        int jobs,
        boolean fresh) {
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Digits.ARABIC, false, true, 1, false);

    public Settings {
        if (jobs < 1) {
            throw new IllegalArgumentException("--jobs " + jobs);
        }
    }

    /** What of these changes the outputs: part of the engine that a manifest line names. */
    String fingerprint() {
        return String.join(
                ",",
                List.of(
                        year.map(String::valueOf).orElse("-"),
                        digits.name(),
                        raw ? "raw" : "-",
                        names ? "-" : "no-names"));
    }
}
