package prongsai.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Bilingual;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.shared.ReportRef;
import prongsai.reference.Certainty;
import prongsai.text.Squash;
import prongsai.text.ThaiDates;

/**
 * A date or year of the year before that stands in this year's report as it stood in that year's: same record, same words
 * round it. Only what lies in the earlier report's year or after, and before this report's, is asked about.
 *
 * <p>Never the year whose data the item asks for, a law's or an order's, a span that reaches this year, the year of a
 * quoted result, what is told as of the past, nor a plan or rule that is still in force. One finding for a record's field;
 * a date that stands in many fields is one for the report. Silent where no earlier report is known.
 */
public final class YearLeftover implements Rule {
    private static final int LETTERS_ROUND = 20;
    private static final int MANY = 5;
    private static final int BEFORE = 120;
    private static final int BEHIND = 50;
    private static final int NEAR = 60;
    private static final int QUOTED = 40;

    private static final Pattern PAST = Pattern.compile(
            "ปีก่อน|ปีที่แล้ว|ที่ผ่านมา|ย้อนหลัง|เปรียบเทียบ|เทียบกับ|เมื่อเทียบ|ตั้งแต่ปี|นับแต่|ก่อตั้ง");
    private static final Pattern RESULT = Pattern.compile("ผลการประเมิน|ผลคะแนน|คะแนน|ITA|ประเมินคุณธรรม");
    /** An order bears this date, or a plan holds from it on; a yearly announcement is made anew each year. */
    private static final Pattern IN_FORCE = Pattern.compile(
            "(?:คำสั่ง|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ|ข้อบังคับ|หนังสือ|มติ)[^\\n]{0,60}(?:ลง|เมื่อ)\\s*(?:วันที่)?\\s*$"
                    + "|(?:ประกาศใช้|ใช้บังคับ|มีผลบังคับ)[^\\n]{0,12}(?:วันที่|เมื่อ)?\\s*$|เลขที่[^\\n]{0,20}$|\\d/\\s*$");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().fiscalYear().isEmpty() ? Optional.of(Lack.YEAR) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Left> left = new ArrayList<>();
        for (Said said : context.written()) {
            left(context, said).ifPresent(left::add);
        }
        Map<String, List<Left>> byWords = left.stream()
                .collect(Collectors.groupingBy(one -> Squash.of(one.words()), LinkedHashMap::new, Collectors.toList()));
        List<Hit> hits = new ArrayList<>();
        for (List<Left> same : byWords.values()) {
            if (same.size() > MANY) {
                hits.add(many(same));
            } else {
                same.forEach(one -> hits.add(one.hit(context)));
            }
        }
        return hits;
    }

    /**
     * What was left in a field.
     *
     * @param said the field
     * @param time the first date or year left
     * @param count how many are left in the field
     * @param earlier the report that it stood in
     */
    private record Left(Said said, Time time, int count, Report earlier) {
        String words() {
            return said.text().substring(time.start, time.end);
        }

        int year() {
            return earlier.fiscalYear().orElseThrow();
        }

        Hit hit(CheckContext context) {
            Bilingual where = said.field()
                    .map(field -> context.words().say("label.field", context.label(said), context.label(field)))
                    .orElseGet(() -> context.label(said));
            Hit hit = basic().saying(where, words().replaceAll("\\s+", " "), year(), count);
            return count > 1 ? hit.variant("several") : hit;
        }

        Hit basic() {
            String text = said.text();
            String quoted =
                    text.substring(Math.max(0, time.start - QUOTED), Math.min(text.length(), time.end + QUOTED));
            return Hit.at(said, time.start, time.end)
                    .other(String.valueOf(year()))
                    .confidence(0.8)
                    .sources(List.of(Sources.of(ReportRef.of(earlier), said.record(), quoted, 1)))
                    .restingOn("the agency's earlier report", Certainty.CERTAIN);
        }
    }

    private static Hit many(List<Left> same) {
        String records = same.stream().map(one -> one.said.record()).distinct().collect(Collectors.joining(", "));
        Left first = same.getFirst();
        return first.basic()
                .onReport()
                .variant("many")
                .saying(first.words().replaceAll("\\s+", " "), same.size(), first.year(), records);
    }

    private static Optional<Left> left(CheckContext context, Said said) {
        int fiscalYear = context.report().fiscalYear().orElseThrow();
        List<Time> times = Time.in(said.text());
        for (Report earlier : context.peers().earlier(context.report())) {
            Optional<Integer> then = earlier.fiscalYear().filter(year -> year < fiscalYear);
            if (then.isEmpty() || times.isEmpty()) {
                continue;
            }
            List<String> counterparts = Counterparts.of(context, said, earlier);
            List<Time> found = times.stream()
                    .filter(time -> time.within(then.get(), fiscalYear))
                    .filter(time -> !allowed(context, said, time, fiscalYear))
                    .filter(time -> counterparts.stream().anyMatch(old -> unchanged(said, time, old)))
                    .toList();
            if (!found.isEmpty()) {
                return Optional.of(new Left(said, found.getFirst(), found.size(), earlier));
            }
        }
        return Optional.empty();
    }

    /** The same date or year in the earlier text, with the same letters round it. */
    private static boolean unchanged(Said said, Time time, String old) {
        String before = Squash.of(said.text().substring(0, time.start));
        String behind = Squash.of(said.text().substring(time.end));
        for (Time then : Time.in(old)) {
            if (!then.sameAs(time)) {
                continue;
            }
            String beforeThen = Squash.of(old.substring(0, then.start));
            String behindThen = Squash.of(old.substring(then.end));
            boolean whole = before.equals(beforeThen) && behind.equals(behindThen);
            if (commonEnd(before, beforeThen) + commonStart(behind, behindThen) >= LETTERS_ROUND
                    || (whole && said.in(Field.PERIOD))) {
                return true;
            }
        }
        return false;
    }

    private static int commonStart(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static boolean allowed(CheckContext context, Said said, Time time, int fiscalYear) {
        String text = said.text();
        String before = Surroundings.before(text, time.start, BEFORE);
        String near = Surroundings.before(text, time.start, NEAR);
        String behind = Surroundings.after(text, time.end, BEHIND);
        return dataYears(context, said).contains(time.fiscalYear())
                || Surroundings.found(PAST, near + " " + behind)
                || Surroundings.found(RESULT, before + " " + behind)
                || Surroundings.found(IN_FORCE, near)
                || time.lawful(text)
                || time.reaches(text, fiscalYear);
    }

    private static Set<Integer> dataYears(CheckContext context, Said said) {
        return said.entry()
                .filter(OitItem.class::isInstance)
                .flatMap(entry -> context.official(entry.key()))
                .map(item -> context.catalogue().orElseThrow().dataYears(item))
                .orElse(Set.of());
    }

    /**
     * A date, or a year that is in no date.
     *
     * @param date the day, or the first of the month; empty for a year alone
     * @param year Buddhist era
     */
    private record Time(int start, int end, Optional<LocalDate> date, int year) {
        private static final Pattern TO = Pattern.compile("^\\s*(?:-|–|—|ถึง)(?:วันที่)?\\s*$");

        static List<Time> in(String text) {
            List<Time> times = new ArrayList<>();
            ThaiDates.scan(text)
                    .forEach(one -> times.add(new Time(one.start(), one.end(), Optional.of(one.date()), one.year())));
            int dates = times.size();
            for (ThaiDates.YearMention year : ThaiDates.years(text)) {
                boolean inDate = times.subList(0, dates).stream()
                        .anyMatch(one -> one.start <= year.start() && year.end() <= one.end);
                if (!inDate) {
                    times.add(new Time(year.start(), year.end(), Optional.empty(), year.year()));
                }
            }
            times.sort(Comparator.comparingInt(Time::start));
            return times;
        }

        boolean sameAs(Time other) {
            return date.equals(other.date) && year == other.year;
        }

        int fiscalYear() {
            return date.filter(day -> day.isAfter(ThaiDates.lastDayOfFiscalYear(year)))
                            .isPresent()
                    ? year + 1
                    : year;
        }

        /** In a fiscal year from one on, before the other. */
        boolean within(int from, int before) {
            return fiscalYear() >= from && fiscalYear() < before;
        }

        /** A date is a law's only where the law is named close by; an event may well follow an order in one line. */
        boolean lawful(String text) {
            return date.isEmpty() && YearWords.lawful(text, new ThaiDates.YearMention(start, end, year));
        }

        /** In a span that ends in the fiscal year or later, or in a list of years. */
        boolean reaches(String text, int fiscalYear) {
            if (date.isPresent()) {
                return in(text).stream()
                        .filter(next -> next.start > end && next.fiscalYear() >= fiscalYear)
                        .anyMatch(next ->
                                TO.matcher(text.substring(end, next.start)).matches());
            }
            List<ThaiDates.YearMention> years = ThaiDates.years(text);
            for (int i = 0; i < years.size(); i++) {
                if (years.get(i).start() == start) {
                    return YearWords.joined(text, years, i, fiscalYear, Integer.MAX_VALUE);
                }
            }
            return false;
        }
    }
}
