package prongsai.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.model.Agency;
import prongsai.model.Component;
import prongsai.model.Engine;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Head;
import prongsai.model.Heading;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.MixedDigits;
import prongsai.model.OitItem;
import prongsai.model.Part;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.SourceInfo;
import prongsai.model.Status;
import prongsai.model.TextOrigin;
import prongsai.model.Value;
import prongsai.model.Weakness;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Catalogues;
import prongsai.reference.Official;
import prongsai.text.MixedNumbers;

/**
 * Makes reports by hand. The agency is invented (อบต.ห้วยทรายทอง อ.ดอนแก้ว จ.อุดรธานี) unless a test says otherwise; each
 * record stands in a row of its own in table 1.
 */
public final class Reports {
    /** The shipped facts and the invented agencies of the example corpus. */
    private static final Official OFFICIAL =
            Official.shipped().with(Optional.empty(), Optional.of(Path.of("corpus/organisations.csv")));

    private final Optional<Integer> year;
    private Agency agency = agency("องค์การบริหารส่วนตำบล", "ห้วยทรายทอง", true, "");
    private Optional<LocalDate> date = Optional.empty();
    private final List<Part> parts = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<OitItem> items = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Weakness> weaknesses = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();
    private final List<MixedDigits> mixed = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Double> confidences = new HashMap<>();
    private TextOrigin origin = TextOrigin.DIGITAL;
    private String id = "9f2c00000000";
    private String file = "draft.txt";
    private int row = 1;
    private int page = 0;

    private Reports(Optional<Integer> year) {
        this.year = year;
    }

    public static Reports ofYear(int year) {
        return new Reports(Optional.of(year));
    }

    public static Reports withoutYear() {
        return new Reports(Optional.empty());
    }

    private static Agency agency(String type, String shortName, boolean known, String domain) {
        return new Agency(
                type + shortName,
                type,
                shortName,
                Optional.of("ดอนแก้ว"),
                Optional.of("อุดรธานี"),
                domain.isEmpty() ? Optional.empty() : Optional.of(domain),
                Optional.empty(),
                known,
                0.98,
                List.of());
    }

    public Reports by(String type, String shortName) {
        agency = agency(type, shortName, true, "");
        return this;
    }

    public Reports withDomain(String domain) {
        agency = agency(agency.type(), agency.shortName(), true, domain);
        return this;
    }

    /** By an agency that extraction is not sure of. */
    public Reports byPerhaps(String type, String shortName) {
        agency = new Agency(
                type + shortName,
                type,
                shortName,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0.25,
                List.of());
        return this;
    }

    public Reports byNobodyKnown() {
        agency = Agency.UNKNOWN;
        return this;
    }

    /** Id and file, where a test needs several reports. */
    public Reports filed(String newId, String newFile) {
        id = newId;
        file = newFile;
        return this;
    }

    public Reports dated(LocalDate newDate) {
        date = Optional.of(newDate);
        return this;
    }

    public Reports part(String kind) {
        parts.add(new Part(kind, 0, 0));
        return this;
    }

    public Reports score(String scope, int scoreYear, double value, String level, String quote) {
        return score(scope, scoreYear, value, level, quote, Place.ofParagraph(scores.size() + 1));
    }

    public Reports score(String scope, int scoreYear, double value, String level, String quote, Place place) {
        scores.add(new Score(
                scope,
                Optional.of(scoreYear),
                value,
                level.isEmpty() ? Optional.empty() : Optional.of(level),
                "",
                quote,
                place));
        return this;
    }

    /** Fields by pairs: {@code Field.TITLE, "..."}. Several lines of one field come from one cell each. */
    public Reports measure(int number, Object... fields) {
        measures.add(new Measure(number, fields(fields)));
        return this;
    }

    public Reports indicator(int number, Status status, Object... fields) {
        indicators.add(new Indicator(number, fields(fields), status));
        return this;
    }

    public Reports item(String code, Status status, Object... fields) {
        return itemShowing(code, status, 0, List.of(), fields);
    }

    /** An item whose answer has pictures or links. */
    public Reports itemShowing(String code, Status status, int images, List<Link> links, Object... fields) {
        items.add(new OitItem(
                code, Optional.empty(), fields(fields), status, Optional.empty(), Optional.empty(), links, images));
        return this;
    }

    /** A row for every item of the year, titled as its form, without answers' column. */
    public Reports allItems(Set<String> without) {
        for (CatalogueItem item :
                Catalogues.shipped().ofYear(year.orElseThrow()).orElseThrow().items()) {
            if (!without.contains(item.code())) {
                item(item.code(), Status.UNKNOWN, Field.TITLE, item.title());
            }
        }
        return this;
    }

    /** An item that the form files under an indicator. */
    public Reports itemUnder(int indicator, String subIndicator, String code, String title) {
        items.add(new OitItem(
                code,
                Optional.empty(),
                fields(Field.TITLE, title),
                Status.UNKNOWN,
                Optional.of(indicator),
                Optional.of(subIndicator),
                List.of(),
                0));
        return this;
    }

    public Reports weakness(String code, int indicator, Object... fields) {
        weaknesses.add(new Weakness(code, Optional.of(indicator), Optional.empty(), fields(fields)));
        return this;
    }

