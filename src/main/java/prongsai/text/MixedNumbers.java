package prongsai.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and dates that have Thai and Arabic digits: 1๕, 25๖๖, ๑๘ ตุลาคม 2566. Numbers of both kinds side by side are
 * usual and none of these; a zero of the other kind before a code is the letter O; digits of addresses and file names
 * are not looked at.
 */
public final class MixedNumbers {
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+(?:[.,/:\\-–][0-9๐-๙]+)*");
    private static final Pattern LETTER_O = Pattern.compile("[0๐](?:[0-9]{1,2}|[๐-๙]{1,2})");
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("[,/\\-–]");
    /** {@code 1.๒๕ มกราคม}: the number of the list, and the day. */
    private static final Pattern LIST_MARK = Pattern.compile("(?:[0-9]{1,2}|[๐-๙]{1,2})\\.(?:[0-9]+|[๐-๙]+)");

    private MixedNumbers() {}

    /**
     * A number or date of both kinds of digits.
     *
     * @param text as it stands, blanks and line breaks as one blank
     * @param start first character
     */
    public record Mention(String text, int start) {}

    /** All in a text with the page's own digits, in order. */
    public static List<Mention> scan(String raw) {
        if (!both(raw)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        List<ThaiDates.Mention> dates = ThaiDates.scan(raw).stream()
                .filter(date -> date.day().isPresent())
                .toList();
        for (ThaiDates.Mention date : dates) {
            String text = raw.substring(date.start(), date.end());
            if (both(text)) {
                found.add(new Mention(text.replaceAll("\\s+", " "), date.start()));
            }
        }
        Matcher matcher = NUMBER.matcher(raw);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            boolean inDate = dates.stream().anyMatch(date -> date.start() < end && start < date.end());
            if (!inDate && both(matcher.group()) && !isNoNumber(raw, matcher)) {
                found.add(new Mention(matcher.group(), start));
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    /** A code, an address, a file's name, or a list mark that touches the number behind it. */
    private static boolean isNoNumber(String raw, Matcher matcher) {
        String number = matcher.group();
        return codes(number)
                || (LIST_MARK.matcher(number).matches() && beginsLine(raw, matcher))
                || latinTouches(raw, matcher);
    }

    /** ๐1,๐28: the letter O before numbers, and what is left is of one kind. */
    private static boolean codes(String number) {
        List<String> parts = List.of(SIDE_BY_SIDE.split(number));
        List<String> others =
                parts.stream().filter(part -> !LETTER_O.matcher(part).matches()).toList();
        return others.size() < parts.size() && !both(String.join(" ", others));
    }

    /** Nothing before it in its line, and something behind it. */
    private static boolean beginsLine(String raw, Matcher matcher) {
        int end = raw.indexOf('\n', matcher.end());
        return raw.substring(raw.lastIndexOf('\n', matcher.start()) + 1, matcher.start())
                        .isBlank()
                && !raw.substring(matcher.end(), end < 0 ? raw.length() : end).isBlank();
    }

    /** True where the run of characters without blanks that holds the number has Latin letters. */
    private static boolean latinTouches(String raw, Matcher matcher) {
        int start = matcher.start();
        while (start > 0 && !Character.isWhitespace(raw.charAt(start - 1))) {
            start--;
        }
        int end = matcher.end();
        while (end < raw.length() && !Character.isWhitespace(raw.charAt(end))) {
            end++;
        }
        return raw.substring(start, end).matches("(?s).*[A-Za-z].*");
    }

    private static boolean both(String text) {
        return text.chars().anyMatch(Thai::isDigit) && text.chars().anyMatch(MixedNumbers::arabic);
    }

    private static boolean arabic(int c) {
        return c >= '0' && c <= '9';
    }
}
