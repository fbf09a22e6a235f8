package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.text.Numerals;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * What one cell says again of another, line by line and step by step, letters alone.
 *
 * @param first parts of the cell that says it first
 * @param again parts of the cell that may say it again
 */
record SaidAgain(List<String> first, List<String> again) {
    private static final Pattern PARTS =
            Pattern.compile("\\n|(?<=^|[\\s)])\\(?\\d{1,2}(?:\\.(?!\\d)|\\))\\s*(?=\\D)|(?<=^|\\s)[-–•]\\s+");
    private static final Pattern HEADING = Pattern.compile(
            "^(?:ผลลัพธ์|ผลสัมฤทธิ์|ผลสำเร็จ|สรุป|ผล|ความสำเร็จ|หรือ|และ|ของ|ใน|การ|ดำเนินการ|outcome|result|output)*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static SaidAgain of(String first, String again) {
        return new SaidAgain(parts(first), parts(again));
    }

    /** Letters of the second cell. */
    int letters() {
        return again.stream().mapToInt(String::length).sum();
    }

    /** The two cells as wholes are so much alike. */
    boolean whole(double like) {
        return !first.isEmpty() && Similarity.dice(String.join("", first), String.join("", again)) >= like;
    }

    /** Each part of the second cell is so much like one of the first, in whatever order. */
    boolean eachPart(double like) {
        return !first.isEmpty()
                && again.stream()
                        .allMatch(part -> first.stream().anyMatch(said -> Similarity.dice(part, said) >= like));
    }

    /** The second cell has no number that the first one lacks. */
    boolean withoutNewNumbers() {
        return numbers(String.join(" ", first)).containsAll(numbers(String.join(" ", again)));
    }

    /** Lines and numbered parts, letters alone, without the column's heading. */
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