    /** What follows stands on this page. */
    public Reports onPage(int newPage) {
        page = newPage;
        return this;
    }

    /** The last measure's row goes on on this page, where it has these words of a field; so does what follows. */
    public Reports goingOnOverPage(int newPage, Field field, String words) {
        return goingOnOverPage(newPage, field, words, "\n");
    }

    /** The same, with what goes between the two parts: a page may cut a sentence. */
    public Reports goingOnOverPage(int newPage, Field field, String words, String between) {
        Measure last = measures.removeLast();
        Map<Field, Value> fields = new EnumMap<>(last.fields());
        page = newPage;
        Value rest =
                Value.of(words, "t1r" + row + "c1", Place.ofCell("1", row, 1).onPage(page));
        row++;
        fields.merge(field, rest, (before, after) -> before.append(after, between));
        measures.add(new Measure(last.number(), fields));
        return this;
    }

    /** What follows stands in the cells of the row before, merged over both. */
    public Reports inSameCells() {
        row--;
        return this;
    }

    public Reports component(String id, Component.State state) {
        components.add(new Component(id, state, state == Component.State.PRESENT ? id : "", Place.NOWHERE));
        return this;
    }

    public Reports prose(String text) {
        return prose(Prose.Role.BODY, text);
    }

    public Reports prose(Prose.Role role, String text) {
        int number = prose.size() + 1;
        prose.add(new Prose(role, Value.of(text, "p" + number, Place.ofParagraph(number))));
        return this;
    }

    /** A score of a table, with what the table calls it. */
    public Reports titledScore(String scope, int scoreYear, double value, String title) {
        scores.add(new Score(
                scope,
                Optional.of(scoreYear),
                value,
                Optional.empty(),
                title,
                String.valueOf(value),
                Place.ofCell("9", scores.size() + 1, 1)));
        return this;
    }

    /** The row of an indicator in a table of scores, which begins anew on each page. */
    public Reports scoreOf(int indicator, int scoreYear, double value, String title) {
        scores.add(new Score(
                "indicator " + indicator,
                Optional.of(scoreYear),
                value,
                Optional.empty(),
                title,
                String.valueOf(value),
                Place.ofCell(String.valueOf(9 + page), indicator + 1, 1).onPage(page)));
        return this;
    }

    /** A value that was read with doubt, by its path: {@code scores/0/value}. */
    public Reports doubted(String path, double confidence) {
        confidences.put(path, confidence);
        return this;
    }

    /** The text was recognised from pictures. */
    public Reports scanned() {
        origin = TextOrigin.OCR;
        return this;
    }

    /** A row of a table that is one cell over all its columns. */
    public Reports headingRow(String text) {
        headings.add(new Heading(text, Place.ofCell("1", ++row, 1).onPage(page)));
        return this;
    }

    /** A cell or paragraph with the page's own digits. */
    public Reports printed(String raw) {
        Place place = Place.ofCell("1", ++row, 1).onPage(page);
        MixedNumbers.scan(raw).forEach(number -> mixed.add(new MixedDigits(number.text(), place)));
        return this;
    }

    private Map<Field, Value> fields(Object... pairs) {
        Map<Field, Value> fields = new EnumMap<>(Field.class);
        int column = 1;
        for (int i = 0; i < pairs.length; i += 2) {
            Value value = null;
            for (String line : ((String) pairs[i + 1]).split("\n", -1)) {
                Value next = Value.of(
                        line,
                        "t1r" + row + "c" + column,
                        Place.ofCell("1", row, column).onPage(page));
                value = value == null ? next : value.append(next);
            }
            fields.put((Field) pairs[i], value);
            column++;
        }
        row++;
        return fields;
    }

    public Report make() {
        return new Report(
                id,
                new Engine("0", "1", "1", ""),
                new SourceInfo(file, "0".repeat(64), "text/plain", 0, origin),
                parts,
                agency,
                year,
                new Head("รายงานผลการดำเนินการ", Optional.empty(), date, Place.ofParagraph(1)),
                scores,
                measures,
                items,
                indicators,
                weaknesses,
                components,
                prose,
                List.of(),
                List.of(),
                confidences,
                List.of(),
                List.of(),
                List.of(),
                mixed,
                headings,
                List.of());
    }

    /** What one rule says of this report. */
    public List<Finding> ask(String rule) {
        return ask(rule, Peers.NONE);
    }

    /** What one rule says of this report, other reports being known. */
    public List<Finding> ask(String rule, Peers peers) {
        return askedOnly(rule, peers).findings();
    }

    /** The codes of the warnings that one rule leaves where it lacks its facts. */
    public List<String> lacks(String rule) {
        return askedOnly(rule, Peers.NONE).warnings().stream()
                .map(warning -> warning.code())
                .toList();
    }

    /** All that comes of asking one rule alone. */
    public Findings askedOnly(String rule, Peers peers) {
        assert Rules.of(rule).isPresent() : rule;
        Set<String> others = Rules.all().stream()
                .map(Rule::id)
                .filter(id -> !id.equals(rule))
                .collect(Collectors.toSet());
        return Checker.check(make(), OFFICIAL, peers, new RuleSettings(others, Map.of()));
    }
}
