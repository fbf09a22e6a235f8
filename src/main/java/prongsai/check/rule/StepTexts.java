package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Value;
import prongsai.text.Numerals;
import prongsai.text.Steps;

/** The numbered steps of a method, and the parts of an output: its numbers, dashes and lines. */
final class StepTexts {
    /** The number of an output behind a dash. */
    private static final int DASH = -1;

    private static final String FIRST = "1. ";
    private static final Pattern SECOND = Pattern.compile("(?m)^\\s*2[.)]");

    private static final Pattern DETAILS = Pattern.compile(
            "โดย|(?:ให้|ที่|มี|ซึ่ง|อย่าง|น้อย|และ)*\\s*(?:มีรายละเอียด|รายละเอียด|อย่างน้อยประกอบด้วย|ประกอบด้วย|ดังนี้|ดังต่อไปนี้|ยกตัวอย่าง|เช่น|ได้แก่)|\\(\\s*[1๑]\\s*\\)");
    private static final Pattern PART =
            Pattern.compile("(?m)(?:^|(?<=[\\s)]))(?:\\(?(\\d{1,2})(?:\\.(?!\\d)|\\))\\s*(?=\\D)|[-–•]\\s+)|^");

    private StepTexts() {}

    /** A step, or a part of the output. */
    record Told(int number, int start, Wording wording) {}

    /** The first step may have lost its number: then what stands before step 2 is step 1. */
    static List<Told> steps(Value method) {
        List<Told> steps = numbered(method.text(), "");
        boolean second = Surroundings.found(SECOND, Numerals.arabic(method.text()));
        return steps.isEmpty() && second ? numbered(method.text(), FIRST) : steps;
    }

    private static List<Told> numbered(String method, String before) {
        List<Told> steps = new ArrayList<>();
        for (Steps.Step step : Steps.split(before + method)) {
            if (step.number() > 0) {
                steps.add(told(step.number(), Math.max(0, step.start() - before.length()), step.text()));
            }
        }
        return steps;
    }

    private static Told told(int number, int start, String text) {
        Matcher details = DETAILS.matcher(text);
        String head = details.find() && details.start() > 0 ? text.substring(0, details.start()) : text;
        Wording wording = Wording.of(head);
        return new Told(number, start, wording.words().isEmpty() ? Wording.of(text) : wording);
    }

    /** The output at its numbers, dashes and lines. */
    static List<Told> outputs(Value output) {
        String text = Numerals.arabic(output.text());
        List<Told> parts = new ArrayList<>();
        Matcher mark = PART.matcher(text);
        int from = 0;
        int number = 0;
        while (mark.find()) {
            add(parts, number, from, text.substring(from, mark.start()));
            from = mark.end();
            number = mark.group(1) != null
                    ? Integer.parseInt(mark.group(1))
                    : mark.group().isBlank() ? 0 : DASH;
        }
        add(parts, number, from, text.substring(from));
        return parts;
    }

    private static void add(List<Told> parts, int number, int start, String text) {
        if (!EmptyCell.isEmpty(text)) {
            parts.add(new Told(number, start, Wording.of(text)));
        }
    }
}
