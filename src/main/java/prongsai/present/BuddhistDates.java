package prongsai.present;

import java.time.LocalDate;
import java.util.List;
import prongsai.model.Bilingual;

/** Dates in words, in the Buddhist era: the year is the common era's plus 543. */
public final class BuddhistDates {
    private static final int OFFSET = 543;
    private static final List<String> THAI = List.of(
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
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private BuddhistDates() {}

    /** {@code 18 สิงหาคม 2566} and {@code 18 August 2566 BE}. */
    public static Bilingual inWords(LocalDate date) {
        int month = date.getMonthValue() - 1;
        int year = date.getYear() + OFFSET;
        return new Bilingual(
                date.getDayOfMonth() + " " + THAI.get(month) + " " + year,
                date.getDayOfMonth() + " " + ENGLISH.get(month) + " " + year + " BE");
    }
}
