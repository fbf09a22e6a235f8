package prongsai.read.ocr.digit;

import java.util.List;
import java.util.TreeMap;

/** Counts how the classifier does on drawn glyphs. */
final class DigitExamination {
    private final DigitClassifier classifier;

    DigitExamination(DigitClassifier classifier) {
        this.classifier = classifier;
    }

    /** Counts of one kind of glyph. */
    static final class Tally {
        int cases;
        int right;
        int sure;
        int sureRight;

        double accuracy() {
            return (double) right / cases;
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%6d cases  right %.4f  above .95: %.3f of them, right %.4f",
                    cases,
                    accuracy(),
                    (double) sure / cases,
                    sure == 0 ? 0 : (double) sureRight / sure);
        }
    }

    /** Draws each class equally often, as many glyphs of no digit as of one script, and counts by kind. */
    TreeMap<String, Tally> examine(String family, List<Integer> resolutions, int ofEach, long seed) {
        GlyphSamples samples = new GlyphSamples(ThaiFonts.family(family), seed);
        TreeMap<String, Tally> tallies = new TreeMap<>();
        for (int dpi : resolutions) {
            for (int label = 0; label < Guess.NONE; label++) {
                for (int i = 0; i < ofEach && samples.draws(label); i++) {
                    String script = label < Guess.DIGITS ? "thai" : "arabic";
                    count(tallies, script + " " + dpi, samples.digit(label, dpi));
                }
            }
            for (int i = 0; i < ofEach * Guess.DIGITS; i++) {
                count(tallies, "none " + dpi, samples.none(dpi));
            }
        }
        return tallies;
    }

    private void count(TreeMap<String, Tally> tallies, String kind, GlyphSamples.Sample sample) {
        Guess guess = classifier.classify(sample.glyph());
        boolean right = guess.digit().equals(Guess.digitOf(sample.label()));
        Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
        tally.cases++;
        tally.right += right ? 1 : 0;
        tally.sure += guess.confidence() >= 0.95 ? 1 : 0;
        tally.sureRight += right && guess.confidence() >= 0.95 ? 1 : 0;
    }
}
