package prongsai.check.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.OitItem;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.model.compare.Change;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.Comparison.FieldChange;
import prongsai.model.compare.Comparison.HeadLine;
import prongsai.model.compare.Comparison.Kind;
import prongsai.model.compare.Comparison.Pair;
import prongsai.model.compare.Comparison.StatusChange;
import prongsai.model.shared.ReportRef;
import prongsai.text.ThaiDates;

/** Two reports side by side. */
public final class Comparer {
    /** Scores that weak items carry stand with the weak items. */
    private static final String SCOPES = "overall|IIT|EIT|OIT|indicator \\d+";

    private final WordDiff diff = new WordDiff();

    private Comparer() {}

    /**
     * Pairs the records and paragraphs of two reports and says of each field what changed.
     *
     * @return without findings
     */
    public static Comparison compare(Report a, Report b) {
        return new Comparer().comparison(a, b);
    }

    private Comparison comparison(Report a, Report b) {
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(pairs(Kind.MEASURE, Pairing.measures(a.measures(), b.measures())));
        pairs.addAll(pairs(Kind.INDICATOR, Pairing.names(a.indicators(), b.indicators())));
        pairs.addAll(pairs(Kind.OIT_ITEM, Pairing.items(a.oitItems(), b.oitItems())));
        pairs.addAll(pairs(Kind.WEAKNESS, Pairing.names(a.weaknesses(), b.weaknesses())));
        pairs.addAll(prose(a.prose(), b.prose()));
        return new Comparison(ReportRef.of(a), ReportRef.of(b), head(a, b), pairs, Optional.empty());
    }

    private static List<HeadLine> head(Report a, Report b) {
        List<HeadLine> lines = new ArrayList<>();
        line(lines, "agency", "", a.agency().name(), b.agency().name());
        line(lines, "fiscalYear", "", text(a.fiscalYear()), text(b.fiscalYear()));
        line(lines, "title", "", a.head().title(), b.head().title());
        line(lines, "number", "", text(a.head().number()), text(b.head().number()));
        line(
                lines,
                "date",
                "",
                text(a.head().date().map(ThaiDates::iso)),
                text(b.head().date().map(ThaiDates::iso)));
        Map<String, Score> left = scores(a);
        Map<String, Score> right = scores(b);
        Set<String> scopes = new LinkedHashSet<>(left.keySet());
        scopes.addAll(right.keySet());
        for (String scope : scopes) {
            line(
                    lines,
                    "score",
                    scope,
                    text(Optional.ofNullable(left.get(scope)).map(Comparer::said)),
                    text(Optional.ofNullable(right.get(scope)).map(Comparer::said)));
        }
        return lines;
    }

