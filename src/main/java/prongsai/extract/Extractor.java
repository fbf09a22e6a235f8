package prongsai.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.message.Messages;
import prongsai.model.Agency;
import prongsai.model.Cell;
import prongsai.model.Component;
import prongsai.model.Document;
import prongsai.model.Engine;
import prongsai.model.Entry;
import prongsai.model.Fate;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.MixedDigits;
import prongsai.model.OitItem;
import prongsai.model.Paragraph;
import prongsai.model.Part;
import prongsai.model.Report;
import prongsai.model.SourceInfo;
import prongsai.model.TextOrigin;
import prongsai.model.Warning;
import prongsai.model.Weakness;
import prongsai.reference.Catalogue;
import prongsai.reference.Official;
import prongsai.text.MixedNumbers;

/** Makes a report of a document. The door of this room. */
public final class Extractor {
    /** Version of reading and extraction; a change in what comes out raises it. */
    public static final String VERSION = "1";

    /** How sure a scan's fiscal year is that its title does not say. */
    private static final double YEAR_OF_OTHERS = 0.7;

    private static final Pattern ABOUT =
            Pattern.compile("มาตรการ|คุณธรรม|ความโปร่งใส|ทุจริต|(?<![A-Za-z])(?:ITA|OIT)(?![A-Za-z])");

    private final Official official;
    private final Options options;
    private final Messages messages = Messages.of("extract");

    /**
     * What a user may ask.
     *
     * @param digits which digits text fields have
     * @param fiscalYear the year to assume, whatever the title says
     */
    public record Options(Digits digits, Optional<Integer> fiscalYear) {
        public static final Options DEFAULT = new Options(Digits.ARABIC, Optional.empty());
    }

    public Extractor(Official official, Options options) {
        this.official = official;
        this.options = options;
    }

    /**
     * Extracts.
     *
     * @param read what was read
     * @param id id of the report
     * @param file the file's name
     * @param sha256 of the file
     * @param tool version of the program and of the rules, for the report's engine
     * @return the report; empty where the document holds no record of any kind
     */
    public Optional<Report> extract(Document read, String id, String file, String sha256, Engine tool) {
        DigitJoin.Joined years = DigitJoin.years(read);
        Passages passages = Passages.of(years.document());
        HeadFinder.Found head = HeadFinder.find(passages);
        Optional<Integer> year = options.fiscalYear().or(head::fiscalYear);
        Optional<Catalogue> catalogue = year.flatMap(official.catalogues()::ofYear);
        DigitJoin.Joined numbers = DigitJoin.numbers(
                years.document(), catalogue, official.catalogues().all(), official.indicators());
        Document document = numbers.document();
        Sheets sheets = new Sheets(document, official, options.digits(), catalogue, year);
        document.blocks().forEach(sheets::add);
        sheets.ledger.dropped(document);

        List<Measure> measures = sheets.measures.measures();
        List<Indicator> indicators = sheets.indicators.indicators();
        List<OitItem> items = sheets.items.items();
        List<Weakness> weaknesses = sheets.weaknesses.weaknesses();
        weaknesses.forEach(sheets.scores::weakness);
        List<Entry> entries = new ArrayList<>(measures);
        entries.addAll(indicators);
        entries.addAll(items);
        entries.addAll(weaknesses);
        boolean measuresAlone = entries.size() == measures.size();
        if (entries.isEmpty() || (measuresAlone && !aboutIntegrity(passages))) {
            return Optional.empty();
        }
        Agency agency = new AgencyFinder(official).find(passages);
        List<Part> parts = Parts.of(
                document, head.head().title(), entries, !sheets.scores.scores().isEmpty());
        Map<String, Double> confidence = new LinkedHashMap<>(sheets.items.confidence());
        ReportConfidence.of(document, entries, sheets.scores.scores(), year, sheets.ledger.fates())
                .forEach((path, value) -> confidence.merge(path, value, Math::min));
        // The title of a scan names a year as a rule; where it cannot be read, another paragraph's may be another year.
        boolean guessed = !head.titled() && options.fiscalYear().isEmpty() && year.isPresent();
        if (guessed && document.textOrigin() != TextOrigin.DIGITAL) {
            confidence.merge("fiscalYear", YEAR_OF_OTHERS, Math::min);
        }
        List<Warning> warnings = warnings(document, year, agency, sheets);
        warnings.addAll(years.warnings());
        warnings.addAll(numbers.warnings());
        Engine engine = new Engine(
                tool.tool(),
                VERSION,
                tool.rules(),
                catalogue.map(Catalogue::version).orElse(""));
        return Optional.of(new Report(
                id,
                engine,
                new SourceInfo(file, sha256, document.mediaType(), document.pages(), document.textOrigin()),
                parts,
                agency,
                year,
                head.head(),
                sheets.scores.scores(),
                measures,
                items,
                indicators,
                weaknesses,
                components(catalogue, parts, measures, entries, sheets, document),
                sheets.prose.prose(),
                sheets.prose.signatories(),
                sheets.ledger.unassigned(),
                confidence,
                warnings,
                document.repairs(),
                sheets.ledger.fates(),
                mixedDigits(sheets.ledger.fates()),
                sheets.ledger.headings(),
                List.of()));
    }

