package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Bilingual;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.Certainty;
import prongsai.reference.Instrument;
import prongsai.reference.OfficialIndicator;
import prongsai.reference.Weights;

/**
 * The overall score does not follow from the instruments' scores and the year's weights, or an instrument's from the plain
 * mean of its indicators. All parts must be printed for the same year; a score printed with several values, which another
 * rule tells, follows where one of them does. Results are rounded, and so are their parts: what rounding explains is fine,
 * and so are parts that are printed as weighed.
 *
 * <p>Up to FY2565 a warning where the year's weights are certain; else an information, since the questionnaires changed. Of
 * those years an instrument's score that the overall one bears out is no plain mean, and right.
 */
public final class ScoreSumMismatch implements Rule {
    private static final int LAST_SURE_YEAR = 2565;
    /** A mean that nobody prints is rounded once more on the way to the whole. */
    private static final double ROUNDED_MEAN = 0.005;

    /** What is lost in binary fractions. */
    private static final double TINY = 1e-9;

    private static final int MOST_COMBINATIONS = 64;
    private static final String OVERALL = "overall";

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Scores.lack(context);
    }

    /**
     * A score that is printed, or worked out.
     *
     * @param value 0 to 100
     * @param unit the last decimal that counts: 0.01
     */
    private record Number(double value, double unit) {
        String printed() {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }

    /** What a whole is made of: names and numbers, and what they give. */
    private record Sum(List<String> names, List<Number> parts, double value, double tolerance) {}

    @Override
    public List<Hit> check(CheckContext context) {
        Set<Integer> years = context.report().scores().stream()
                .flatMap(score -> score.year().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Hit> hits = new ArrayList<>();
        for (int year : years) {
            Optional<Catalogue> catalogue = context.official().catalogues().ofYear(year);
            Optional<Weights> weights = catalogue.flatMap(Catalogue::weights);
            weights.ifPresent(known -> hits.addAll(ofYear(context, year, known)));
        }
        return hits;
    }

    private static List<Hit> ofYear(CheckContext context, int year, Weights weights) {
        List<Hit> hits = new ArrayList<>();
        Sheet sheet = new Sheet(context, year);
        boolean confirmed = year > LAST_SURE_YEAR && sheet.followsFromInstruments(weights);
        for (Instrument instrument : Instrument.values()) {
            if (!confirmed) {
                hit(context, sheet, instrument.name(), sheet.means(instrument), "sum.mean", "", weights)
                        .ifPresent(hits::add);
            }
        }
        String shares = Math.round(weights.iit() * 100) + ":" + Math.round(weights.eit() * 100) + ":"
                + Math.round(weights.oit() * 100);
        hit(context, sheet, OVERALL, sheet.overalls(weights), "sum.weighted", shares, weights)
                .ifPresent(hits::add);
        return hits;
    }

    private static Optional<Hit> hit(
            CheckContext context,
            Sheet sheet,
            String scope,
            List<Sum> sums,
            String how,
            String shares,
            Weights weights) {
        List<Score> printed = sheet.printed(scope);
        if (printed.isEmpty() || sums.isEmpty() || sheet.doubted(scope)) {
            return Optional.empty();
        }
        for (Score score : printed) {
            for (Sum sum : sums) {
                if (follows(number(score), sum)) {
                    return Optional.empty();
                }
            }
        }
        Score score = printed.getFirst();
        Sum sum = sums.getFirst();
        boolean sure = sheet.year <= LAST_SURE_YEAR && weights.certainty() == Certainty.CERTAIN;
        Hit hit = Hit.ofReport("score", Scores.printed(score), score.place())
                .other(new Number(sum.value, 0).printed())
                .confidence(sure ? 0.9 : 0.6)
                .restingOn("weights " + sheet.year + ", " + weights.certainty().key(), weights.certainty())
                .saying(
                        scope.equals(OVERALL) ? context.words().say("scope.overall") : new Bilingual(scope, scope),
                        sheet.year,
                        Scores.printed(score),
                        new Number(sum.value, 0).printed(),
                        context.words().say(how, parts(sum), shares));
        return Optional.of(sure ? hit : hit.severity(Severity.INFO));
    }

    private static String parts(Sum sum) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sum.names.size(); i++) {
            parts.add(sum.names.get(i) + " " + sum.parts.get(i).printed());
        }
        return String.join(", ", parts);
    }

    /** Rounded or cut after its last decimal; or the parts are printed as weighed, and their plain sum is the whole. */
    private static boolean follows(Number whole, Sum sum) {
        double plain = sum.parts.stream().mapToDouble(Number::value).sum();
        return near(whole, sum.value, sum.tolerance) || near(whole, plain, sum.parts.size() * ROUNDED_MEAN);
    }

    /** Rounding adds half of the last decimal at most; cutting takes all of it. */
    private static boolean near(Number whole, double sum, double tolerance) {
        double above = whole.value - sum;
        return above <= whole.unit / 2 + tolerance + TINY && above >= -whole.unit - tolerance - TINY;
    }

    private static Number number(Score score) {
        String printed = Scores.printed(score);
        int point = printed.indexOf('.');
        return new Number(score.value(), point < 0 ? 1 : Math.pow(10, point + 1 - printed.length()));
    }

    /** The scores of one year. */
    private static final class Sheet {
        private final CheckContext context;
        private final int year;

        Sheet(CheckContext context, int year) {
            this.context = context;
            this.year = year;
        }

        /** One score for each value. */
        List<Score> printed(String scope) {
            List<Score> found = new ArrayList<>();
            for (Score score : context.report().scores()) {
                boolean told = found.stream().anyMatch(one -> one.value() == score.value());
                if (score.scope().equals(scope) && score.year().equals(Optional.of(year)) && !told) {
                    found.add(score);
                }
            }
            return found;
        }

        /** A value that counts here was read with doubt: the scope's own, or one that it may be made of. */
        boolean doubted(String scope) {
            Report report = context.report();
            for (int i = 0; i < report.scores().size(); i++) {
                String of = report.scores().get(i).scope();
                boolean counts = of.equals(scope) || of.startsWith("indicator ") || scope.equals(OVERALL);
                if (counts && report.confidence().containsKey("scores/" + i + "/value")) {
                    return true;
                }
            }
            return false;
        }

        private List<Number> numbers(String scope) {
            return printed(scope).stream().map(ScoreSumMismatch::number).toList();
        }

        /** The means that the instrument's indicators give; none where one of them is not printed. */
        List<Sum> means(Instrument instrument) {
            List<OfficialIndicator> indicators = context.official().indicators().of(instrument);
            List<String> names =
                    indicators.stream().map(one -> "indicator " + one.number()).toList();
            return combinations(names.stream().map(this::numbers).toList()).stream()
                    .map(parts -> new Sum(
                            indicators.stream()
                                    .map(one -> "(" + one.number() + ")")
                                    .toList(),
                            parts,
                            parts.stream().mapToDouble(Number::value).average().orElse(0),
                            parts.stream().mapToDouble(Number::unit).average().orElse(0) / 2))
                    .toList();
        }

        /** What the instruments give, each as printed or as the mean of its indicators. */
        List<Sum> overalls(Weights weights) {
            return overalls(weights, this::values);
        }

        /** The overall score is what the instruments' printed scores give: they are as they were published. */
        boolean followsFromInstruments(Weights weights) {
            List<Sum> sums = overalls(weights, instrument -> numbers(instrument.name()));
            return numbers(OVERALL).stream().anyMatch(whole -> sums.stream().anyMatch(sum -> follows(whole, sum)));
        }

        private static List<Sum> overalls(Weights weights, Function<Instrument, List<Number>> values) {
            List<Instrument> instruments = List.of(Instrument.values());
            return combinations(instruments.stream().map(values).toList()).stream()
                    .map(parts -> {
                        double value = 0;
                        double tolerance = 0;
                        for (int i = 0; i < parts.size(); i++) {
                            double share = weights.of(instruments.get(i));
                            value += share * parts.get(i).value;
                            tolerance += share * parts.get(i).unit / 2;
                        }
                        return new Sum(
                                instruments.stream().map(Instrument::name).toList(), parts, value, tolerance);
                    })
                    .toList();
        }

        private List<Number> values(Instrument instrument) {
            List<Number> values = new ArrayList<>(numbers(instrument.name()));
            means(instrument).forEach(mean -> values.add(new Number(mean.value, 2 * (mean.tolerance + ROUNDED_MEAN))));
            return values;
        }

        /** One number of each list, in all ways; none where a list is empty or the ways are too many. */
        private static List<List<Number>> combinations(List<List<Number>> lists) {
            long ways = lists.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
            if (ways == 0 || ways > MOST_COMBINATIONS) {
                return List.of();
            }
            List<List<Number>> all = List.of(List.of());
            for (List<Number> list : lists) {
                List<List<Number>> longer = new ArrayList<>();
                for (List<Number> begun : all) {
                    for (Number number : list) {
                        List<Number> next = new ArrayList<>(begun);
                        next.add(number);
                        longer.add(next);
                    }
                }
                all = longer;
            }
            return all;
        }
    }
}
