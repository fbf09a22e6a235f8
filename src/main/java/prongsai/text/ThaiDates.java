package prongsai.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates, spans of dates and years in Thai text: both kinds of digits, full and short names of months with and without
 * points, dates with strokes (5/11/2566), years of the Buddhist era with four or two digits. The Buddhist era is 543 years ahead.
 */
public final class ThaiDates {
    /** Years between a Buddhist and a Gregorian year. */
    public static final int ERA = 543;

    private static final List<String> FULL = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final Map<String, Integer> MONTHS = months();
    /** What is counted: a number before it is no year. */
    private static final String UNITS =
            "คน|ราย(?!งาน|การ|ได้|จ่าย|เดือน|ไตรมาส|ปี|ละ)|บาท|เล่ม|ครัวเรือน|หลังคาเรือน|ชุด|แผ่น|ตัว(?!ชี้)|ต้น|กิโลเมตร|ไร่|ตารางเมตร";

    private static final String NAMES = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final Pattern DATE = Pattern.compile("(?:(?<!\\d)(\\d{1,2})\\s*(?:เดือน\\s*)?)?(" + NAMES
            + ")\\s*(?:ปี\\s*)?(?:พ\\s*\\.\\s*ศ\\s*\\.?\\s*)?(25\\d{2}|(?<![\\d])[4-9]\\d(?!\\d))");
    /** 5/11/2566. */
    private static final Pattern STROKES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?(25\\d{2}|[4-9]\\d)(?![\\d/])");
    /** How a span begins that ends with a date: 5 - ..., มกราคม ถึง ..., 28 ต.ค. - วันที่ ... */
    private static final Pattern BEGIN = Pattern.compile("(?:(?<!\\d)(\\d{1,2})\\s*)?(?:เดือน\\s*)?(" + NAMES
            + ")?\\s*(?:-|–|—|~|จนถึง|ถึง)\\s*(?:สิ้น)?(?:วันที่|เดือน)?\\s*$");

    private static final Pattern UNTIL =
            Pattern.compile("^\\s*(?:-|–|—|~|จนถึง|ถึง)\\s*(?:สิ้น)?(?:วันที่|เดือน)?\\s*$");
    /** Counts what stands behind it: รอบ 2 ต.ค. 68 is the second round, in October. */
    private static final Pattern COUNTED = Pattern.compile("(?:รอบ|ครั้ง|ไตรมาส|งวด)(?:ที่)?\\s*$");

    private static final Pattern TO = Pattern.compile("^\\s*(?:-|–|—|~|จนถึง|ถึง)");
    /** No more rounds, times or quarters than these. */
    private static final int MOST_COUNTED = 4;

    /** Not the end of a telephone number or of a standard's (9001-2559), nor a count (2561 คน). */
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(?<!(?<!25)\\d\\d[ -])25[4-9]\\d(?!\\d)(?!\\s*(?:" + UNITS + "))");

    private ThaiDates() {}

    /**
     * A date in a text.
     *
     * @param start first character
     * @param end after the last
     * @param day of the month; empty where only month and year are named
     * @param month 1 to 12
     * @param year Buddhist era, four digits
     */
    public record Mention(int start, int end, Optional<Integer> day, int month, int year) {
        /** The day, or the first of the month where none is named. */
        public LocalDate date() {
            return LocalDate.of(year - ERA, month, day.orElse(1));
        }

        /** The day, or the last of the month where none is named. */
        public LocalDate lastDay() {
            return day.isPresent() ? date() : YearMonth.of(year - ERA, month).atEndOfMonth();
        }
    }

    /**
     * A year in a text.
     *
     * @param start first character
     * @param end after the last
     * @param year Buddhist era, four digits
     */
    public record YearMention(int start, int end, int year) {}

