package prongsai.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import prongsai.text.ThaiDates;
import prongsai.text.ThaiDates.YearMention;

/** What the words round a year make of it: the year of a law, one of a span or list, that of a quoted result. */
final class YearWords {
    /** Years of a span or list belong together when nothing but this stands between them. */
    private static final Pattern JOINED = Pattern.compile(
            "^[\\s(]*(?:-|–|—|ถึง|ถึงปี|,|และ|/|กับ)?[\\s]*(?:ปี|ปีงบประมาณ)?\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?)?\\s*$");

    private static final Pattern SPAN = Pattern.compile("-|–|—|ถึง");
    private static final Pattern LAW = Pattern.compile(
            "พระราช|พ\\.?ร\\.?[บก]|รัฐธรรมนูญ|กฎหมาย|กฎกระทรวง|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|ประมวล|(?<!สม)มติ|คำสั่ง|(?<!เป็น)หนังสือ"
                    + "|ว่าด้วย|หลักเกณฑ์|ประกาศ(?:คณะ|กระทรวง|สำนักงาน|กรม|ก\\.)|มาตรฐานทั่วไป");
    private static final Pattern ASSESSED = Pattern.compile("ผลการประเมิน|ผลคะแนน|คะแนน|ITA|ประเมินคุณธรรม|ตัวชี้วัด");
    private static final Pattern SINCE = Pattern.compile(
            "ตั้งแต่|นับแต่|ก่อตั้ง|จัดตั้งเมื่อ|ย้อนหลัง(?!\\s*[0-9๐-๙,]+\\s*(?!ปี)[\\u0E01-\\u0E2E])|ที่ผ่านมา|เปรียบเทียบ|เลขที่|/\\s*$");
    /** When something was done about a rule is no longer the rule's own year. */
    private static final Pattern WHEN = Pattern.compile(
            "(?:ทบทวน|ปรับปรุง|จัดทำ|เผยแพร่|ประกาศ|กำหนด)[^\\n]{0,20}(?:เมื่อ|ใน)\\s*(?:(?:วันที่\\s*)?[\\d๐-๙]{1,2}\\s+[\\u0E01-\\u0E4E.]{3,12}\\s*|วันที่\\s*|เดือน[\\u0E01-\\u0E4E]{4,10}\\s*)?(?:ปี)?\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?)?\\s*$");

    /** The year of data, a plan or a report is none of a law either: ใช้ข้อมูลของปี พ.ศ., แผนฉบับทบทวน พ.ศ. */
    private static final Pattern OF_DATA = Pattern.compile(
            "แผน[^\\n]{0,20}ทบทวน[^\\n\\d]{0,8}$|(?:ข้อมูล|สถิติ|แผน|รายงาน|ผลการดำเนินงาน|ผลงาน)[^\\n]{0,12}?(?:ของ|ใน|ประจำ)?ปี(?:งบประมาณ)?\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?)?\\s*$");

    /** Nor is a year in which something else than a law was made: รายชื่อที่สำรวจไว้ในปี. */
    private static final Pattern IN_YEAR = Pattern.compile(
            "(?<!ออก|ตรา|ตราขึ้น|ประกาศ|ใช้|บังคับ|แก้ไข|เพิ่มเติม)(?:ไว้ใน|ใน|เมื่อ)ปี\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?)?\\s*$");

    private static final int LAW_WINDOW = 120;

    private YearWords() {}

    /**
     * In a span that reaches into the years from earliest to latest, or in a list of three years and more.
     *
     * @param at index of the year in the list
     */
    static boolean joined(String text, List<YearMention> years, int at, int earliest, int latest) {
        int first = at;
        int last = at;
        while (first > 0 && touches(text, years.get(first - 1), years.get(first))) {
            first--;
        }
        while (last + 1 < years.size() && touches(text, years.get(last), years.get(last + 1))) {
            last++;
        }
        if (first == last) {
            return false;
        }
        int from = years.get(first).year();
        int to = years.get(last).year();
        boolean span = SPAN.matcher(
                        text.substring(years.get(first).end(), years.get(last).start()))
                .find();
        return span ? from <= latest && to >= earliest : last - first >= 2;
    }

    /** In one line with a span that holds the report's year, and not after its beginning: a plan is made before it begins. */
    static boolean beforeSpan(String text, List<YearMention> years, int at, int fiscalYear) {
        YearMention year = years.get(at);
        for (int i = 0; i + 1 < years.size(); i++) {
            YearMention from = years.get(i);
            YearMention to = years.get(i + 1);
            String line = text.substring(Math.min(from.start(), year.start()), Math.max(to.end(), year.end()));
            if (touches(text, from, to)
                    && SPAN.matcher(text.substring(from.end(), to.start())).find()
                    && from.year() <= fiscalYear
                    && fiscalYear <= to.year()
                    && year.year() <= from.year()
                    && line.indexOf('\n') < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(String text, YearMention left, YearMention right) {
        String between = text.substring(left.end(), right.start());
        return between.length() < 30
                && !between.isBlank()
                && JOINED.matcher(between).matches();
    }

    /** Behind the name of a law or order, in one line and with no other year or date between. */
    static boolean lawful(String text, YearMention year) {
        String before = Surroundings.before(text, year.start(), LAW_WINDOW);
        List<YearMention> earlier = ThaiDates.years(before);
        IntStream years =
                earlier.stream().filter(one -> one.year() != year.year()).mapToInt(YearMention::end);
        IntStream dates = ThaiDates.scan(before).stream()
                .filter(date -> date.day().isPresent())
                .mapToInt(ThaiDates.Mention::end);
        int from = IntStream.concat(years, dates).max().orElse(0);
        String own = before.substring(from);
        return Surroundings.found(LAW, own)
                && !Surroundings.found(WHEN, own)
                && !Surroundings.found(OF_DATA, own)
                && !Surroundings.found(IN_YEAR, own);
    }

    /** Behind words on an assessment, or on the time since then: since a day that is named is not since the year. */
    static boolean assessed(String text, YearMention year, int near) {
        String before = Surroundings.before(text, year.start(), near);
        int day = ThaiDates.scan(before).stream()
                .filter(date -> date.day().isPresent())
                .mapToInt(ThaiDates.Mention::end)
                .max()
                .orElse(0);
        return Surroundings.found(ASSESSED, before) || Surroundings.found(SINCE, before.substring(day));
    }
}
