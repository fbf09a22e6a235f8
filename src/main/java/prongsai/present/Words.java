package prongsai.present;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Entry;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.FileStatus;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.model.Weakness;
import prongsai.model.compare.Change;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.History;
import prongsai.model.shared.Reach;

/** Names of things in Thai and English, as pages and sheets print them. */
public final class Words {
    private static final Pattern DATED_BASIS =
            Pattern.compile("(catalogue|levels) (?:oit-)?(\\d{4})(?:-[a-z]+)?, ([a-z]+)");

    private final Messages messages = Messages.of("present");

    /** A message of the bundle {@code present}. */
    public Bilingual say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** ควรแก้, ควรตรวจ, ทราบ. */
    public Bilingual of(Severity severity) {
        return say("severity." + severity.key());
    }

    public Bilingual of(Status status) {
        return say("status." + status.key());
    }

    /** ครบ, ไม่ครบ, ตรวจไม่ได้. */
    public Bilingual of(Component.State state) {
        return say("state." + state.key());
    }

    public Bilingual of(Field field) {
        return say("field." + field.key());
    }

    public Bilingual of(Mark mark) {
        return say("mark." + mark.key());
    }

    /** How the reading of a file ended. */
    public Bilingual of(FileStatus status) {
        return say("file." + status.key());
    }

    /** What to do about a file whose reading ended so. */
    public Bilingual advice(FileStatus status) {
        return say("file." + status.key() + ".advice");
    }

    /** What is paired: มาตรการ, ข้อ OIT ... */
    public Bilingual of(Comparison.Kind kind) {
        return say("kind." + kind.key());
    }

    /** เหมือนเดิม, เปลี่ยน, มีเฉพาะฉบับ ก ... */
    public Bilingual of(Change change) {
        return say("change." + change.key());
    }

    /** How many pairs of a kind are the same, changed, of one side alone. */
    public Bilingual counts(Comparison comparison, Comparison.Kind kind) {
        return say(
                "compare.counts",
                comparison.count(kind, Change.SAME),
                comparison.count(kind, Change.CHANGED),
                comparison.count(kind, Change.ONLY_A),
                comparison.count(kind, Change.ONLY_B));
    }

    /** What a line of the head is about. */
    public Bilingual headLine(Comparison.HeadLine line) {
        return line.what().equals("score") ? scope(line.scope()) : say("head." + line.what());
    }

    /** The value of a line of the head, a date in words. */
    public Bilingual headValue(Comparison.HeadLine line, String value) {
        return line.what().equals("date") ? BuddhistDates.inWords(value) : new Bilingual(value, value);
    }

    /** {@code overall} gives คะแนนภาพรวม, {@code indicator 9} คะแนนตัวชี้วัดที่ 9. */
    public Bilingual scope(String scope) {
        if (scope.equals("overall")) {
            return say("score.label");
        }
        return say("score.scope", scope.startsWith("indicator ") ? record(scope) : scope);
    }

    /** A pair by its names on both sides: ข้อ O21 → ข้อ O19, or one name where they agree or one side alone has it. */
    public Bilingual pair(Comparison.Pair pair) {
        Bilingual a = record(pair.a().or(pair::b).orElse(""));
        Bilingual b = record(pair.b().or(pair::a).orElse(""));
        return a.equals(b) ? b : new Bilingual(a.th() + " → " + b.th(), a.en() + " → " + b.en());
    }

    /** What the tick boxes say on both sides. */
    public Bilingual status(Comparison.StatusChange status) {
        Bilingual a = status.a().map(this::of).orElse(say("change.none"));
        Bilingual b = status.b().map(this::of).orElse(say("change.none"));
        return a.equals(b) ? b : new Bilingual(a.th() + " → " + b.th(), a.en() + " → " + b.en());
    }

    /** How an answer stands to that of the year before. */
    public Bilingual drift(History.Cell cell) {
        return switch (cell.drift()) {
            case NONE -> cell.exhibits() > 0 ? say("drift.exhibits", cell.exhibits()) : say("drift.none");
            case FIRST -> say("drift.first");
            case SAME -> say("drift.same");
            case CHANGED -> say("drift.changed", percent(cell.likeness()));
        };
    }

    /** The field of a finding: a record's, or {@code score}, {@code level} ...; an unknown one stays as it is. */
    public Bilingual field(String key) {
        return messages.has("field." + key) ? say("field." + key) : new Bilingual(key, key);
    }

    /**
     * A record by its name in findings: {@code O24} gives ข้อ O24, {@code measure 1} มาตรการที่ 1; a name of another form
     * stays as it is.
     */
    public Bilingual record(String key) {
        int blank = key.indexOf(' ');
        String kind = blank < 0 ? key : key.substring(0, blank);
        String number = blank < 0 ? "" : key.substring(blank + 1);
        return switch (kind) {
            case "report" -> say("record.report");
            case "measure" -> say("record.measure", number);
            case "indicator" -> say("record.indicator", number);
            case "prose" -> say("record.prose", number);
            case "component" -> say("record.component", number);
            case "signatory" -> say("record.signatory", number);
            case "score" -> scope(number);
            default -> key.matches("[A-Z]{1,8}\\d+") ? say("record.item", key) : new Bilingual(key, key);
        };
    }

