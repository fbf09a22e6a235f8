package prongsai.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a year turns scores into a level.
 *
 * @param bands best first; the first band whose conditions hold is the level
 * @param certainty of the thresholds in that year
 * @param source where they come from
 */
public record LevelScheme(List<Band> bands, Certainty certainty, String source) {
    public LevelScheme {
        bands = List.copyOf(bands);
    }

    /**
     * A level and what it needs.
     *
     * @param label as printed
     * @param overallMin least overall score, 0 to 100
     * @param eachInstrumentMin least score of each instrument; empty where instruments do not matter
     */
    public record Band(String label, double overallMin, Optional<Double> eachInstrumentMin) {}

    /** What a finding rests on that takes this for the rule of a year: {@code levels 2566, probable}. */
    public String basis(int fiscalYear) {
        return "levels " + fiscalYear + ", " + certainty.key();
    }

    public List<String> labels() {
        return bands.stream().map(Band::label).toList();
    }

    /**
     * The levels that scores allow, best first.
     *
     * @param overall 0 to 100, judged to two decimals
     * @param instruments the scores that are known; a missing one leaves its condition open
     */
    public List<String> possible(double overall, Map<Instrument, Double> instruments) {
        List<String> possible = new ArrayList<>();
        for (Band band : bands) {
            if (hundredths(overall) < hundredths(band.overallMin())) {
                continue;
            }
            Optional<Double> least = band.eachInstrumentMin();
            if (least.isPresent()
                    && instruments.values().stream().anyMatch(score -> hundredths(score) < hundredths(least.get()))) {
                continue;
            }
            possible.add(band.label());
            if (least.isEmpty() || instruments.size() == Instrument.values().length) {
                break;
            }
        }
        return possible;
    }

    private static long hundredths(double score) {
        return Math.round(score * 100);
    }
}
