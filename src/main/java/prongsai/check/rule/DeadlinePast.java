package prongsai.check.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Severity;
import prongsai.model.Weakness;
import prongsai.text.ThaiDates;

/**
 * Something is to be done by a day that had passed when the document was dated, and the record does not say that it was
 * done. A measure with results is asked only for results that are yet to come, and so are answers. More than three are one
 * finding.
 */
public final class DeadlinePast implements Rule {
    private static final int SINGLE = 3;
    /** How far before a date its deadline is named. */
    private static final int NEAR = 50;

    private static final Pattern DEADLINE = Pattern.compile(
            "(?:ภายใน|ไม่เกิน|กำหนด(?:แล้ว)?เสร็จ|กำหนดส่ง|ให้(?:แล้ว)?เสร็จ|คาดว่าจะ(?:แล้ว)?เสร็จ|จะ(?:แล้ว)?เสร็จ|เสร็จใน|เสร็จสิ้นใน|เสร็จภายใน)"
                    + "\\s*(?:ใน|ภายใน)?\\s*(?:วันที่|วัน|เดือน|สิ้นเดือน|สิ้น|ต้นเดือน|กลางเดือน)*\\s*$");
    private static final Pattern TO_COME =
            Pattern.compile("อยู่ระหว่าง|คาดว่า|จะแล้วเสร็จ|จะเสร็จ|จะดำเนินการ|กำหนดแล้วเสร็จ");
    private static final Pattern DONE = Pattern.compile(
            "เรียบร้อยแล้ว|เสร็จแล้ว|แล้วเสร็จเมื่อ|เสร็จเมื่อ|(?<!ยังไม่ได้)(?<!ยังไม่)ดำเนินการแล้ว|แล้วเสร็จตาม|ส่งแล้ว|เสร็จสิ้นแล้ว|แล้วเสร็จ(?=\\s*$)");

    /** What the form prints, and no answer: จำนวนเรื่องที่ดำเนินการแล้วเสร็จ. */
    private static final Set<Field> OFFICIAL = Set.of(Field.TITLE, Field.ELEMENTS);

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return DateImpossible.undated(context.report());
    }

    @Override
    public List<Hit> check(CheckContext context) {
        LocalDate document = context.report().head().date().orElseThrow();
        List<Hit> hits = new ArrayList<>();
        List<Entry> late = new ArrayList<>();
        for (Entry entry : context.report().entries()) {
            if (isDone(entry)) {
                continue;
            }
            for (Field field : fields(entry)) {
                passed(entry.text(field), document).ifPresent(date -> {
                    late.add(entry);
                    hits.add(Hit.at(entry, field, date.start(), date.end())
                            .other(ThaiDates.iso(document))
                            .confidence(0.85)
                            .saying(
                                    context.label(entry),
                                    entry.text(field).substring(date.start(), date.end()),
                                    printed(document)));
                });
            }
        }
        if (hits.size() <= SINGLE) {
            return hits;
        }
        String keys = late.stream().map(Entry::key).distinct().collect(Collectors.joining(", "));
        return List.of(
                hits.getFirst().onReport().other(keys).variant("several").saying(hits.size(), keys, printed(document)));
    }

    private static String printed(LocalDate date) {
        return date.getDayOfMonth() + " " + ThaiDates.monthName(date.getMonthValue()) + " "
                + (date.getYear() + ThaiDates.ERA);
    }

    private static boolean isDone(Entry entry) {
        return entry.fields().entrySet().stream()
                .filter(field -> !OFFICIAL.contains(field.getKey()))
                .anyMatch(field -> Surroundings.found(DONE, field.getValue().text()));
    }

    private static List<Field> fields(Entry entry) {
        return switch (entry) {
            case Weakness weakness -> List.of(Field.TEXT, Field.STEPS, Field.FOLLOW_UP, Field.NOTE);
            case Measure measure ->
                measure.has(Field.OUTPUT) || measure.has(Field.OUTCOME)
                        ? toCome(measure, Field.OUTPUT, Field.OUTCOME)
                        : List.of(Field.METHOD, Field.PERIOD, Field.FOLLOW_UP, Field.NOTE);
            default -> toCome(entry, Field.PROGRESS);
        };
    }

    private static List<Field> toCome(Entry entry, Field... fields) {
        return List.of(fields).stream()
                .filter(field -> Surroundings.found(TO_COME, entry.text(field)))
                .toList();
    }

    /** The first deadline that lies before the document; a month lasts to its end. */
    private static Optional<ThaiDates.Mention> passed(String text, LocalDate document) {
        return ThaiDates.scan(text).stream()
                .filter(date -> Surroundings.found(DEADLINE, Surroundings.before(text, date.start(), NEAR)))
                .filter(date -> lastDay(date).isBefore(document))
                .findFirst();
    }

    private static LocalDate lastDay(ThaiDates.Mention date) {
        return date.day().isPresent()
                ? date.date()
                : YearMonth.from(date.date()).atEndOfMonth();
    }
}
