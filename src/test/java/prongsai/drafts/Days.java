package prongsai.drafts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Days of the Christian calendar, written as Thai agencies write them. */
final class Days {
    static final List<String> MONTHS = List.of(
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
    static final List<String> SHORT =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final int BUDDHIST = 543;

    private Days() {}

    static LocalDate of(int buddhistYear, int month, int day) {
        return LocalDate.of(buddhistYear - BUDDHIST, month, day);
    }

    static LocalDate between(LocalDate first, LocalDate last, Random random) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    static String full(LocalDate day) {
        return "%d %s %d".formatted(day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), year(day));
    }

    /** In one of three styles: full, short month, short month and two digits of the year. */
    static String styled(LocalDate day, int style) {
        return switch (style) {
            case 0 -> full(day);
            case 1 -> "%d %s %d".formatted(day.getDayOfMonth(), SHORT.get(day.getMonthValue() - 1), year(day));
            default -> "%d %s %02d".formatted(day.getDayOfMonth(), SHORT.get(day.getMonthValue() - 1), year(day) % 100);
        };
    }

    static int year(LocalDate day) {
        return day.getYear() + BUDDHIST;
    }
}
