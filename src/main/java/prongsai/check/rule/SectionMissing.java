package prongsai.check.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Heading;
import prongsai.model.OitItem;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Indicators;
import prongsai.reference.Instrument;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/**
 * Rows stand under no heading of theirs though the report has such headings: IIT, EIT, OIT, and the sub-indicators 9.1 to
 * 10.2. A form without headings needs none, and what has no rows is asked by other rules; only a questionnaire without rows
 * between two that have them is told. One finding for a report.
 */
public final class SectionMissing implements Rule {
    private static final int LONGEST_HEADING = 160;
    private static final Map<Instrument, Pattern> NAMES = Map.of(
            Instrument.IIT, Pattern.compile("(?<![A-Za-z])IIT(?![A-Za-z])|ส่วนได้ส่วนเสียภายใน"),
            Instrument.EIT, Pattern.compile("(?<![A-Za-z])EIT(?![A-Za-z])|ส่วนได้ส่วนเสียภายนอก"),
            Instrument.OIT, Pattern.compile("(?<![A-Za-z])OIT(?![A-Za-z])|การเปิดเผยข้อมูลสาธารณะ"));
    /** As a heading begins, and no sentence that names an instrument by the way. */
    private static final Pattern BEGINS = Pattern.compile(
            "^[\\s\\d๐-๙.()•–-]*(?:IIT|EIT|OIT|ประเด็น|แบบ|ผล|ส่วน|ด้าน|ตอน|ตาราง|เครื่องมือ|ตัวชี้วัด|การ|ข้อมูล|สรุป|รายงาน|มาตรการ)");
    /** A form with one such heading may have it for another reason. */
    private static final int FEWEST = 2;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().oitItems().isEmpty()
                        && context.report().indicators().isEmpty()
                ? Optional.of(Lack.ITEMS)
                : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<String> headings = headings(context.report());
        List<String> missing = new ArrayList<>(instruments(context.report(), headings));
        context.catalogue()
                .ifPresent(catalogue -> missing.addAll(subIndicators(context.report(), catalogue, headings)));
        if (missing.isEmpty()) {
            return List.of();
        }
        String all = String.join(", ", missing);
        return List.of(
                Hit.ofReport("", "", context.report().entries().getFirst().place())
                        .other(all)
                        .confidence(0.8)
                        .saying(all));
    }

    /** Headings, short paragraphs that begin as headings do, and rows over the whole width of a table. */
    private static List<String> headings(Report report) {
        Stream<String> paragraphs =
                report.prose().stream().filter(SectionMissing::isHeading).map(Prose::text);
        Stream<String> rows = report.headings().stream().map(Heading::text);
        return Stream.concat(paragraphs, rows)
                .filter(text -> text.length() <= LONGEST_HEADING && !text.contains("คะแนน"))
                .map(Numerals::arabic)
                .toList();
    }

    private static boolean isHeading(Prose prose) {
        return switch (prose.role()) {
            case HEADING, CAPTION -> true;
            case BODY -> Surroundings.found(BEGINS, prose.text());
            case MEMO, SIGNATURE -> false;
        };
    }

    private static List<String> instruments(Report report, List<String> headings) {
        Set<Instrument> named = EnumSet.noneOf(Instrument.class);
        NAMES.forEach((instrument, name) -> {
            if (headings.stream().anyMatch(heading -> Surroundings.found(name, heading))) {
                named.add(instrument);
            }
        });
        Set<Instrument> rows = EnumSet.noneOf(Instrument.class);
        report.indicators()
                .forEach(row ->
                        Indicators.shipped().of(row.number()).ifPresent(indicator -> rows.add(indicator.instrument())));
        if (!report.oitItems().isEmpty()) {
            rows.add(Instrument.OIT);
        }
        if (rows.size() >= FEWEST && rows.contains(Instrument.OIT)) {
            rows.addAll(EnumSet.allOf(Instrument.class));
        }
        return named.isEmpty()
                ? List.of()
                : rows.stream()
                        .filter(one -> !named.contains(one))
                        .map(Instrument::name)
                        .toList();
    }

    private static List<String> subIndicators(Report report, Catalogue catalogue, List<String> headings) {
        Set<String> named = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        catalogue.subIndicators().forEach((number, title) -> {
            if (report.oitItems().stream().anyMatch(item -> item.subIndicator().equals(Optional.of(number)))
                    || headings.stream().anyMatch(heading -> isOf(number, title, heading))) {
                named.add(number);
            }
            if (report.oitItems().stream().anyMatch(item -> belongs(catalogue, item, number))) {
                needed.add(number);
            }
        });
        return named.size() < FEWEST
                ? List.of()
                : catalogue.subIndicators().keySet().stream()
                        .filter(number -> needed.contains(number) && !named.contains(number))
                        .toList();
    }

    private static boolean belongs(Catalogue catalogue, OitItem item, String number) {
        return catalogue.item(item.code()).flatMap(CatalogueItem::subIndicator).equals(Optional.of(number));
    }

    private static boolean isOf(String number, String title, String heading) {
        String letters = Squash.of(title);
        return heading.matches("(?s).*(?<![\\d.])" + Pattern.quote(number) + "(?![\\d]).*")
                || (!letters.isEmpty() && Squash.of(heading).contains(letters));
    }
}
