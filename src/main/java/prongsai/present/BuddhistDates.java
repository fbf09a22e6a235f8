package prongsai.present;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import prongsai.model.Bilingual;
import prongsai.text.ThaiDates;

/** Dates in words, in the Buddhist era. */
public final class BuddhistDates {
    private BuddhistDates() {}

    /** The same for a date as JSON prints it, {@code 2566-08-18}; another text stays as it is. */
    public static Bilingual inWords(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}")
                ? inWords(LocalDate.parse(date).minusYears(ThaiDates.ERA))
                : new Bilingual(date, date);
    }

    /** {@code 18 สิงหาคม 2566} and {@code 18 August 2566 BE}. */
    public static Bilingual inWords(LocalDate date) {
        int day = date.getDayOfMonth();
        int year = date.getYear() + ThaiDates.ERA;
        String english = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Bilingual(
                day + " " + ThaiDates.monthName(date.getMonthValue()) + " " + year,
                day + " " + english + " " + year + " BE");
    }
}
