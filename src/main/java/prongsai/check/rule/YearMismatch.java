package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Certainty;
import prongsai.text.Numerals;
import prongsai.text.ThaiDates;
import prongsai.text.ThaiDates.YearMention;

/**
 * A year that cannot be. In an answer: two or more years before the report's, or a plan revised in a later year. In the
 * elements that a form prints: a year that the official elements do not have (an information).
 *
 * <p>Never a law's year, a span that holds the report's year, the year whose data the item asks for, the year of a quoted
 * assessment, a list of years side by side, the day on which a plan of several years was made. Dates in measures are another rule's business.
 */
public final class YearMismatch implements Rule {
    private static final Field[] ANSWERS = {Field.PROGRESS, Field.OUTPUT, Field.OUTCOME, Field.METHOD};
    private static final Pattern MADE_IN =
            Pattern.compile("(?:ทบทวน|ปรับปรุง|แก้ไข|เปลี่ยนแปลง|เพิ่มเติม|รายงานผล|สรุปผล|ผลการดำเนิน)[^\\n]{0,40}$");
    /** เป็นการดำเนินการในปี พ.ศ., เป็นรายงานผลของปี พ.ศ. */
    private static final Pattern DONE_IN = Pattern.compile(
            "(?:การดำเนินการ|การดำเนินกิจกรรม|รายงานผล|ข้อมูล)(?:ใน|ของ)ปี(?:งบประมาณ)?\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?)?\\s*$");

    /** แผนจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. */
    private static final Pattern BUDGET_YEAR =
            Pattern.compile("(?:ประจำปี|ปีงบประมาณ|ฉบับปี)\\s*(?:งบประมาณ)?\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?)?\\s*$");
    /** What is aimed at, asked for or planned over several years reaches beyond the next. */
    private static final Pattern AHEAD = Pattern.compile(
            "ภายใน(?!หน่วยงาน|องค์กร)|เป้า|(?<!รวม)ถึง|ระยะ|คำขอ|ขอรับ|ขอตั้ง|ล่วงหน้า|ยุทธศาสตร์|แผนพัฒนา|คาด|จะ|เตรียม|ต่อเนื่อง|ผูกพัน|กรอบ|\\d\\s*[-–]");

    private static final int NEAR = 60;
    /** How far from the report's year a year is that may stand anywhere in the elements. */
    private static final int NEARLY = 2;

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
        int fiscalYear = context.report().fiscalYear().orElseThrow();
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.said()) {
            if (said.in(Field.ELEMENTS) && said.entry().orElseThrow() instanceof OitItem item) {
                elements(context, said, item, fiscalYear, hits);
            } else if (said.in(ANSWERS)) {
                answer(context, said, fiscalYear, hits);
            }
        }
        return hits;
    }

    private static void elements(CheckContext context, Said said, OitItem item, int fiscalYear, List<Hit> hits) {
        Optional<Catalogue> catalogue = context.catalogue();
        Optional<CatalogueItem> official = context.official(item.code());
        if (official.isEmpty() || official.get().elements().isEmpty()) {
            return;
        }
        Set<Integer> right = new HashSet<>(catalogue.orElseThrow().dataYears(official.get()));
        official.get().elements().forEach(element -> ThaiDates.years(element).forEach(year -> right.add(year.year())));
        for (YearMention year : ThaiDates.years(said.text())) {
            if (!right.contains(year.year())
                    && (Math.abs(year.year() - fiscalYear) <= NEARLY
                            || Surroundings.found(DONE_IN, Surroundings.before(said.text(), year.start(), NEAR)))
                    && !YearWords.lawful(said.text(), year)) {
                hits.add(Hit.at(said, year.start(), year.end())
                        .variant("form")
                        .severity(Severity.INFO)
                        .other(String.valueOf(fiscalYear))
                        .saying(context.label(item), year.year(), fiscalYear)
                        // What a form prints is known by reprints, and those of one year differ in such a number.
                        .confidence(0.7)
                        .restingOn(
                                "catalogue " + catalogue.orElseThrow().id() + ", " + Certainty.ASSUMED.key(),
                                Certainty.ASSUMED));
            }
        }
    }

    private static void answer(CheckContext context, Said said, int fiscalYear, List<Hit> hits) {
        Set<Integer> fine = new HashSet<>(Set.of(fiscalYear, fiscalYear - 1));
        said.entry()
                .filter(OitItem.class::isInstance)
                .flatMap(entry -> context.official(entry.key()))
                .ifPresent(item -> fine.addAll(context.catalogue().orElseThrow().dataYears(item)));
        boolean measure = said.entry().filter(Measure.class::isInstance).isPresent();
        String text = said.text();
        List<YearMention> years = ThaiDates.years(text);
        for (int i = 0; i < years.size(); i++) {
            YearMention year = years.get(i);
            if (fine.contains(year.year())
                    || YearWords.joined(text, years, i, fiscalYear - 1, fiscalYear + 1)
                    || YearWords.lawful(text, year)
                    || (measure && inDate(text, year))
                    || YearWords.assessed(text, year, NEAR)) {
                continue;
            }
            boolean past = year.year() < fiscalYear - 1
                    && !(inDate(text, year) && YearWords.beforeSpan(text, years, i, fiscalYear));
            boolean made = year.year() > fiscalYear && madeThen(text, years, i);
            boolean future = (made || ofBudget(text, year, fiscalYear)) && !inDate(text, year);
            if (past || future) {
                hits.add(Hit.at(said, year.start(), year.end())
                        .variant(past ? "past" : "future")
                        .other(String.valueOf(fiscalYear))
                        .confidence(0.8)
                        .saying(
                                context.label(said),
                                year.year(),
                                fiscalYear,
                                context.label(said.field().orElseThrow())));
            }
        }
    }

    /** The document of a budget's year that nobody makes yet: the next year's is made in the report's own. */
    private static boolean ofBudget(String text, YearMention year, int fiscalYear) {
        String before = Surroundings.before(text, year.start(), NEAR);
        return year.year() > fiscalYear + 1
                && Surroundings.found(BUDGET_YEAR, before)
                && !Surroundings.found(AHEAD, before);
    }

    private static boolean madeThen(String text, List<YearMention> years, int at) {
        int from = at == 0 ? 0 : years.get(at - 1).end();
        String before = Surroundings.before(text, years.get(at).start(), NEAR);
        int own = Math.max(0, before.length() - (years.get(at).start() - from));
        return Surroundings.found(MADE_IN, before.substring(own));
    }

    private static boolean inDate(String text, YearMention year) {
        return ThaiDates.scan(Numerals.arabic(text)).stream()
                .anyMatch(date -> date.start() <= year.start() && year.end() <= date.end());
    }
}
