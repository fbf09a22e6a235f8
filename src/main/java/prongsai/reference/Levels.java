package prongsai.reference;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Levels of all years, out of their catalogues.
 *
 * @param catalogues where the schemes are
 */
public record Levels(Catalogues catalogues) {
    /** The levels that scores allow in a year; empty where the year's rule is not known. */
    public Optional<LevelJudgement> judge(
            int fiscalYear, double overall, Optional<Double> iit, Optional<Double> eit, Optional<Double> oit) {
        Map<Instrument, Double> scores = new EnumMap<>(Instrument.class);
        iit.ifPresent(score -> scores.put(Instrument.IIT, score));
        eit.ifPresent(score -> scores.put(Instrument.EIT, score));
        oit.ifPresent(score -> scores.put(Instrument.OIT, score));
        return scheme(fiscalYear)
                .map(scheme -> new LevelJudgement(
                        fiscalYear, scheme.possible(overall, scores), scheme.certainty(), scheme.basis(fiscalYear)));
    }

    /** Judges an overall score alone. */
    public Optional<LevelJudgement> judge(int fiscalYear, double overall) {
        return judge(fiscalYear, overall, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Optional<LevelScheme> scheme(int fiscalYear) {
        return catalogues.ofYear(fiscalYear).flatMap(Catalogue::levels);
    }

    /** The year's labels, best first; empty where the year's rule is not known. */
    public List<String> labels(int fiscalYear) {
        return scheme(fiscalYear).map(LevelScheme::labels).orElse(List.of());
    }

    /** Labels of all years, longest first, so that ผ่านดีเยี่ยม is seen before ผ่านดี and ผ่าน. */
    public List<String> allLabels() {
        return catalogues.all().stream()
                .flatMap(catalogue -> catalogue.levels().stream())
                .flatMap(scheme -> scheme.labels().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** True for a label of an earlier year that a later rule, in force in the given year, no longer has. */
    public boolean isObsolete(String label, int fiscalYear) {
        boolean earlier = false;
        boolean latest = false;
        for (Catalogue catalogue : catalogues.all()) {
            if (catalogue.fiscalYear() <= fiscalYear && catalogue.levels().isPresent()) {
                latest = catalogue.levels().get().labels().contains(label);
                earlier |= latest;
            }
        }
        return earlier && !latest;
    }
}
