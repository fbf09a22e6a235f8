package prongsai.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Severity;
import prongsai.model.Value;
import prongsai.text.Numerals;
import prongsai.text.ThaiDates;

/**
 * A measure's result bears a date outside the measure's own period. Reports, summaries, statistics and analyses are
 * written after the year: up to seven months later they are an information. A document that was there before is fine.
 */
public final class DateOutsidePeriod implements Rule {
    private static final Pattern WHOLE_YEAR = Pattern.compile("ปีงบประมาณ");
    private static final Pattern ONE_END = Pattern.compile("ภายใน|ก่อน|ตั้งแต่|เริ่ม|เป็นต้นไป|นับจาก|จนถึง|ถึง");
    private static final Pattern WRITTEN_LATER = Pattern.compile("รายงาน|สรุป|สถิติ|วิเคราะห์|ประกาศผล|ผลการประเมิน");
    private static final Pattern THERE_BEFORE = Pattern.compile(
            "(?<!ติด)ตาม|คำสั่ง|ระเบียบ|(?<!เป็น)หนังสือ|มติ|แผน|ข้อบัญญัติ|เทศบัญญัติ|ประกาศ|ตั้งแต่|ที่ผ่านมา|พระราช");
    /** What is made ready in the last month before a fiscal year: a plan's year begins after its approval. */
    private static final Pattern MADE_READY = Pattern.compile(
            "จัดทำ|ทบทวน|ปรับปรุง|อนุมัติ|เห็นชอบ|ลงนาม|เผยแพร่|แต่งตั้ง|กำหนด|เตรียม|คู่มือ|แนวปฏิบัติ|หลักเกณฑ์|นโยบาย|ปฏิทิน|เจตนารมณ์|เจตจำนง");
    /** What is done itself belongs into the year. */
    private static final Pattern DONE_ITSELF = Pattern.compile("อบรม|สัมมนา|กิจกรรม|ศึกษาดูงาน|ลงพื้นที่|บรรยาย");
    /** So many orders looked through on a day: the day of the doing, not of the order. */
    private static final Pattern COUNTED =
            Pattern.compile("[0-9๐-๙]\\s*[\\u0E01-\\u0E4E]{2,8}\\s*เมื่อ(?:วันที่)?\\s*$");
    /** To announce something on a day is done itself; an announcement is there before: it has a subject or a number. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "^\\s*(?:\\(?[0-9๐-๙]{1,2}[.)]|[-–•])?\\s*(?:ได้|จัด|มีการ)?ประกาศ(?!\\s*(?:เรื่อง|ฉบับ|องค์การ|เทศบาล|อบต|จังหวัด|สำนัก|กระทรวง|กรม|คณะ|ลงวันที่|ใช้))"
                    + "(?!.*(?:ตาม(?!ขั้น)|คำสั่ง|ระเบียบ|หนังสือ|มติ|ข้อบัญญัติ|เทศบัญญัติ|ลงวันที่|ฉบับ)).*เมื่อ\\s*(?:วันที่)?\\s*$",
            Pattern.DOTALL);
    /** A step of its own, which another step's words do not explain. */
    private static final Pattern STEP = Pattern.compile("\\s\\(?[0-9๐-๙]{1,2}[.)]\\s+(?![0-9๐-๙])");

    private static final int MONTHS_TO_WRITE = 7;
    /** October begins a fiscal year. */
    private static final int FIRST_MONTH = 10;

