package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.model.TextOrigin;
import prongsai.model.Weakness;

/**
 * Values that recognition or a damaged text made uncertain. A code, a number, a year or a score is told for itself, since
 * all else hangs on it; words of cells too where they are few, else once for the report. What the form prints is known.
 */
public final class LowConfidence implements Rule {
    /** A number this sure was confirmed by the rest of the report. */
    private static final double SURE_NUMBER = 0.9;
    /** Words are read by people, who see a wrong letter. */
    private static final double SURE_WORDS = 0.8;
    /** So many cells, or single numbers, have a line each. */
    private static final int FEW = 4;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /** A value in doubt. */
    private record Doubted(Hit hit, String variant, Object label, String value, double confidence) {}

    @Override
    public List<Hit> check(CheckContext context) {
        List<Doubted> numbers = new ArrayList<>();
        List<Doubted> words = new ArrayList<>();
        // Sorted, since the map has no order of its own.
        new TreeMap<>(context.report().confidence()).forEach((path, confidence) -> {
            if (confidence < SURE_NUMBER) {
                number(context, path, confidence).ifPresent(numbers::add);
            }
            if (confidence < SURE_WORDS) {
                words(context, path, confidence).ifPresent(words::add);
            }
        });
        List<Hit> hits = new ArrayList<>();
        hits.addAll(told(context, numbers, "numbers"));
        hits.addAll(told(context, words, "words"));
        return hits;
    }

    private static List<Hit> told(CheckContext context, List<Doubted> doubted, String kind) {
        Object cause = context.words()
                .say("cause."
                        + (context.report().source().textOrigin() == TextOrigin.DIGITAL ? "damaged" : "recognised"));
        if (doubted.size() <= FEW) {
            return doubted.stream()
                    .map(one -> one.hit
                            .variant(one.variant)
                            .saying(one.label, one.value, cause, Math.round(100 * one.confidence)))
                    .toList();
        }
        String records =
                doubted.stream().map(one -> one.hit.record()).distinct().collect(Collectors.joining(", "));
        return List.of(
                doubted.getFirst().hit.onReport().other(records).variant(kind).saying(doubted.size(), records, cause));
    }

    private static Optional<Doubted> number(CheckContext context, String path, double confidence) {
        Report report = context.report();
        String[] parts = path.split("/");
        if (path.equals("fiscalYear")) {
            String year = report.fiscalYear().map(String::valueOf).orElse("");
            return Optional.of(
                    new Doubted(Hit.ofReport("", year, report.head().place()), "year", "", year, confidence));
        }
        if (parts[0].equals("scores")) {
            int at = Integer.parseInt(parts[1]);
            return at < report.scores().size()
                    ? Optional.of(score(report.scores().get(at), confidence))
                    : Optional.empty();
        }
        boolean key = parts.length == 3 && (parts[2].equals("code") || parts[2].equals("number"));
        return key
                ? entry(report, parts)
                        .map(entry ->
                                new Doubted(Hit.of(entry, ""), parts[2], context.label(entry), entry.key(), confidence))
                : Optional.empty();
    }

    private static Doubted score(Score score, double confidence) {
        String value = String.valueOf(score.value());
        return new Doubted(Hit.ofReport("", score.quote(), score.place()), "score", "", value, confidence);
    }

    private static Optional<Doubted> words(CheckContext context, String path, double confidence) {
        String[] parts = path.split("/");
        Optional<Field> field = parts.length == 3 ? Field.ofKey(parts[2]) : Optional.empty();
        return field.flatMap(one -> entry(context.report(), parts)
                .filter(entry -> entry.has(one) && !isForm(entry, one))
                .map(entry -> new Doubted(
                        Hit.whole(entry, one),
                        "",
                        context.words().say("label.field", context.label(entry), context.label(one)),
                        "",
                        confidence)));
    }

    private static boolean isForm(Entry entry, Field field) {
        return field == Field.ELEMENTS || (field == Field.TITLE && !(entry instanceof Measure));
    }

    private static Optional<Entry> entry(Report report, String[] parts) {
        String wanted =
                Map.of("measures", "measure ", "indicators", "indicator ").getOrDefault(parts[0], "") + parts[1];
        return report.entries().stream()
                .filter(entry -> entry.key().equals(wanted) && list(entry).equals(parts[0]))
                .findFirst();
    }

    private static String list(Entry entry) {
        return switch (entry) {
            case Measure measure -> "measures";
            case OitItem item -> "oitItems";
            case Indicator indicator -> "indicators";
            case Weakness weakness -> "weaknesses";
        };
    }
}
