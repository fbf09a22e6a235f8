package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.reference.Indicators;
import prongsai.text.Codes;
import prongsai.text.Numerals;

/**
 * The indicators under which weak items stand, by the cells that name them. Where a page cuts such a cell, its rest at the
 * top of the next page belongs to it: the number or the score that it prints is that of the cell above.
 */
final class IndicatorGroups {
    /** A score and the words that lead to it. */
    static final Pattern SCORE = Pattern.compile(
            "(?:,|และ|ซึ่ง|โดย)?\\s*(?:มี|ได้)?\\s*(?:ผล)?(?:ได้)?(?:รับ)?(?:คะแนน[^\\d]{0,30}(\\d{1,3}(?:\\.\\d{1,2})?)\\s*(?:คะแนน)?|\\s*(?:\\(\\s*)?(\\d{1,3}(?:\\.\\d{1,2})?)\\s*คะแนน\\s*\\)?)");

    /** ตัวชี้วัดที่, and what recognition of a scan makes of it: ตัวชีวัด, ตัวขี้วัด, ตัวชัวัด, ตัวช๊วัดที, ตัวฮีวัดที. */
    static final String NAMED =
            "ตัว[ชขซยฮ][\u0E31\u0E34-\u0E37\u0E47-\u0E4C]{1,2}วัด\\s*(?:ท[\u0E31\u0E34-\u0E37]\u0E48?)?\\s*";

    private static final Pattern INDICATOR = Pattern.compile(NAMED + "(\\d{1,2})(?![\\d.])");
    /** How a cell begins that names an indicator. */
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:แบบ|ตัวชี้|เครื่องมือ|ด้าน|[-•]|\\(?\\d{1,2}\\s*[.)](?!\\d)|(?:IIT|EIT|OIT)(?![A-Za-z)]))");

    /** A cell that ends before the number of its indicator ... */
    private static final Pattern UNNUMBERED = Pattern.compile("ตัวชี้?วัด\\s*(?:ที่)?\\s*$");
    /** ... and its rest. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:ที่)?\\s*\\d{1,2}(?![\\d.])");

    private final Indicators official;
    private final List<Optional<Integer>> numbers = new ArrayList<>(List.of(Optional.empty()));
    private String words = "";

    IndicatorGroups(Indicators official) {
        this.official = official;
    }

    /**
     * Reads the cell of a row's indicator.
     *
     * @param coded whether the row begins an item
     * @return true where the cell is the rest of the one above, which a page cut
     */
    boolean add(Row row, boolean coded) {
        String text = Numerals.arabic(row.text(Role.INDICATOR));
        if (text.isBlank()) {
            return false;
        }
        boolean rest = rest(row, text, coded);
        if (rest) {
            words = words + EntryBuilder.glue(words, text) + text;
            number(words).ifPresent(n -> numbers.set(last(), Optional.of(n)));
        } else if (row.begins(Role.INDICATOR) || number(text).isPresent()) {
            words = text.strip();
            numbers.add(number(text).or(() -> numbers.get(last())));
        }
        return rest;
    }

    /** The group of the row that was added last. */
    int last() {
        return numbers.size() - 1;
    }

    /** Number of a group's indicator. */
    Optional<Integer> number(int group) {
        return numbers.get(group);
    }

    /** What the cell of the last group says, all its parts. */
    String words() {
        return words;
    }

    /**
     * A cell names one indicator and one score. In the first row of a page, one that begins as none does is a rest where the
     * row begins no item, or where it brings the score that the cell above lacks. The title of the indicator whose number ended
     * the cell above begins none, and a number where the cell above ends before it is the rest of it.
     */
    private boolean rest(Row row, String text, boolean coded) {
        boolean top = row.first() && row.begins(Role.INDICATOR) && !words.isEmpty();
        if (!top || Codes.atStart(text).isPresent() || (scored(words) && scored(text))) {
            return false;
        }
        boolean number =
                UNNUMBERED.matcher(words).find() && NUMBER.matcher(text).lookingAt();
        if (row.cut().contains(Role.INDICATOR) || number) {
            return true;
        }
        boolean opens = OPENING.matcher(text).lookingAt()
                || official.titled(text.strip())
                        .filter(titled -> !number(words).equals(Optional.of(titled.number())))
                        .isPresent();
        boolean nameless = number(words).isEmpty() && number(text).isPresent();
        boolean score = scored(text) && !scored(words);
        return coded ? !opens && score : !opens || nameless;
    }

    private static boolean scored(String text) {
        return SCORE.matcher(text).find();
    }

    /** The number of the indicator that a cell names last. */
    static Optional<Integer> named(String text) {
        return number(Numerals.arabic(text));
    }

    private static Optional<Integer> number(String text) {
        Optional<Integer> number = Optional.empty();
        Matcher matcher = INDICATOR.matcher(text);
        while (matcher.find()) {
            number = Optional.of(Integer.valueOf(matcher.group(1)));
        }
        return number;
    }
}
