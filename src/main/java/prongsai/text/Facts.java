package prongsai.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hard facts that a text tells: on which day how many people came. */
public final class Facts {
    /** A number of people, with whom they are in between ({@code ผู้เข้าร่วมอบรม จำนวน 38 คน}, {@code 45 ราย}). */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?<![\\d,.])(\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\s*(?:คน|ราย(?!การ|ได้|จ่าย|งาน|ชื่อ)|ท่าน)(?!ละ)");
    /** A day and its number of people stand this near to each other, in characters. */
    private static final int NEAR = 250;
    /** So far behind the number of people the place may still follow. */
    private static final int PLACE_BEHIND = 80;
    /** {@code ณ ห้องประชุม...}, up to what is told next. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\u0E00-\\u0E4E])ณ(?:\\s+|(?=ห้อง|หอ|ศาลา|อาคาร|โรง|ที่ทำการ|วัด|สนาม|องค์การ|เทศบาล|อบต|สำนักงาน))"
                    + "([^\\n]{2,80}?)(?=\\s*(?:มีผู้|ผู้เข้า|มีบุคลากร|จำนวน|โดยมี|ซึ่ง|เพื่อ|ระหว่าง|ตั้งแต่|เวลา|เมื่อ|วันที่)"
                    + "|\\s+(?:มี|โดย|ให้|แก่|ได้|และ)|\\s*[,;(]|\\s*\\d+\\s*(?:คน|ราย|ท่าน)|\\s*$|\\s*\\n)");

    private Facts() {}

    /**
     * A day and a number of people told together.
     *
     * @param date the day, Gregorian calendar
     * @param people how many, 1 or more
     * @param start first character, of the earlier of the two
     * @param end after the last character of the later
     * @param place where it was, as the words between or shortly behind them name it ({@code ณ ...}); empty where they
     *     name none
     */
    public record Fact(LocalDate date, int people, int start, int end, Optional<String> place) {
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
                facts.add(new Fact(day.date(), count, day.start(), people.end(), place(plain, day, people.end())));
            }
        }
        return List.copyOf(facts);
    }

    /** Behind the day, on to a little behind the number, but not past the next day. */
    private static Optional<String> place(String plain, ThaiDates.Mention day, int told) {
        int end = Math.min(plain.length(), told + PLACE_BEHIND);
        for (ThaiDates.Mention next : ThaiDates.scan(plain.substring(told, end))) {
            end = Math.min(end, told + next.start());
        }
        int line = plain.indexOf('\n', told);
        Matcher place = PLACE.matcher(plain.substring(0, line < 0 ? end : Math.min(end, line)));
        return place.find(day.end()) ? Optional.of(place.group(1).strip()) : Optional.empty();
    }
}
