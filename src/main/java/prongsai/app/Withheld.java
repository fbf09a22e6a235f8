package prongsai.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Entry;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.Heading;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.MixedDigits;
import prongsai.model.OitItem;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Signatory;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.model.Warning;
import prongsai.model.Weakness;

/**
 * A report without the names of those who signed and without telephone numbers. Letters are replaced one by one, so
 * that every offset stays what it was.
 */
final class Withheld {
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\d)0[\\d๐-๙][\\d๐-๙ -]{6,10}[\\d๐-๙](?!\\d)|(?<![\\d๐-๙])๐[๐-๙][๐-๙ -]{6,10}[๐-๙](?![๐-๙])"
                    + "|(?<![\\d๐-๙.,])[0๐][ -][\\d๐-๙]{4}[ -]?[\\d๐-๙]{4,5}(?![\\d๐-๙])");
    private static final String TITLE =
            "นาย(?!กองค์ก[าร]|กเทศมนตรี|กอบ[ตจ]|กรัฐมนตรี|อำเภอ|ทะเบียน)|นางสาว|นาง|น\\.ส\\.";
    private static final Pattern PERSON =
            Pattern.compile("(?:" + TITLE + ")\\s?[\\u0E01-\\u0E4E]{2,}\\s+[\\u0E01-\\u0E4E]{2,}");
    /** A name or a number that a quotation ends in. */
    private static final Pattern CUT =
            Pattern.compile("(?:(?:" + TITLE + ")\\s?[\\u0E01-\\u0E4E]{2,}\\s*|(?<![\\d๐-๙])[0๐][\\d๐-๙][\\d๐-๙ -]*)$");

    private static final Pattern DIAL = Pattern.compile("(?i)(?:tel|sms|callto):");

    private Withheld() {}

    static Report of(Report report) {
        return new Report(
                report.id(),
                report.engine(),
                report.source(),
                report.parts(),
                report.agency(),
                report.fiscalYear(),
                report.head(),
                report.scores().stream().map(Withheld::score).toList(),
                entries(report.measures(), m -> new Measure(m.number(), fields(m))),
                entries(report.oitItems(), Withheld::item),
                entries(
                        report.indicators(),
                        i -> new Indicator(i.number(), fields(i), i.status(), links(i.links()), i.images())),
                entries(report.weaknesses(), w -> new Weakness(w.code(), w.indicator(), w.score(), fields(w))),
                report.components().stream().map(Withheld::component).toList(),
                report.prose().stream().map(Withheld::prose).toList(),
                List.of(),
                report.unassigned().stream()
                        .map(u -> new Unassigned(u.block(), masked(u.text()), u.place()))
                        .toList(),
                report.confidence(),
                report.warnings().stream().map(Withheld::warning).toList(),
                report.repairs(),
                report.fates().stream()
                        .map(f -> new Fate(f.block(), f.kind(), f.target(), unsigned(f.raw(), report), f.place()))
                        .toList(),
                report.mixedDigits().stream()
                        .map(one -> new MixedDigits(masked(one.text()), one.place()))
                        .toList(),
                report.headings().stream()
                        .map(one -> new Heading(unsigned(one.text(), report), one.place()))
                        .toList(),
                report.corrected().stream()
                        .filter(one -> !isOfSignatory(one))
                        .map(one -> corrected(one, report))
                        .toList());
    }

    /** A correction that was not applied is told with words of the page. */
    private static Warning warning(Warning warning) {
        Bilingual said = warning.message();
        return new Warning(warning.code(), new Bilingual(masked(said.th()), masked(said.en())), warning.place());
    }

    /** Who put a value right is left out as well: those who sign are not the only ones with a name. */
    private static Corrected corrected(Corrected one, Report report) {
        return new Corrected(
                one.record(),
                one.field(),
                unsigned(one.read(), report),
                unsigned(one.value(), report),
                unsigned(one.note(), report),
                "",
                one.on());
    }

    private static boolean isOfSignatory(Corrected one) {
        return one.record().startsWith("signatory ");
    }

    /** Those who signed, as they are named now and as they were read. */
    private static Stream<String> signatories(Report report) {
        return Stream.concat(
                report.signatories().stream().map(Signatory::name),
                report.corrected().stream()
                        .filter(one -> isOfSignatory(one) && one.field().equals("name"))
                        .map(Corrected::read));
    }

    /** A whole block, which may be a signature: the name of one who signed goes also where no title stands before it. */
    private static String unsigned(String block, Report report) {
        String without = masked(block);
        for (String signed : signatories(report).toList()) {
            String name = signed.replaceFirst("^(?:" + TITLE + ")\\s*", "").strip();
            if (!name.isEmpty()) {
                without = without.replace(name, blanked(name));
            }
        }
        return without;
    }

    private static <T extends Entry> List<T> entries(List<T> entries, UnaryOperator<T> mask) {
        return entries.stream().map(mask).toList();
    }

    private static OitItem item(OitItem item) {
        return new OitItem(
                item.code(),
                item.concept(),
                fields(item),
                item.status(),
                item.indicator(),
                item.subIndicator(),
                links(item.links()),
                item.images());
    }

    /** Words that carry a link are the page's, and a link can dial. */
    static List<Link> links(List<Link> links) {
        return links.stream()
                .map(link -> new Link(
                        masked(link.text()),
                        DIAL.matcher(link.url()).lookingAt() ? link.url().replaceAll("\\d", "x") : link.url()))
                .toList();
    }

    private static Score score(Score score) {
        return new Score(
                score.scope(),
                score.year(),
                score.value(),
                score.level(),
                masked(score.title()),
                masked(score.quote()),
                score.place());
    }

    /** Its words end where a quotation does, which may be within a name or a number. */
    static Component component(Component component) {
        String evidence = CUT.matcher(masked(component.evidence())).replaceAll(match -> blanked(match.group()));
        return new Component(component.id(), component.state(), evidence, component.place());
    }

    private static Prose prose(Prose prose) {
        String text = prose.role() == Prose.Role.SIGNATURE ? blanked(prose.text()) : masked(prose.text());
        return new Prose(prose.role(), new Value(text, prose.value().pieces()));
    }

    private static Map<Field, Value> fields(Entry entry) {
        Map<Field, Value> fields = new LinkedHashMap<>();
        entry.fields().forEach((field, value) -> fields.put(field, new Value(masked(value.text()), value.pieces())));
        return fields;
    }

    static String masked(String text) {
        String without =
                TELEPHONE.matcher(text).replaceAll(match -> match.group().replaceAll("[\\d๐-๙]", "x"));
        return PERSON.matcher(without).replaceAll(match -> blanked(match.group()));
    }

    private static String blanked(String text) {
        return text.replaceAll("[^\\s]", "–");
    }
}