    /** How far back in its cell a date is told of. */
    private static final int SENTENCE = 200;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().measures().stream().noneMatch(measure -> measure.has(Field.PERIOD))
                ? Optional.of(Lack.COLUMN)
                : Optional.empty();
    }

    private record Period(LocalDate from, LocalDate to) {}

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Measure measure : context.report().measures()) {
            period(context, measure.text(Field.PERIOD)).ifPresent(period -> {
                for (Field field : List.of(Field.OUTPUT, Field.OUTCOME)) {
                    hits.addAll(outside(context, measure, field, period));
                }
            });
        }
        return hits;
    }

    /**
     * First and last day of all dates in the cell; else the fiscal years that it names. A single day, and a month behind
     * "until" or "from", leave one end open.
     */
    private static Optional<Period> period(CheckContext context, String cell) {
        List<ThaiDates.Span> spans = ThaiDates.spans(cell);
        if (!spans.isEmpty()) {
            boolean open = spans.size() == 1
                    && !spans.getFirst().closed()
                    && (spans.getFirst().from().equals(spans.getFirst().to()) || Surroundings.found(ONE_END, cell));
            return open ? Optional.empty() : Optional.of(new Period(first(spans), last(spans)));
        }
        Matcher year = WHOLE_YEAR.matcher(Numerals.arabic(cell));
        if (!year.find()) {
            return Optional.empty();
        }
        List<Integer> years = ThaiDates.years(cell).stream()
                .map(ThaiDates.YearMention::year)
                .sorted()
                .toList();
        Optional<Integer> own = context.report().fiscalYear();
        Optional<Integer> from = years.isEmpty() ? own : Optional.of(years.getFirst());
        Optional<Integer> to = years.isEmpty() ? own : Optional.of(years.getLast());
        return from.flatMap(first ->
                to.map(last -> new Period(ThaiDates.firstDayOfFiscalYear(first), ThaiDates.lastDayOfFiscalYear(last))));
    }

    private static LocalDate first(List<ThaiDates.Span> spans) {
        return spans.stream()
                .map(ThaiDates.Span::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<ThaiDates.Span> spans) {
        return spans.stream().map(ThaiDates.Span::to).max(LocalDate::compareTo).orElseThrow();
    }

    private static List<Hit> outside(CheckContext context, Measure measure, Field field, Period period) {
        String text = measure.text(field);
        List<Hit> hits = new ArrayList<>();
        for (ThaiDates.Mention date : ThaiDates.scan(text)) {
            String told = told(measure.value(field), date.start());
            boolean late = date.date().isAfter(period.to());
            boolean early = date.lastDay().isBefore(period.from());
            if ((!late && !early) || (early && isFromBefore(date, told, period))) {
                continue;
            }
            boolean written = late
                    && Surroundings.found(WRITTEN_LATER, told)
                    && !date.date().isAfter(period.to().plusMonths(MONTHS_TO_WRITE));
            Hit hit = Hit.at(measure, field, date.start(), date.end())
                    .confidence(0.85)
                    .saying(
                            text.substring(date.start(), date.end()).replaceAll("\\s+", " "),
                            oneLine(measure.text(Field.PERIOD)),
                            context.label(measure));
            hits.add(written ? hit.variant("written").severity(Severity.INFO) : hit);
        }
        return hits;
    }

    /** A document that was there before; in the month before a fiscal year, what is made ready for it. */
    private static boolean isFromBefore(ThaiDates.Mention date, String told, Period period) {
        boolean lastMonth = period.from().getMonthValue() == FIRST_MONTH
                && period.from().getDayOfMonth() == 1
                && !date.date().isBefore(period.from().minusMonths(1));
        boolean ready = lastMonth && Surroundings.found(MADE_READY, told) && !Surroundings.found(DONE_ITSELF, told);
        boolean before = Surroundings.found(THERE_BEFORE, told) && !Surroundings.found(ANNOUNCED, told);
        return (ready || before) && !Surroundings.found(COUNTED, told);
    }

    /** A cell that several rows share says its words once. */
    private static String oneLine(String period) {
        return period.strip()
                .lines()
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    /**
     * What the cell or its step says before the date; a date may stand in a paragraph of its own. A sentence that a page cut
     * stands in two cells.
     */
    private static String told(Value value, int at) {
        int cell = value.pieces().stream()
                .mapToInt(Value.Piece::start)
                .filter(start -> start <= at)
                .filter(start -> start == 0 || value.text().charAt(start - 1) == '\n')
                .max()
                .orElse(0);
        String told = value.text().substring(Math.max(cell, at - SENTENCE), at);
        return STEP.matcher(told)
                .results()
                .reduce((one, next) -> next)
                .map(step -> told.substring(step.start()))
                .orElse(told);
    }
}