    /** All dates that name month and year, in order. A day that its month has not makes no date. */
    public static List<Mention> scan(String text) {
        String digits = Numerals.arabic(text);
        List<Mention> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(digits);
        while (matcher.find()) {
            mention(matcher, MONTHS.getOrDefault(matcher.group(2), 1))
                    .map(date -> counted(digits, date, matcher.start(2)))
                    .ifPresent(found::add);
        }
        Matcher strokes = STROKES.matcher(digits);
        while (strokes.find()) {
            mention(strokes, Integer.parseInt(strokes.group(2))).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    /** The month alone where the number before it counts rounds; the first day of a span is a day all the same. */
    private static Mention counted(String digits, Mention date, int month) {
        boolean counts = date.day().filter(day -> day <= MOST_COUNTED).isPresent()
                && COUNTED.matcher(digits.substring(Math.max(0, date.start() - 12), date.start()))
                        .find()
                && !TO.matcher(digits.substring(date.end())).find();
        return counts ? new Mention(month, date.end(), Optional.empty(), date.month(), date.year()) : date;
    }

    private static Optional<Mention> mention(Matcher matcher, int month) {
        Optional<Integer> day = Optional.ofNullable(matcher.group(1)).map(Integer::valueOf);
        int year = Integer.parseInt(matcher.group(3));
        int full = year < 100 ? 2500 + year : year;
        return exists(full, month, day.orElse(1))
                ? Optional.of(new Mention(matcher.start(), matcher.end(), day, month, full))
                : Optional.empty();
    }

    /**
     * A stretch of time.
     *
     * @param start first character
     * @param end after the last
     * @param from first day
     * @param to last day; the same for a single day
     */
    public record Span(int start, int end, LocalDate from, LocalDate to) {
        /** True where two ends are named, and not one day or month alone. */
        public boolean closed() {
            return !from.equals(to) && !YearMonth.from(from).atEndOfMonth().equals(to);
        }
    }

    /**
     * All dates, those joined to a span as one: {@code ต.ค. 2565 - ก.ย. 2566}, {@code ก.พ.-มี.ค.66}, {@code 5-7 มีนาคม
     * 2566}. A beginning without a year is of the end's year, or of the year before where its month is a later one.
     */
    public static List<Span> spans(String text) {
        String digits = Numerals.arabic(text);
        List<Span> spans = new ArrayList<>();
        Optional<Mention> before = Optional.empty();
        for (Mention date : scan(text)) {
            int from = before.map(Mention::end).orElse(0);
            String between = digits.substring(from, date.start());
            if (before.isPresent() && UNTIL.matcher(between).matches()) {
                Mention first = before.get();
                spans.removeLast();
                spans.add(new Span(first.start(), date.end(), first.date(), date.lastDay()));
            } else {
                spans.add(ending(date, from, between));
            }
            before = Optional.of(date);
        }
        return spans;
    }

    private static Span ending(Mention date, int from, String before) {
        Matcher begin = BEGIN.matcher(before);
        while (begin.find()) {
            Optional<Integer> day = Optional.ofNullable(begin.group(1)).map(Integer::valueOf);
            Optional<Integer> named = Optional.ofNullable(begin.group(2)).map(MONTHS::get);
            int month = named.orElse(date.month());
            int year = month > date.month() ? date.year() - 1 : date.year();
            boolean ofDays = day.isPresent() && date.day().isPresent();
            if ((named.isPresent() || ofDays) && exists(year, month, day.orElse(1))) {
                LocalDate first = LocalDate.of(year - ERA, month, day.orElse(1));
                if (!first.isAfter(date.lastDay())) {
                    return new Span(from + begin.start(), date.end(), first, date.lastDay());
                }
            }
        }
        return new Span(date.start(), date.end(), date.date(), date.lastDay());
    }

    /** All four-digit Buddhist years from 2540 to 2599, in order, those inside dates too. */
    public static List<YearMention> years(String text) {
        List<YearMention> found = new ArrayList<>();
        Matcher matcher = YEAR.matcher(Numerals.arabic(text));
        while (matcher.find()) {
            found.add(new YearMention(matcher.start(), matcher.end(), Integer.parseInt(matcher.group())));
        }
        return found;
    }

    /** A date as the contract prints it: Buddhist year, month, day: {@code 2566-08-18}. */
    public static String iso(LocalDate date) {
        return String.format(
                Locale.ROOT, "%04d-%02d-%02d", date.getYear() + ERA, date.getMonthValue(), date.getDayOfMonth());
    }

    /** Full name of a month, 1 to 12. */
    public static String monthName(int month) {
        return FULL.get(month - 1);
    }

    /** Short name of a month, 1 to 12, with its points: {@code ม.ค.} */
    public static String shortMonthName(int month) {
        return SHORT.get(month - 1);
    }

    /** First and last day of a fiscal year: 1 October of the year before to 30 September. */
    public static LocalDate firstDayOfFiscalYear(int buddhistYear) {
        return LocalDate.of(buddhistYear - ERA - 1, 10, 1);
    }

    /** The last day, 30 September. */
    public static LocalDate lastDayOfFiscalYear(int buddhistYear) {
        return LocalDate.of(buddhistYear - ERA, 9, 30);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year - ERA, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new java.util.HashMap<>();
        for (int month = 1; month <= 12; month++) {
            names.put(FULL.get(month - 1), month);
            names.put(SHORT.get(month - 1), month);
            String loose = SHORT.get(month - 1);
            names.put(loose.substring(0, loose.length() - 1), month);
            names.put(loose.replace(".", ""), month);
            names.put(loose.replace(".", "") + ".", month);
        }
        return Map.copyOf(names);
    }
}
