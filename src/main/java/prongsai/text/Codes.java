package prongsai.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Item codes however they are printed: O01, O-1, 01, ๐๑, 010, ๐๑๐, 0๓1, OIT 41, i30, E5. The letter O is printed as the
 * digit 0 or ๐ as often as not, so {@code 010} is O10.
 */
public final class Codes {
    private static final Pattern QUESTION = Pattern.compile("[IE]\\d+");
    private static final Pattern WHOLE = Pattern.compile(
            "(?:ข้อ(?:ที่)?|ตัวชี้วัด)?[\\s.:\\-–•]*(?:(OIT|[O0ΟО]|IIT|[Il]|EIT|E)[\\s.\\-]*)?0*([1-9][0-9]?)[\\s.:)]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEGIN = Pattern.compile(
            "[\\s.:\\-–•]*(?:ข้อ(?:ที่)?\\s*)?(OIT|[O0ΟО]|[I]|E)[\\s.\\-]?0*([1-9][0-9]?)(?![0-9.%/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Codes of forms that are not the NACC's, such as the hospitals' MOIT 12. */
    private static final Pattern OTHER_FORM =
            Pattern.compile("(?:ข้อ(?:ที่)?)?[\\s.:\\-–•]*([A-Z]{2,8})[\\s.\\-]*0*([1-9][0-9]{0,2})[\\s.:)]*");

    private static final Pattern OTHER_FORM_BEGINS =
            Pattern.compile("[\\s.:\\-–•]*(?:ข้อ(?:ที่)?\\s*)?(MOIT|EB)[\\s.\\-]*0*([1-9][0-9]{0,2})(?![0-9.%/])");
    /** A stroke that recognition made of the digit one: O1l, 0I2. */
    private static final Pattern STROKE = Pattern.compile("(?<=[OoΟО0-9])[lI|](?![A-Za-z])");

    /** A code that a narrow cell broke within its number. */
    private static final Pattern BROKEN =
            Pattern.compile("^([^\\d]*[A-Za-zΟО][\\s.\\-]*\\d{1,2}|[^\\d]*0\\d)\\s+(\\d{1,2}[\\s.:)]*)$");

    private static final Set<String> NO_FORM = Set.of("NO", "ITA", "OIT", "IIT", "EIT");
    private static final Pattern WITH_LETTER =
            Pattern.compile("(?<![\\p{IsLatin}\\d])([OoIiEe])[\\s\\-]?(0*[1-9][0-9]?)(?![\\d.%]|\\p{IsLatin})");
    private static final Pattern WITH_ZERO =
            Pattern.compile("(?<![\\p{IsLatin}\\d./:\\-])0(0?[1-9]|[1-9][0-9])(?![\\d.:%/\\-])");
    private static final Pattern NAMED = Pattern.compile("(?:ข้อ(?:ที่)?|\\bOIT)\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*(?:และ)?[\\s,]*");

    private static final int LONGEST_CODE = 12;

    private Codes() {}

    /**
     * A code in a text.
     *
     * @param code letter and number, {@code O9}
     * @param start first character
     * @param end after the last
     */
    public record Mention(String code, int start, int end) {}

    /**
     * The code that a whole cell prints; a bare number counts as an OIT item. Two to eight capital letters with a number
     * are a code of another form than the NACC's. The number of a code with letters, or with the zero that stands for one, may be
     * broken over two lines.
     *
     * @return {@code O24}, {@code I30}, {@code MOIT12}; empty where the cell holds anything else
     */
    public static Optional<String> ofCell(String cell) {
        String arabic = BROKEN.matcher(digits(cell).strip()).replaceFirst("$1$2");
        Matcher matcher = WHOLE.matcher(arabic);
        if (!matcher.matches()) {
            Matcher other = OTHER_FORM.matcher(arabic);
            return other.matches() && !NO_FORM.contains(other.group(1))
                    ? Optional.of(other.group(1) + other.group(2))
                    : Optional.empty();
        }
        return Optional.of(letter(matcher.group(1) == null ? "O" : matcher.group(1)) + matcher.group(2));
    }

    /** The code that a text begins with: {@code -I25 ผู้บริหาร...}, {@code O01 โครงสร้าง}. */
    public static Optional<Mention> atStart(String text) {
        String arabic = digits(text);
        Matcher matcher = BEGIN.matcher(arabic);
        if (!matcher.lookingAt()) {
            Matcher other = OTHER_FORM_BEGINS.matcher(arabic);
            return other.lookingAt()
                    ? Optional.of(new Mention(other.group(1) + other.group(2), other.start(1), other.end()))
                    : Optional.empty();
        }
        return Optional.of(new Mention(letter(matcher.group(1)) + matcher.group(2), matcher.start(1), matcher.end()));
    }

    /** True for the code of a question of the surveys, IIT or EIT, which is no item: {@code I30}, {@code E7}. */
    public static boolean isQuestion(String code) {
        return QUESTION.matcher(code).matches();
    }

    /**
     * All codes in running text. One printed with a digit for its letter counts only in a list of codes or after ข้อ,
     * since 01 and 043 are also dates, times and telephone numbers.
     */
    public static List<Mention> scan(String text) {
        String arabic = Numerals.arabic(text);
        List<Mention> found = new ArrayList<>();
        Matcher letters = WITH_LETTER.matcher(arabic);
        while (letters.find()) {
            found.add(new Mention(
                    letter(letters.group(1)) + Integer.parseInt(letters.group(2)), letters.start(), letters.end()));
        }
        Matcher zeros = WITH_ZERO.matcher(arabic);
        while (zeros.find()) {
            if (named(arabic, zeros.start()) || listed(arabic, found, zeros.start())) {
                found.add(new Mention("O" + Integer.parseInt(zeros.group(1)), zeros.start(), zeros.end()));
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static boolean named(String text, int at) {
        return NAMED.matcher(text.substring(Math.max(0, at - 12), at)).find();
    }

    private static boolean listed(String text, List<Mention> found, int at) {
        return found.stream()
                .filter(mention -> mention.end < at)
                .anyMatch(mention ->
                        BETWEEN.matcher(text.substring(mention.end, at)).matches());
    }

    /** Arabic digits, and the one that stands as a stroke in the first characters. */
    private static String digits(String text) {
        String arabic = Numerals.arabic(text);
        int end = Math.min(arabic.length(), LONGEST_CODE);
        return STROKE.matcher(arabic.substring(0, end)).replaceAll("1") + arabic.substring(end);
    }

    private static String letter(String printed) {
        return switch (printed.toUpperCase(Locale.ROOT)) {
            case "I", "IIT", "L" -> "I";
            case "E", "EIT" -> "E";
            default -> "O";
        };
    }
}
