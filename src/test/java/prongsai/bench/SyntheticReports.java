package prongsai.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import prongsai.model.Agency;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.SourceInfo;
import prongsai.model.Value;
import prongsai.model.Weakness;

/**
 * A year's reports out of the example corpus: template families of Zipf-like size, each with texts of its own, and in
 * each member some texts as the family has them and the others with other numbers and another clause. Agencies are
 * invented; equal seeds give equal reports.
 */
public final class SyntheticReports {
    /** Reports a family, on the average, as measured on real ones. */
    private static final double FAMILY = 5000 / 694.0;

    /** So many texts of a member differ from its family's. */
    private static final double VARIED = 0.63;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final String CONSONANTS = "กขคงจชดตทนบปพมยรลวสห";

    private final List<Report> bases;
    private final List<String> clauses;
    private final int[] families;

    /**
     * Plans them.
     *
     * @param bases reports that families begin with
     * @param count how many reports
     */
    public SyntheticReports(List<Report> bases, int count) {
        this.bases = bases;
        this.clauses = bases.stream()
                .flatMap(report -> report.entries().stream())
                .flatMap(entry -> entry.fields().values().stream())
                .flatMap(value -> parts(value.text()).stream())
                .filter(part -> part.length() >= 12)
                .distinct()
                .toList();
        this.families = families(count);
    }

    private static List<String> parts(String text) {
        return List.of(text.split("(?<=[ \\n])"));
    }

    /** Family of each report; the k-th family's size is proportional to 1/k. */
    private static int[] families(int count) {
        int all = (int) Math.round(count / FAMILY);
        double sum = 0;
        for (int k = 1; k <= all; k++) {
            sum += 1.0 / k;
        }
        int[] families = new int[count];
        int at = 0;
        for (int k = all; k >= 1; k--) {
            int size = k == 1 ? count - at : Math.max(1, (int) (count / sum / k));
            for (int i = 0; i < size && at < count; i++) {
                families[at++] = k - 1;
            }
        }
        Random random = new Random(1);
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = families[i];
            families[i] = families[j];
            families[j] = held;
        }
        return families;
    }

    public int count() {
        return families.length;
    }

    public int family(int number) {
        return families[number];
    }

    /** The report of this number, from 0 on. */
    public Report report(int number) {
        int family = families[number];
        Random ofFamily = new Random(1000 + family);
        Report base = bases.get(ofFamily.nextInt(bases.size()));
        Random own = new Random(1_000_000L + number);
        String name = name(number);
        String old = base.agency().shortName();
        UnaryOperator<String> text = original -> {
            if (original.length() < 12) {
                return original;
            }
            String ofTheFamily = mixed(original, ofFamily);
            String mine = own.nextDouble() < VARIED ? varied(ofTheFamily, own) : ofTheFamily;
            return old.isEmpty() ? mine : mine.replace(old, name);
        };
        return with(base, String.format("%012x", 0x5f0000000000L + number), agency(base.agency(), name), text);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder("จำลอง");
        for (int rest = number, i = 0; i < 3; i++, rest /= CONSONANTS.length()) {
            name.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
        }
        return name.toString();
    }

    /** One clause goes and one of another text comes, so that families have clauses in common but no texts. */
    private String mixed(String text, Random random) {
        List<String> parts = new ArrayList<>(parts(text));
        if (parts.size() > 2) {
            parts.remove(random.nextInt(parts.size()));
        }
        parts.add(random.nextInt(parts.size() + 1), clauses.get(random.nextInt(clauses.size())) + " ");
        return String.join("", parts);
    }

    private String varied(String text, Random random) {
        String numbers = DIGITS.matcher(text)
                .replaceAll(match -> match.group().length() > 3
                        ? match.group()
                        : String.valueOf(1
                                + random.nextInt(
                                        (int) Math.pow(10, match.group().length()))));
        return numbers + " " + clauses.get(random.nextInt(clauses.size()));
    }

    private static Agency agency(Agency base, String name) {
        return new Agency(
                base.type() + name,
                base.type(),
                name,
                base.district(),
                base.province(),
                Optional.empty(),
                Optional.empty(),
                false,
                base.confidence(),
                List.of());
    }

    private static Report with(Report base, String id, Agency agency, UnaryOperator<String> text) {
        return new Report(
                id,
                base.engine(),
                new SourceInfo(
                        id + ".pdf",
                        id,
                        base.source().mediaType(),
                        base.source().pages(),
                        base.source().textOrigin()),
                base.parts(),
                agency,
                base.fiscalYear(),
                base.head(),
                base.scores(),
                base.measures().stream()
                        .map(m -> new Measure(m.number(), fields(m, text)))
                        .toList(),
                base.oitItems().stream()
                        .map(o -> new OitItem(
                                o.code(),
                                o.concept(),
                                fields(o, text),
                                o.status(),
                                o.indicator(),
                                o.subIndicator(),
                                o.links(),
                                o.images()))
                        .toList(),
                base.indicators().stream()
                        .map(i -> new Indicator(i.number(), fields(i, text), i.status(), i.links(), i.images()))
                        .toList(),
                base.weaknesses().stream()
                        .map(w -> new Weakness(w.code(), w.indicator(), w.score(), fields(w, text)))
                        .toList(),
                base.components(),
                base.prose().stream()
                        .map(p -> new Prose(p.role(), value(p.value(), text)))
                        .toList(),
                List.of(),
                base.unassigned(),
                base.confidence(),
                base.warnings(),
                List.of(),
                List.of());
    }

    private static Map<Field, Value> fields(Entry entry, UnaryOperator<String> text) {
        Map<Field, Value> fields = new LinkedHashMap<>();
        entry.fields().forEach((field, value) -> {
            boolean written = field == Field.PROGRESS || entry instanceof Measure || field == Field.STEPS;
            fields.put(field, written ? value(value, text) : value);
        });
        return fields;
    }

    private static Value value(Value value, UnaryOperator<String> text) {
        return Value.of(
                text.apply(value.text()),
                value.pieces().isEmpty() ? "" : value.pieces().getFirst().block(),
                value.place());
    }
}
