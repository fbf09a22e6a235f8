package prongsai.read.ocr.digit;

import java.util.List;
import java.util.Optional;
import prongsai.text.Numerals;
import prongsai.text.Thai;

/**
 * Weighs the classifier against the engine. How far the engine is to be believed is measured, by the digit it says: of
 * Thai ones it says ๕ for ๔ and ๘, ๒ for ๖, ๓ for ๗ and ๙.
 */
final class Opinions {
    /** How often a Thai digit of the engine is right, by digit. Measured on drawn lines in the fonts of training. */
    private static final double[] THAI_RIGHT = {0.6, 0.8, 0.5, 0.5, 0.5, 0.35, 0.5, 0.5, 0.5, 0.5};

    private static final double ARABIC_RIGHT = 0.97;
    private static final double NEVER_SURE = 0.995;

    private Opinions() {}

    /**
     * A digit, weighed.
     *
     * @param digit the likeliest
     * @param confidence how sure, 0 to 0.995
     */
    record Weighed(char digit, double confidence) {}

    /** Which script a run of digits is in: the likelier one for all of them together. */
    static boolean thai(List<Guess> run, List<Optional<Character>> said) {
        double balance = 0;
        for (int i = 0; i < run.size(); i++) {
            double thai = 0.01;
            double arabic = 0.01;
            for (int digit = 0; digit < Guess.DIGITS; digit++) {
                thai += run.get(i).shares().get(digit);
                arabic += run.get(i).shares().get(digit + Guess.DIGITS);
            }
            balance += Math.log(thai / arabic);
            balance += said.get(i).map(d -> Thai.isDigit(d) ? 0.7 : -0.7).orElse(0.0);
        }
        return balance > 0;
    }

    /**
     * The likeliest digit of a script.
     *
     * @param said what the engine read there; empty where it read no digit
     */
    static Weighed weigh(Guess guess, Optional<Character> said, boolean thai) {
        double[] weights = new double[Guess.DIGITS];
        double sum = 0;
        int best = 0;
        for (int digit = 0; digit < Guess.DIGITS; digit++) {
            double own = guess.shares().get(digit + (thai ? 0 : Guess.DIGITS)) + 1e-4;
            weights[digit] = own * said.map(s -> engine(s, thai)).map(e -> e).orElse(NO_OPINION)[digit];
            sum += weights[digit];
            best = weights[digit] > weights[best] ? digit : best;
        }
        double other = guess.none() * (said.isPresent() ? 0.02 : 0.1);
        char digit = (char) ((thai ? '๐' : '0') + best);
        return new Weighed(digit, Math.min(NEVER_SURE, weights[best] / (sum + other)));
    }

    private static final double[] NO_OPINION = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

    /** What the engine's word makes likely; of the other script it says little. */
    private static double[] engine(char said, boolean thai) {
        int value = Numerals.arabic(String.valueOf(said)).charAt(0) - '0';
        boolean saidThai = Thai.isDigit(said);
        double right = saidThai ? THAI_RIGHT[value] : ARABIC_RIGHT;
        double[] likely = new double[Guess.DIGITS];
        for (int digit = 0; digit < Guess.DIGITS; digit++) {
            boolean same = saidThai == thai;
            likely[digit] = !same ? 0.1 : digit == value ? right : (1 - right) / (Guess.DIGITS - 1);
        }
        return likely;
    }
}
