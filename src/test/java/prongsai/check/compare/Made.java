package prongsai.check.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Agency;
import prongsai.model.Engine;
import prongsai.model.Field;
import prongsai.model.Head;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.SourceInfo;
import prongsai.model.Status;
import prongsai.model.TextOrigin;
import prongsai.model.Value;

/** Reports of an invented agency made by hand, with ids, files, years and dates of their own. */
public final class Made {
    private final String id;
    private final String file;
    private Agency agency = agency("องค์การบริหารส่วนตำบล", "ห้วยทรายทอง", "ดอนแก้ว", "อุดรธานี", "");
    private Optional<Integer> year = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private final List<Score> scores = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<OitItem> items = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();

    private Made(String id, String file) {
        this.id = id;
        this.file = file;
    }

    /** A report whose id is this digit twelve times. */
    public static Made report(char digit, String file) {
        return new Made(String.valueOf(digit).repeat(12), file);
    }

    public static Agency agency(String type, String name, String district, String province, String code) {
        return new Agency(
                type + name,
                type,
                name,
                Optional.of(district).filter(text -> !text.isEmpty()),
                Optional.of(province).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.of(code).filter(text -> !text.isEmpty()),
                true,
                1,
                List.of());
    }

    public Made by(Agency newAgency) {
        agency = newAgency;
        return this;
    }

    public Made of(int newYear) {
        year = Optional.of(newYear);
        return this;
    }

    public Made dated(int day, int month, int buddhistYear) {
        date = Optional.of(LocalDate.of(buddhistYear - 543, month, day));
        return this;
    }

    public Made score(String scope, int scoreYear, double value, String level) {
        scores.add(new Score(scope, Optional.of(scoreYear), value, Optional.of(level), "", "", Place.NOWHERE));
        return this;
    }

    public Made measure(int number, Object... fields) {
        measures.add(new Measure(number, fields(fields)));
        return this;
    }

    public Made item(String code, String concept, Status status, Object... fields) {
        items.add(new OitItem(
                code,
                Optional.of(concept).filter(text -> !text.isEmpty()),
                fields(fields),
                status,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0));
        return this;
    }

    public Made prose(String text) {
        prose.add(new Prose(Prose.Role.BODY, value(text)));
        return this;
    }

    static OitItem item(String code, String concept, String title) {
        return report('0', "")
                .item(code, concept, Status.DONE, Field.TITLE, title)
                .make()
                .oitItems()
                .getFirst();
    }

    static Measure measure(int number, String title) {
        return new Measure(number, fields(Field.TITLE, title));
    }

    private static Value value(String text) {
        return Value.of(text, "b", Place.ofParagraph(1));
    }

    private static Map<Field, Value> fields(Object... pairs) {
        Map<Field, Value> fields = new EnumMap<>(Field.class);
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((Field) pairs[i], value((String) pairs[i + 1]));
        }
        return fields;
    }

    public Report make() {
        return new Report(
                id,
                new Engine("0", "1", "1", ""),
                new SourceInfo(file, id.substring(0, 1).repeat(64), "text/plain", 0, TextOrigin.DIGITAL),
                List.of(),
                agency,
                year,
                new Head("รายงานผลการดำเนินการ", Optional.empty(), date, Place.NOWHERE),
                scores,
                measures,
                items,
                List.of(),
                List.of(),
                List.of(),
                prose,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