    private static void line(List<HeadLine> lines, String what, String scope, String a, String b) {
        if (!a.isBlank() || !b.isBlank()) {
            lines.add(new HeadLine(what, scope, a, b, Change.of(a, b)));
        }
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    /** One score a scope: of the report's own year where it prints several, else the first. */
    static Map<String, Score> scores(Report report) {
        Map<String, Score> scores = new TreeMap<>(
                java.util.Comparator.comparingInt(Comparer::rank).thenComparing(java.util.Comparator.naturalOrder()));
        for (Score score : report.scores()) {
            if (score.scope().matches(SCOPES)) {
                scores.merge(
                        score.scope(),
                        score,
                        (before, after) -> !before.year().equals(report.fiscalYear())
                                        && after.year().equals(report.fiscalYear())
                                ? after
                                : before);
            }
        }
        return scores;
    }

    private static int rank(String scope) {
        int known = List.of("overall", "IIT", "EIT", "OIT").indexOf(scope);
        return known >= 0 ? known : 10 + Integer.parseInt(scope.replaceAll("\\D", ""));
    }

    private static String said(Score score) {
        String number = BigDecimal.valueOf(score.value()).stripTrailingZeros().toPlainString();
        return number
                + score.level().map(level -> " " + level).orElse("")
                + score.year().map(year -> " (" + year + ")").orElse("");
    }

    private <T extends Entry> List<Pair> pairs(Kind kind, Pairing<T> pairing) {
        return pairing.both().stream().map(both -> pair(kind, both)).toList();
    }

    private <T extends Entry> Pair pair(Kind kind, Pairing.Both<T> both) {
        Set<Field> names = EnumSet.noneOf(Field.class);
        both.a().ifPresent(entry -> names.addAll(entry.fields().keySet()));
        both.b().ifPresent(entry -> names.addAll(entry.fields().keySet()));
        List<FieldChange> fields = new ArrayList<>();
        for (Field field : names) {
            field(Optional.of(field), value(both.a(), field), value(both.b(), field))
                    .ifPresent(fields::add);
        }
        Optional<StatusChange> status =
                status(both.a().flatMap(Comparer::status), both.b().flatMap(Comparer::status));
        boolean changed = fields.stream().anyMatch(field -> field.change() != Change.SAME)
                || status.filter(StatusChange::changed).isPresent();
        return new Pair(
                kind,
                both.a().map(Entry::key),
                both.b().map(Entry::key),
                both.b().or(both::a).map(entry -> entry.text(Field.TITLE)).orElse(""),
                change(both.a().isPresent(), both.b().isPresent(), changed),
                fields,
                status);
    }

    private static Change change(boolean inA, boolean inB, boolean changed) {
        if (inA && inB) {
            return changed ? Change.CHANGED : Change.SAME;
        }
        return inA ? Change.ONLY_A : Change.ONLY_B;
    }

    private static <T extends Entry> Optional<Value> value(Optional<T> entry, Field field) {
        return entry.filter(one -> one.has(field)).map(one -> one.value(field));
    }

    private Optional<FieldChange> field(Optional<Field> field, Optional<Value> a, Optional<Value> b) {
        Value left = a.orElse(Value.EMPTY);
        Value right = b.orElse(Value.EMPTY);
        if (left.blank() && right.blank()) {
            return Optional.empty();
        }
        return Optional.of(new FieldChange(
                field,
                a.map(Value::text),
                b.map(Value::text),
                Change.of(left.text(), right.text()),
                diff.of(left.text(), right.text()).orElse(List.of()),
                left.place(),
                right.place()));
    }

    private static Optional<Status> status(Entry entry) {
        return switch (entry) {
            case OitItem item -> Optional.of(item.status());
            case Indicator indicator -> Optional.of(indicator.status());
            default -> Optional.empty();
        };
    }

    private static Optional<StatusChange> status(Optional<Status> a, Optional<Status> b) {
        boolean says = a.filter(status -> status != Status.UNKNOWN).isPresent()
                || b.filter(status -> status != Status.UNKNOWN).isPresent();
        return says ? Optional.of(new StatusChange(a, b)) : Optional.empty();
    }

    private record Paragraph(int number, Value value) {}

    private List<Pair> prose(List<Prose> a, List<Prose> b) {
        List<Paragraph> left = paragraphs(a);
        List<Paragraph> right = paragraphs(b);
        return Pairing.texts(left, right, paragraph -> paragraph.value.text()).both().stream()
                .map(this::prose)
                .toList();
    }

    private Pair prose(Pairing.Both<Paragraph> both) {
        List<FieldChange> text =
                field(Optional.empty(), both.a().map(Paragraph::value), both.b().map(Paragraph::value)).stream()
                        .toList();
        return new Pair(
                Kind.PROSE,
                both.a().map(paragraph -> "prose " + paragraph.number),
                both.b().map(paragraph -> "prose " + paragraph.number),
                "",
                change(
                        both.a().isPresent(),
                        both.b().isPresent(),
                        text.stream().anyMatch(field -> field.change() != Change.SAME)),
                text,
                Optional.empty());
    }

    private static List<Paragraph> paragraphs(List<Prose> prose) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            if (!prose.get(i).value().blank()) {
                all.add(new Paragraph(i + 1, prose.get(i).value()));
            }
        }
        return all;
    }
}
