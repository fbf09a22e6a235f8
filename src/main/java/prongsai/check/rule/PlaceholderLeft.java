package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Bilingual;
import prongsai.model.Field;
import prongsai.model.Prose;
import prongsai.model.Severity;

/**
 * What stands in a template for something to be filled in: dots, lines, xxx, (ระบุ ...), the word example. Once for a
 * field or paragraph; the form's own words, lines to sign on and a table of contents aside.
 */
public final class PlaceholderLeft implements Rule {
    private static final String GAPS =
            "\\.{5,}|…{2,}|_{4,}|(?<![A-Za-z])[xX]{3,}(?![A-Za-z])|(?:25|๒๕)(?:[xX]{2}|\\.{2,})";
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern GAP = Pattern.compile(GAPS);
    private static final Pattern PLACEHOLDER = Pattern.compile(
            GAPS + "|[(\\[]\\s*(?:โปรด)?ระบุ(?!ไว้|ใน|ตาม)[^)\\]\\n]{0,30}[)\\]]|[(\\[]\\s*ตัวอย่าง\\s*[)\\]]"
                    + "|[(\\[<]\\s*(?:ชื่อหน่วยงาน|ชื่อ ?อปท\\.?|วัน(?:ที่)?/เดือน/ปี|วัน ?เดือน ?ปี)\\s*[)\\]>]");
    /** A line to sign on or for a superior, a memo's head on dotted lines, and a line of a table of contents. */
    private static final Pattern MEANT = Pattern.compile(
            "ลงชื่อ|ตำแหน่ง|ความเห็น|^\\s*(?:ส่วนราชการ|ที่[\\s.]|เรื่อง|เรียน)|[.…_]\\s*$|^[\\s(]*[.…_]+[\\s)]*$|[.…_]{3,}\\s*(?:หน้า\\s*)?[0-9๐-๙ก-ฮ]{1,3}\\s*$");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.written()) {
            Matcher matcher = pattern(said).matcher(said.text());
            while (matcher.find()) {
                if (said.field().isPresent()
                        || !MEANT.matcher(line(said.text(), matcher.start())).find()) {
                    hits.add(
                            Hit.at(said, matcher.start(), matcher.end()).saying(where(context, said), matcher.group()));
                    break;
                }
            }
        }
        return hits;
    }

    /** A method tells what others are to state (ให้ผู้ร้องเขียนแบบคำขอ (ระบุชื่อ)), and a signature is made of lines. */
    private static Pattern pattern(Said said) {
        if (said.role().filter(Prose.Role.SIGNATURE::equals).isPresent()) {
            return NOTHING;
        }
        return said.field().isEmpty() || said.in(Field.METHOD, Field.STEPS, Field.GUIDELINE) ? GAP : PLACEHOLDER;
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }

    private static Bilingual where(CheckContext context, Said said) {
        return said.field().isPresent()
                ? context.words()
                        .say(
                                "label.field",
                                context.label(said),
                                context.label(said.field().get()))
                : context.label(said);
    }
}