    /** What people put right: the record, the value, how it was read and what it is; why, who and when, where it is known. */
    public Bilingual of(Corrected one) {
        Bilingual record = record(one.record());
        Bilingual field = field(one.field());
        Bilingual why = new Bilingual(one.words(), one.words());
        return one.words().isEmpty()
                ? say("corrected.line", record, field, value(one, one.read()), value(one, one.value()))
                : say("corrected.line.why", record, field, value(one, one.read()), value(one, one.value()), why);
    }

    /** How a value that people put right was read. */
    public Bilingual read(Corrected one) {
        return say("corrected.read", value(one, one.read()));
    }

    private Bilingual value(Corrected one, String value) {
        if (value.isEmpty()) {
            return say("corrected.none");
        }
        Optional<Status> status = one.field().equals("status") ? Status.ofKey(value) : Optional.empty();
        return status.map(this::of).orElse(new Bilingual(value, value));
    }

    /** What was repaired, by the id of its cause; an unknown one stays as it is. */
    public Bilingual cause(String cause) {
        return known("explain.cause.", cause);
    }

    /** Why a stretch of text is not sure, by the id of its cause; an unknown one stays as it is. */
    public Bilingual doubt(String cause) {
        return known("explain.doubt.", cause);
    }

    /** Why something was left out, by its id; an unknown one stays as it is. */
    public Bilingual reason(String reason) {
        return known("explain.dropped.", reason);
    }

    private Bilingual known(String prefix, String id) {
        return messages.has(prefix + id) ? say(prefix + id) : new Bilingual(id, id);
    }

    /** What became of a block. */
    public Bilingual of(Fate.Kind kind) {
        return say("explain.fate." + kind.key());
    }

    /** Where a cell went: {@code O24/progress} gives O24 · ผลการดำเนินการ, {@code scores} คะแนน. */
    public Bilingual target(String target) {
        int slash = target.indexOf('/');
        if (slash < 0) {
            return target.equals("scores") ? say("explain.scores") : record(target);
        }
        String key = target.substring(0, slash);
        Bilingual name = key.matches("[A-Z]{1,8}\\d+") ? new Bilingual(key, key) : record(key);
        Bilingual field = field(target.substring(slash + 1));
        return new Bilingual(name.th() + " · " + field.th(), name.en() + " · " + field.en());
    }

    /**
     * What a finding rests on. {@code catalogue oit-2566, certain} gives รายการข้อ OIT ปี 2566 (แน่นอน); a basis of
     * another form stays as it is.
     */
    public Bilingual basis(String basis) {
        Matcher dated = DATED_BASIS.matcher(basis);
        if (dated.matches() && messages.has("certainty." + dated.group(3))) {
            return say("basis." + dated.group(1), dated.group(2), say("certainty." + dated.group(3)));
        }
        return switch (basis) {
            case "the report itself" -> say("basis.report");
            case "organisations' list" -> say("basis.organisations");
            case "agency types" -> say("basis.types");
            case "other reports" -> say("basis.others");
            default -> new Bilingual(basis, basis);
        };
    }

    /** A record beside others of its kind: {@code 1} for a measure or an indicator, the code for the rest. */
    public Bilingual shortRecord(Entry entry) {
        String name = switch (entry) {
            case Measure measure -> String.valueOf(measure.number());
            case Indicator indicator -> String.valueOf(indicator.number());
            case OitItem item -> item.code();
            case Weakness weakness -> weakness.code();
        };
        return new Bilingual(name, name);
    }

    /** หน้า 3 ตาราง 2 แถว 4; both texts empty where nothing is known of the place. */
    public Bilingual place(Place place) {
        List<Bilingual> parts = new ArrayList<>();
        if (place.page() > 0) {
            parts.add(say("place.page", place.page()));
        }
        if (place.inTable()) {
            parts.add(say("place.table", place.table()));
            if (place.row() > 0) {
                parts.add(say("place.row", place.row()));
            }
        } else if (place.paragraph() > 0) {
            parts.add(say("place.paragraph", place.paragraph()));
        }
        return new Bilingual(
                String.join(" ", parts.stream().map(Bilingual::th).toList()),
                String.join(", ", parts.stream().map(Bilingual::en).toList()));
    }

    /** A score with two places and without needless zeros: {@code 85.39}, {@code 90.5}, {@code 100}. */
    public String score(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** How common words are among agencies. */
    public Bilingual of(Reach reach) {
        return say("reach." + reach.key());
    }

    /** A part of a text, 0 to 1, in per cent with one place: {@code 84.3%}. */
    public String part(double part) {
        return BigDecimal.valueOf(part * 100).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** A number of letters: {@code 1,234 ตัวอักษร}. */
    public Bilingual letters(long letters) {
        return say("shared.letters", count(letters));
    }

    /** A number with its thousands apart: {@code 1,234}. */
    public String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A confidence of 0 to 1 in whole per cent, never rounded up to 100. */
    public String percent(double confidence) {
        return (int) Math.floor(confidence * 100 + 1e-9) + "%";
    }
}