    private static List<MixedDigits> mixedDigits(List<Fate> fates) {
        return fates.stream()
                .filter(fate -> fate.kind() != Fate.Kind.DROPPED)
                .flatMap(fate -> MixedNumbers.scan(fate.raw()).stream()
                        .map(number -> new MixedDigits(number.text(), fate.place())))
                .toList();
    }

    /** A budget or a plan has tables of projects too; one of these words stands in every report of measures. */
    private static boolean aboutIntegrity(Passages passages) {
        return passages.all().stream()
                .map(Passages.Passage::text)
                .anyMatch(text -> ABOUT.matcher(text).find());
    }

    /** An analysis of weak items is not judged on the components of a report of results. */
    private static List<Component> components(
            Optional<Catalogue> catalogue,
            List<Part> parts,
            List<Measure> measures,
            List<Entry> entries,
            Sheets sheets,
            Document document) {
        if (catalogue.isEmpty() || parts.stream().noneMatch(p -> p.kind().equals(Parts.MEASURES_REPORT))) {
            return List.of();
        }
        int images = document.paragraphs().stream().mapToInt(Paragraph::images).sum()
                + document.tables().stream()
                        .flatMap(t -> t.cells().stream())
                        .mapToInt(Cell::images)
                        .sum();
        return new ComponentFinder(measures, entries, sheets.prose.prose(), sheets.ledger.otherColumns(), images)
                .find(catalogue.get());
    }

    private List<Warning> warnings(Document document, Optional<Integer> year, Agency agency, Sheets sheets) {
        List<Warning> warnings = new ArrayList<>(document.warnings());
        if (year.isEmpty()) {
            warnings.add(warning("year-unknown"));
        } else if (official.catalogues().ofYear(year.get()).isEmpty()) {
            warnings.add(warning("catalogue-unknown", year.get()));
        }
        if (agency.name().isEmpty()) {
            warnings.add(warning("agency-unknown"));
        } else if (!agency.known()) {
            warnings.add(warning("agency-not-listed", agency.name()));
        } else if (agency.code().isEmpty() && agency.district().isEmpty()) {
            warnings.add(warning("agency-ambiguous", agency.name()));
        }
        sheets.items
                .confidence()
                .forEach((path, confidence) -> warnings.add(warning("code-from-title", path.split("/")[1])));
        if (!sheets.ledger.unassigned().isEmpty()) {
            warnings.add(warning("unassigned", sheets.ledger.unassigned().size()));
        }
        return warnings;
    }

    private Warning warning(String code, Object... arguments) {
        return new Warning(code, messages.say(code, arguments), prongsai.model.Place.NOWHERE);
    }
}
