package prongsai.check.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:ตลอด)?ปีงบประมาณ\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?)?\\s*(25\\d\\d)?");
    private static final Pattern WRITTEN_LATER = Pattern.compile("รายงาน|สรุป|สถิติ|วิเคราะห์|ประกาศผล|ผลการประเมิน");
    private static final Pattern THERE_BEFORE =
            Pattern.compile("ตาม|คำสั่ง|ระเบียบ|หนังสือ|มติ|แผน|ข้อบัญญัติ|เทศบัญญัติ|ประกาศ|ตั้งแต่|ที่ผ่านมา|พระราช");
    private static final int MONTHS_TO_WRITE = 7;
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

    /** First and last day of all dates in the cell, where there are two; else the fiscal year that it names. */
    private static Optional<Period> period(CheckContext context, String cell) {
        List<ThaiDates.Mention> dates = ThaiDates.scan(cell);
        if (dates.size() >= 2) {
            LocalDate from = dates.stream()
                    .map(ThaiDates.Mention::date)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate to = dates.stream()
                    .map(DateOutsidePeriod::lastDay)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return Optional.of(new Period(from, to));
        }
        Matcher year = WHOLE_YEAR.matcher(Numerals.arabic(cell));
        if (!dates.isEmpty() || !year.find()) {
            return Optional.empty();
        }
        Optional<Integer> named = Optional.ofNullable(year.group(1)).map(Integer::valueOf);
        return named.or(() -> context.report().fiscalYear())
                .map(one -> new Period(ThaiDates.firstDayOfFiscalYear(one), ThaiDates.lastDayOfFiscalYear(one)));
    }

    private static LocalDate lastDay(ThaiDates.Mention date) {
        return date.day().isPresent()
                ? date.date()
                : YearMonth.from(date.date()).atEndOfMonth();
    }

    private static List<Hit> outside(CheckContext context, Measure measure, Field field, Period period) {
        String text = measure.text(field);
        List<Hit> hits = new ArrayList<>();
        for (ThaiDates.Mention date : ThaiDates.scan(text)) {
            String told = told(measure.value(field), date.start());
            boolean late = date.date().isAfter(period.to());
            boolean early = lastDay(date).isBefore(period.from());
            if ((!late && !early) || (early && Surroundings.found(THERE_BEFORE, told))) {
                continue;
            }
            boolean written = late
                    && Surroundings.found(WRITTEN_LATER, told)
                    && !date.date().isAfter(period.to().plusMonths(MONTHS_TO_WRITE));
            Hit hit = Hit.at(measure, field, date.start(), date.end())
                    .confidence(0.85)
                    .saying(
                            text.substring(date.start(), date.end()).replaceAll("\\s+", " "),
                            measure.text(Field.PERIOD).strip().replaceAll("\\s+", " "),
                            context.label(measure));
            hits.add(written ? hit.variant("written").severity(Severity.INFO) : hit);
        }
        return hits;
    }

    /** What the cell says before the date; a date may stand in a paragraph of its own. */
    private static String told(Value value, int at) {
        int cell = value.pieces().stream()
                .filter(piece -> piece.start() <= at && at < piece.end())
                .mapToInt(Value.Piece::start)
                .max()
                .orElse(0);
        return value.text().substring(Math.max(cell, at - SENTENCE), at);
    }
}
