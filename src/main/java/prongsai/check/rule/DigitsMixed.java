package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Fate;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.TextOrigin;
import prongsai.text.Thai;
import prongsai.text.ThaiDates;

/**
 * One number or one date has Thai and Arabic digits. It is looked for in the page's own text, since records may have all
 * digits as Arabic ones; told once. Numbers of both kinds side by side are usual, and a zero of the other kind before a
 * code is the letter O.
 */
public final class DigitsMixed implements Rule {
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+(?:[.,/:\\-–][0-9๐-๙]+)*");
    private static final Pattern LETTER_O = Pattern.compile("[0๐](?:[0-9]{1,2}|[๐-๙]{1,2})");
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("[,/\\-–]");
    /** {@code 1.๒๕ มกราคม}: the number of the list, and the day. */
    private static final Pattern LIST_MARK = Pattern.compile("(?:[0-9]{1,2}|[๐-๙]{1,2})\\.(?:[0-9]+|[๐-๙]+)");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().fates().isEmpty() ? Optional.of(Lack.PAGE) : Optional.empty();
    }

    /** A number or date of both kinds of digits. */
    private record Mixed(String text, int start, Place place) {}

    @Override
    public List<Hit> check(CheckContext context) {
        List<Mixed> all = new ArrayList<>();
        for (Fate fate : context.report().fates()) {
            if (fate.kind() != Fate.Kind.DROPPED) {
                all.addAll(mixed(fate));
            }
        }
        if (all.isEmpty()) {
            return List.of();
        }
        boolean read = context.report().source().textOrigin() != TextOrigin.DIGITAL;
        Mixed first = all.getFirst();
        return List.of(Hit.ofReport("", first.text, first.place)
                .variant(read ? "read" : "")
                .confidence(read ? 0.5 : 0.95)
                .saying(first.text, all.size()));
    }

    private static List<Mixed> mixed(Fate fate) {
        String raw = fate.raw();
        if (raw.chars().noneMatch(Thai::isDigit) || raw.chars().noneMatch(DigitsMixed::arabic)) {
            return List.of();
        }
        List<Mixed> found = new ArrayList<>();
        List<ThaiDates.Mention> dates = ThaiDates.scan(raw).stream()
                .filter(date -> date.day().isPresent())
                .toList();
        for (ThaiDates.Mention date : dates) {
            String text = raw.substring(date.start(), date.end());
            if (both(text)) {
                found.add(new Mixed(text.replaceAll("\\s+", " "), date.start(), fate.place()));
            }
        }
        Matcher matcher = NUMBER.matcher(raw);
        while (matcher.find()) {
            int at = matcher.start();
            boolean inDate = dates.stream().anyMatch(date -> date.start() < matcher.end() && at < date.end());
            if (!inDate && both(matcher.group()) && !isNoNumber(raw, matcher)) {
                found.add(new Mixed(matcher.group(), at, fate.place()));
            }
        }
        found.sort(Comparator.comparingInt(Mixed::start));
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
        List<String> others = parts.stream()
                .filter(part -> !LETTER_O.matcher(part).matches())
                .toList();
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
        return text.chars().anyMatch(Thai::isDigit) && text.chars().anyMatch(DigitsMixed::arabic);
    }

    private static boolean arabic(int c) {
        return c >= '0' && c <= '9';
    }
}
