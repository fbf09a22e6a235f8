package prongsai.read.page;

import java.util.regex.Pattern;

/**
 * Letters without a blank between them, where they stand in their line.
 *
 * @param from start, in points
 * @param to end
 * @param text repaired
 */
record Word(double from, double to, String text) {
    private static final Pattern NUMBER = Pattern.compile(
            "[-+\u2013\u2014\u2212(<>~±]*[$€£¥฿]?[\\d\u0E50-\u0E59][\\d\u0E50-\u0E59.,:'/\u2013-]*[)%]?[*†‡a-d]?[)%]?");

    private static final Pattern NO_NUMBER =
            Pattern.compile("[-\u2013\u2014\u2212.*$€£฿%()+±]+|n\\.?[/.]?a\\.?|N\\.?[/.]?A\\.?|na|X|ไม่มี");

    private static final Pattern DIGIT = Pattern.compile("[\\d\u0E50-\u0E59]");

    /** A number, or what stands for one that there is not. */
    boolean numeric() {
        return NUMBER.matcher(text).matches() || NO_NUMBER.matcher(text).matches();
    }

    boolean hasDigit() {
        return DIGIT.matcher(text).find();
    }
}
