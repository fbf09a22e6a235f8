package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.text.Numerals;
import prongsai.text.Squash;
import prongsai.text.ThaiDates;

/**
 * Two answers of one item that cannot both be: in one row it is done and in another row of the same code it is not; or
 * there was nothing of a kind (ไม่มีเรื่องร้องเรียน), and so many of the same kind (เรื่องร้องเรียน 3 เรื่อง). What is said of
 * another month, year, unit or channel, of what is left over, or with a "but", is another thing.
 */
public final class AnswerContradiction implements Rule {
    private static final List<Field> RESULTS = List.of(Field.PROGRESS, Field.OUTPUT, Field.OUTCOME);

    /** Goes on with what was done then: the printed page may have no space before it. */
    private static final String AND = "และ(?:ได้|เผยแพร่|รายงาน|จัดทำ|แสดง|ประกาศ|ดำเนิน|สรุป|บันทึก|แจ้ง|นำ|เปิด)";

    /** What is counted: it begins with a word for a case and ends where the sentence turns to something else. */
    private static final String THING =
            "((?:เรื่อง|ข้อ|การ|ผู้|กรณี|เหตุ|โครงการ|รายการ|คำขอ|ของขวัญ)(?:(?!AND)[\\u0E01-\\u0E4E]){2,50}?)"
                    .replace("AND", AND);

    private static final Pattern NONE = Pattern.compile("ไม่(?:มี|พบ|ปรากฏ)(?:ว่ามี)?\\s*" + THING
            + "(?=\\s|$|[.,)]|แต่อย่างใด|ใด|เลย|ในปี|ในช่วง|ประจำ|จาก|ผ่าน|เข้ามา|เกิดขึ้น|จึง|และไม่|" + AND + ")");
    private static final Pattern SOME = Pattern.compile(
            THING
                    + "\\s*(?:เข้ามา|เกิดขึ้น)?\\s*(?:(?:เป็น)?จำนวน|รวม|ทั้งสิ้น|ทั้งหมด)*\\s*([1-9]\\d*)\\s*(?:เรื่อง|ราย|ครั้ง|คน|ข้อ|รายการ|โครงการ|กรณี|คำร้อง|คำขอ|ชิ้น|สัญญา)");
    /** Counted before it, and there is none all the same. */
    private static final Pattern NOT_SO =
            Pattern.compile("(?:ไม่มี|ไม่พบ|ไม่ปรากฏ|ไม่เกิน|หาก|กรณี|เป้าหมาย|ไม่น้อยกว่า|อย่างน้อย)\\s*$");
    /** Of which part it is said; two statements meet only where they say the same of it. */
    private static final Pattern OF = Pattern.compile(
            "(?:ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค)\\.|[\\u0E01-\\u0E4E]{2,5}(?:าคม|ายน|าพันธ์)"
                    + "|เดือน|ไตรมาส|รอบ|ครึ่งปี|ช่องทาง|กอง|สำนัก|ฝ่าย|งาน(?:คลัง|ช่าง|พัสดุ)|หมู่|ด้าน|ประเภท|ภายนอก|ภายใน|ออนไลน์|ศูนย์|อำเภอ|จังหวัด|25\\d\\d|ที่ผ่านมา|ก่อน(?:หน้า)?|เดิม");
    /** Another statement by its own words. */
    private static final Pattern EXCEPTED = Pattern.compile(
            "แต่(?!อย่างใด|ละ)|ยกเว้น|นอกจาก|เพิ่มเติม|อื่น|ซ้ำ|อีก|ค้าง|เหลือ|อุทธรณ์|หลังจาก|ภายหลัง|ยุติ|แล้วเสร็จ");

    private static final int AROUND = 45;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return rows(context).findAny().isEmpty() ? Optional.of(Lack.COLUMN) : Optional.empty();
    }

    /** A statement that there was something, or nothing, of a kind. */
    private record Statement(Entry row, Field field, int start, int end, String thing, Set<String> of) {
        String words() {
            return row.text(field).substring(start, end);
        }

        /** The same kind of thing, of the same part. */
        boolean isOfTheSame(Statement other) {
            return thing.equals(other.thing) && of.equals(other.of);
        }
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Map<String, List<Entry>> items = new LinkedHashMap<>();
        rows(context)
                .forEach(row -> items.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(row));
        List<Hit> hits = new ArrayList<>();
        for (List<Entry> rows : items.values()) {
            status(context, rows).ifPresent(hits::add);
            statement(context, rows).ifPresent(hits::add);
        }
        return hits;
    }

    private static Stream<Entry> rows(CheckContext context) {
        return context.report().entries().stream()
                .filter(row -> RESULTS.stream().anyMatch(row::has));
    }

    /** Measures of one number stand in tables of different plans. */
    private static Optional<Hit> status(CheckContext context, List<Entry> rows) {
        Optional<Entry> done = withStatus(rows, Status.DONE);
        Optional<Entry> notDone = withStatus(rows, Status.NOT_DONE);
        return notDone.filter(row -> done.isPresent())
                .map(row -> Hit.whole(row, Field.PROGRESS)
                        .variant("status")
                        .confidence(0.8)
                        .saying(context.label(row)));
    }

    private static Optional<Entry> withStatus(List<Entry> rows, Status status) {
        return rows.stream()
                .filter(row -> !(row instanceof Measure) && row.has(Field.PROGRESS))
                .filter(row -> Answered.status(row) == status)
                .findFirst();
    }

    private static Optional<Hit> statement(CheckContext context, List<Entry> rows) {
        List<Statement> none = statements(context, rows, NONE);
        List<Statement> some = statements(context, rows, SOME);
        return none.stream()
                .flatMap(one -> some.stream().filter(one::isOfTheSame).map(other -> hit(context, one, other)))
                .findFirst();
    }

    private static Hit hit(CheckContext context, Statement none, Statement some) {
        return Hit.at(some.row, some.field, some.start, some.end)
                .other(none.words())
                .confidence(0.75)
                .saying(context.label(some.row), none.words(), some.words());
    }

    private static List<Statement> statements(CheckContext context, List<Entry> rows, Pattern pattern) {
        List<Statement> found = new ArrayList<>();
        for (Entry row : rows) {
            for (Field field : RESULTS) {
                String text = undated(Numerals.arabic(row.text(field)));
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    String around = Surroundings.before(text, matcher.start(), AROUND)
                            + Surroundings.after(text, matcher.end(), AROUND);
                    boolean other = Surroundings.found(NOT_SO, Surroundings.before(text, matcher.start(), AROUND))
                            || Surroundings.found(EXCEPTED, around);
                    if (!other) {
                        found.add(new Statement(
                                row,
                                field,
                                matcher.start(),
                                matcher.end(),
                                Squash.of(matcher.group(1)),
                                of(context, around)));
                    }
                }
            }
        }
        return found;
    }

    /** The day on which something was told is not what it is told of. */
    private static String undated(String text) {
        StringBuilder undated = new StringBuilder(text);
        ThaiDates.scan(text).stream()
                .filter(date -> date.day().isPresent())
                .forEach(date -> undated.replace(date.start(), date.end(), " ".repeat(date.end() - date.start())));
        return undated.toString();
    }

    /** The report's own year is what all is said of. */
    private static Set<String> of(CheckContext context, String around) {
        Set<String> of = new HashSet<>();
        OF.matcher(around).results().forEach(found -> of.add(found.group()));
        context.report().fiscalYear().map(String::valueOf).ifPresent(of::remove);
        return of;
    }
}
