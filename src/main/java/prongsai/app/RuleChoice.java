package prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.check.Rule;
import prongsai.check.RuleSettings;
import prongsai.check.Rules;
import prongsai.model.Severity;
import prongsai.text.Similarity;

/**
 * Which rules a user wants asked, and how grave their findings are to be: lines {@code RULE = off|error|warning|info} of a
 * file, then {@code RULE=error|warning|info}, then rules that are off; of several words on one rule the last counts.
 */
public final class RuleChoice {
    private static final String OFF = "off";
    private static final int FARTHEST = 40;

    /** The choice so far: a rule that is off has no severity. */
    private final Map<String, Optional<Severity>> chosen = new HashMap<>();

    private RuleChoice() {}

    /**
     * Puts a user's words together.
     *
     * @param file lines of rules; those that begin with {@code #} and empty ones say nothing
     * @param severities {@code RULE=error|warning|info}
     * @param off rules that are not asked
     * @throws NoAnswerException where a rule or a severity is not known, or the file cannot be read
     */
    public static RuleSettings of(Optional<Path> file, List<String> severities, List<String> off) {
        RuleChoice choice = new RuleChoice();
        file.ifPresent(choice::file);
        severities.forEach(one -> choice.take(one, "--severity " + one, false));
        off.forEach(rule -> choice.take(rule + "=" + OFF, "--off " + rule, true));
        return choice.settings();
    }

    private void file(Path file) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                take(line, file + ":" + (i + 1) + ": " + line, true);
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            if (!lines.isEmpty()) {
                lines.set(0, lines.getFirst().replaceFirst("^\uFEFF", ""));
            }
            return lines;
        } catch (IOException e) {
            throw new NoAnswerException("rules-unreadable", file);
        }
    }

    private void take(String said, String where, boolean mayBeOff) {
        String[] parts = said.split("=", 2);
        String rule = parts[0].strip();
        String value = parts.length < 2 ? "" : parts[1].strip();
        if (Rules.of(rule).isEmpty()) {
            throw new NoAnswerException("rule-unknown", where, nearest(rule));
        }
        Optional<Severity> severity = Severity.ofKey(value);
        if (severity.isEmpty() && !(mayBeOff && value.equals(OFF))) {
            throw new NoAnswerException(
                    "rule-severity", where, mayBeOff ? "off, error, warning, info" : "error, warning, info");
        }
        chosen.put(rule, severity);
    }

    private static String nearest(String said) {
        return Rules.all().stream()
                .map(Rule::id)
                .min(Comparator.comparingInt((String id) -> Similarity.distance(said, id, FARTHEST))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private RuleSettings settings() {
        Set<String> off = new HashSet<>();
        Map<String, Severity> severities = new HashMap<>();
        chosen.forEach((rule, severity) ->
                severity.ifPresentOrElse(grave -> severities.put(rule, grave), () -> off.add(rule)));
        return new RuleSettings(off, severities);
    }
}
