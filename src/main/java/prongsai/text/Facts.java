package prongsai.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hard facts that a text tells: on which day how many people came. */
public final class Facts {
    /** A number of people, with whom they are in between ({@code ผู้เข้าร่วมอบรม จำนวน 38 คน}, {@code 45 ราย}). */
    private static final Pattern PEOPLE =
            Pattern.compile("(?<![\\d,.])(\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\s*(?:คน|ราย|ท่าน)(?!ละ)");
    /** A day and its number of people stand this near to each other, in characters. */
    private static final int NEAR = 250;

    private Facts() {}

    /**
     * A day and a number of people told together.
     *
     * @param date the day, Gregorian calendar
     * @param people how many, 1 or more
     * @param start first character, of the earlier of the two
     * @param end after the last character of the later
     */
    public record Fact(LocalDate date, int people, int start, int end) {
        /** Equal for equal facts: {@code 2023-02-16 38}. */
        public String key() {
            return date + " " + people;
        }
    }

    /** The facts of a text in reading order; Thai and Arabic digits. */
    public static List<Fact> of(String text) {
        String plain = Numerals.arabic(text);
        List<Fact> facts = new ArrayList<>();
        for (ThaiDates.Mention day : ThaiDates.scan(plain)) {
            if (day.day().isEmpty()) {
                continue;
            }
            Matcher people = PEOPLE.matcher(plain);
            people.region(day.end(), Math.min(plain.length(), day.end() + NEAR));
            people.useTransparentBounds(true);
            if (people.find()) {
                int count = Integer.parseInt(people.group(1).replace(",", ""));
                facts.add(new Fact(day.date(), count, day.start(), people.end()));
            }
        }
        return List.copyOf(facts);
    }
}
