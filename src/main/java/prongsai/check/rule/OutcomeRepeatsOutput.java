package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Severity;
import prongsai.text.Numerals;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * The outcome says again what was done, in whatever order, and nothing of what came of it. An outcome with one line or
 * number of its own is none.
 */
public final class OutcomeRepeatsOutput implements Rule {
    /** Shorter texts meet by chance. */
    private static final int LEAST = 18;

    private static final double SAME = 0.8;
    private static final double EQUAL = 0.93;

    private static final Pattern PARTS =
            Pattern.compile("\\n|(?<=^|[\\s)])\\(?\\d{1,2}(?:\\.(?!\\d)|\\))\\s*(?=\\D)|(?<=^|\\s)[-–•]\\s+");
    private static final Pattern HEADING = Pattern.compile(
            "^(?:ผลลัพธ์|ผลสัมฤทธิ์|ผลสำเร็จ|ความสำเร็จ|หรือ|และ|ของ|ใน|การ|ดำเนินการ|outcome|result|output)*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().measures().stream()
                        .noneMatch(measure -> measure.has(Field.OUTPUT) && measure.has(Field.OUTCOME))
                ? Optional.of(Lack.COLUMN)
                : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        return context.report().measures().stream()
                .filter(OutcomeRepeatsOutput::repeats)
                .map(measure -> Hit.whole(measure, Field.OUTCOME)
                        .other(Field.OUTPUT.key())
                        .confidence(0.85)
                        .saying(context.label(measure)))
                .toList();
    }

    private static boolean repeats(Measure measure) {
        List<String> outputs = parts(measure.text(Field.OUTPUT));
        List<String> outcomes = parts(measure.text(Field.OUTCOME));
        String whole = String.join("", outputs);
        int letters = outcomes.stream().mapToInt(String::length).sum();
        return !outputs.isEmpty()
                && letters >= LEAST
                && numbers(String.join(" ", outputs)).containsAll(numbers(String.join(" ", outcomes)))
                && (Similarity.dice(whole, String.join("", outcomes)) >= EQUAL
                        || outcomes.stream().allMatch(outcome -> isSaid(outcome, outputs)));
    }

    private static boolean isSaid(String outcome, List<String> outputs) {
        return outputs.stream().anyMatch(output -> Similarity.dice(outcome, output) >= SAME);
    }

    /** Its lines and numbered parts, letters alone, without the column's heading. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(Numerals.arabic(text))) {
            String letters = Squash.of(part);
            if (!letters.isEmpty() && !HEADING.matcher(letters).matches()) {
                parts.add(letters);
            }
        }
        return parts;
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
