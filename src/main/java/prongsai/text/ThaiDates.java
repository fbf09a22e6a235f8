package prongsai.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates and years in Thai text: both kinds of digits, full and short names of months, years of the Buddhist era with
 * four or two digits. The Buddhist era is 543 years ahead.
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
    private static final Pattern DATE = Pattern.compile("(?:(?<!\\d)(\\d{1,2})\\s*(?:เดือน\\s*)?)?("
            + MONTHS.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")\\s*(?:ปี\\s*)?(?:พ\\s*\\.\\s*ศ\\s*\\.?\\s*)?(25\\d{2}|(?<![\\d])[4-9]\\d(?!\\d))");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)25[4-9]\\d(?!\\d)");

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
        List<Mention> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(Numerals.arabic(text));
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(3));
            int full = year < 100 ? 2500 + year : year;
            int month = MONTHS.getOrDefault(matcher.group(2), 1);
            Optional<Integer> day = Optional.ofNullable(matcher.group(1)).map(Integer::valueOf);
            if (exists(full, month, day.orElse(1))) {
                found.add(new Mention(matcher.start(), matcher.end(), day, month, full));
            }
        }
        return found;
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
        }
        return Map.copyOf(names);
    }
}
