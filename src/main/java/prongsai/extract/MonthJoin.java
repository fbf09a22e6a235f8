package prongsai.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Paragraph;
import prongsai.text.Numerals;

/** Puts back the full stops of short names of months before a year, which recognition takes for vowels and digits. */
final class MonthJoin {
    private static final Set<String> MONTHS =
            Set.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    /** What a full stop is read as: ุ, ะ, ๑, a comma, a colon, both of two. */
    private static final String STOP = "[.,:1\u0E38\u0E30]{1,2}";

    private static final Pattern SHORT = Pattern.compile(
            "(?<![\u0E01-\u0E4E])(ม|ก|พ|ส|ต|ธ|เม|มี|มิ)" + STOP + "(ค|พ|ย)(?:" + STOP + ")?(?=\\s?25[4-7]\\d(?!\\d))");
    private static final double SURE = 0.95;

    private final Amendments amendments;

    MonthJoin(Amendments amendments) {
        this.amendments = amendments;
    }

    void join(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            Matcher matcher = SHORT.matcher(Numerals.arabic(paragraph.text()));
            while (paragraph.confidence() < 1 && matcher.find()) {
                String month = matcher.group(1) + "." + matcher.group(2) + ".";
                if (MONTHS.contains(month) && !month.equals(matcher.group())) {
                    amendments.spell(new Numeral(paragraph, matcher.start(), matcher.end()), month, SURE);
                }
            }
        }
    }
}
