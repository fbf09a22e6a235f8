package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Weakness;
import prongsai.reference.CatalogueItem;
import prongsai.text.Codes;
import prongsai.text.Numerals;

/**
 * No measure refers to an item that the analysis calls weak. Measures are asked only where half of them cite items by code; an
 * item is also taken up where a measure names its indicator as a whole or its subject, and a question of a survey where a
 * measure cites another question of the same indicator, unless most questions are cited one by one.
 */
public final class WeaknessWithoutMeasure implements Rule {
    private static final Pattern SPAN = Pattern.compile("\\s*(?:-|–|ถึง)\\s*");
    private static final Pattern ALL = Pattern.compile(
            "(?:คะแนนต่ำ|จุดอ่อน|OIT|ไม่ได้คะแนน|ไม่ผ่าน)[^\\n]{0,20}ทุกข้อ|ทุกข้อ[^\\n]{0,20}(?:คะแนนต่ำ|จุดอ่อน|ไม่ผ่าน)");
    /** So much of an item's subject in one measure's words takes it up. */
    private static final double SUBJECT = 0.6;

    /** What a measure is about, and not how it is watched over. */
    private static final List<Field> SUBJECTS =
            List.of(Field.TITLE, Field.METHOD, Field.OUTPUT, Field.OUTCOME, Field.NOTE);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        if (weak(context).isEmpty()) {
            return Optional.of(Lack.ANALYSIS);
        }
        return !byCode(context) ? Optional.of(Lack.REFERENCES) : Optional.empty();
    }

    /** A weak item. */
    private record Weak(String code, Optional<Weakness> row, String printed, Place place) {}

    @Override
    public List<Hit> check(CheckContext context) {
        Set<String> cited = cited(context);
        List<String> texts = context.report().measures().stream()
                .map(WeaknessWithoutMeasure::text)
                .toList();
        if (texts.stream().anyMatch(text -> Surroundings.found(ALL, text))) {
            return List.of();
        }
        List<Wording> wordings = context.report().measures().stream()
                .map(measure -> Wording.of(text(measure, SUBJECTS)))
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (Weak weak : weak(context)) {
            if (!cited.contains(weak.code)
                    && !indicatorIsTakenUp(context, weak, cited, texts)
                    && !subjectIsTakenUp(context, weak, wordings)) {
                hits.add(Hit.absent(weak.code, weak.printed, weak.place)
                        .confidence(0.8)
                        .saying(weak.code));
            }
        }
        return hits;
    }

    private static List<Weak> weak(CheckContext context) {
        Map<String, Weak> weak = new LinkedHashMap<>();
        for (Weakness row : context.report().weaknesses()) {
            weak.putIfAbsent(
                    row.code(),
                    new Weak(
                            row.code(),
                            Optional.of(row),
                            Hit.shortened(row.text(Field.TITLE)),
                            row.text(Field.TITLE).isBlank()
                                    ? row.place()
                                    : row.value(Field.TITLE).place()));
        }
        WeakItems.of(context)
                .forEach((code, named) ->
                        weak.putIfAbsent(code, new Weak(code, Optional.empty(), named.printed(), named.place())));
        return List.copyOf(weak.values());
    }

    private static String text(Measure measure) {
        return text(measure, measure.fields().keySet());
    }

    private static String text(Measure measure, Collection<Field> fields) {
        return fields.stream().map(measure::text).collect(Collectors.joining("\n"));
    }

    /** A single measure that names its item says nothing of how the others name theirs. */
    private static boolean byCode(CheckContext context) {
        List<Measure> measures = context.report().measures();
        long citing = measures.stream()
                .filter(measure -> !Codes.scan(text(measure)).isEmpty())
                .count();
        return citing > 0 && citing * 2 >= measures.size();
    }

    /** All codes in measures, those between the ends of a span (O10 - O13) among them. */
    private static Set<String> cited(CheckContext context) {
        Set<String> cited = new TreeSet<>();
        for (Measure measure : context.report().measures()) {
            String text = text(measure);
            List<Codes.Mention> mentions = Codes.scan(text);
            for (int i = 0; i < mentions.size(); i++) {
                Codes.Mention mention = mentions.get(i);
                cited.add(mention.code());
                if (i > 0
                        && SPAN.matcher(text.substring(mentions.get(i - 1).end(), mention.start()))
                                .matches()) {
                    for (int n = number(mentions.get(i - 1).code()); n < number(mention.code()); n++) {
                        cited.add(mention.code().substring(0, 1) + n);
                    }
                }
            }
        }
        return cited;
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(1));
    }

    private static boolean indicatorIsTakenUp(CheckContext context, Weak weak, Set<String> cited, List<String> texts) {
        Optional<Integer> indicator = indicator(context, weak);
        boolean named = indicator.isPresent()
                && texts.stream()
                        .anyMatch(text -> Surroundings.found(
                                Pattern.compile("ตัวชี้วัด(?:ที่)?\\s*" + indicator.get() + "(?![\\d.])"),
                                Numerals.arabic(text)));
        boolean survey = !weak.code.startsWith("O")
                && !questionsAreCitedOneByOne(context, cited)
                && context.report().weaknesses().stream()
                        .anyMatch(other -> other.code().charAt(0) == weak.code.charAt(0)
                                && cited.contains(other.code())
                                && (indicator.isEmpty() || other.indicator().equals(indicator)));
        return named || survey;
    }

    /**
     * Where most weak questions of the surveys are cited, one that is not was left out; where few are, each stands for more.
     * Measures are made from the rows: what the text alone names counts only where there are none.
     */
    private static boolean questionsAreCitedOneByOne(CheckContext context, Set<String> cited) {
        List<String> rows = questions(context.report().weaknesses().stream().map(Weakness::code));
        List<String> questions =
                rows.isEmpty() ? questions(weak(context).stream().map(Weak::code)) : rows;
        return 2 * questions.stream().filter(cited::contains).count() > questions.size();
    }

    private static List<String> questions(Stream<String> codes) {
        return codes.filter(code -> !code.startsWith("O")).distinct().toList();
    }

    /** The official one, since items are filed wrongly at times; that of the form for questions. */
    private static Optional<Integer> indicator(CheckContext context, Weak weak) {
        return official(context, weak)
                .flatMap(CatalogueItem::indicator)
                .or(() -> weak.row.flatMap(Weakness::indicator));
    }

    private static Optional<CatalogueItem> official(CheckContext context, Weak weak) {
        Optional<Integer> year = weak.row
                .flatMap(context::yearOf)
                .or(context::scoredYear)
                .or(() -> context.report().fiscalYear().map(one -> one - 1));
        return weak.code.startsWith("O")
                ? year.flatMap(context.official().catalogues()::ofYear).flatMap(catalogue -> catalogue.item(weak.code))
                : Optional.empty();
    }

    private static boolean subjectIsTakenUp(CheckContext context, Weak weak, List<Wording> measures) {
        List<String> subjects = new ArrayList<>();
        weak.row.map(row -> row.text(Field.TITLE)).ifPresent(subjects::add);
        official(context, weak).map(CatalogueItem::title).ifPresent(subjects::add);
        for (String subject : subjects) {
            Wording wording = Wording.of(subject);
            for (Wording measure : measures) {
                int said = wording.saidIn(measure).size();
                if (!wording.words().isEmpty()
                        && said >= SUBJECT * wording.words().size()) {
                    return true;
                }
            }
        }
        return false;
    }
}
