package prongsai.read.ocr.digit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prongsai.text.Numerals;
import prongsai.text.Thai;

/**
 * Weighs the classifier against the engine. How far the engine is to be believed is measured, by the digit it says: of
 * Thai ones it says ๕ for ๔ and ๘, ๒ for ๖, ๓ for ๗ and ๙. Measured is Tesseract 5.5.2 with its Thai model on 400 lines
 * drawn in the fonts of training at 200 and 300 dpi.
 */
final class Opinions {
    /**
     * What stood there when the engine said a Thai digit, by what it said: cases of 0 to 9 among 1,088 digits in the fonts
     * of training. It never says ๔, ๖, ๗, ๘ and ๙.
     */
    private static final int[][] STOOD_THERE = {
        {121, 4, 0, 0, 0, 0, 26, 1, 1, 0},
        {1, 113, 0, 0, 0, 0, 0, 17, 0, 4},
        {0, 0, 112, 0, 0, 0, 45, 0, 0, 0},
        {0, 0, 0, 117, 1, 0, 0, 35, 0, 39},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 126, 121, 0, 6, 111, 39},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
    };

    /** Cases that are added everywhere: what was not seen is not impossible. */
    private static final double UNSEEN = 2;

    /** Of 364 Arabic digits it read none as another. */
    private static final double ARABIC_RIGHT = 0.99;

    /** A zero is a zero in the other script, too. */
    private static final double ZERO_OF_OTHER = 0.5;

    private static final double NEVER_SURE = 0.995;

    private static final double UNREAD = 0.1;
    private static final double READ = 0.02;
    private static final double READ_ARABIC = 0.004;

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
            balance += said.get(i).map(Opinions::script).orElse(0.0);
        }
        return balance > 0;
    }

    /**
     * What the engine's word says of the script, above 0 for Thai: it never takes an Arabic digit for a Thai one, but the
     * letter O for ๐; it takes ๖ for 5 and 9 at times.
     */
    private static double script(char said) {
        return switch (said) {
            case '๐' -> 1.5;
            case '0', '5', '9' -> -1.5;
            default -> Thai.isDigit(said) ? 3 : -3;
        };
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
            weights[digit] = own * said.map(s -> engine(s, thai)).orElse(NO_OPINION)[digit];
            sum += weights[digit];
            best = weights[digit] > weights[best] ? digit : best;
        }
        double other = guess.none() * noDigit(said, thai);
        char digit = (char) ((thai ? '๐' : '0') + best);
        return new Weighed(digit, Math.min(NEVER_SURE, weights[best] / (sum + other)));
    }

    /** What the network's doubt weighs that it is a digit at all: little where the engine read an Arabic one. */
    private static double noDigit(Optional<Character> said, boolean thai) {
        boolean arabic = !thai && said.filter(s -> !Thai.isDigit(s)).isPresent();
        return said.isEmpty() ? UNREAD : arabic ? READ_ARABIC : READ;
    }

    private static final double[] NO_OPINION = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

    /** What the engine's word makes likely; of the other script it says little. */
    private static double[] engine(char said, boolean thai) {
        int value = Numerals.arabic(String.valueOf(said)).charAt(0) - '0';
        if (Thai.isDigit(said) != thai) {
            return value == 0 ? certain(0, ZERO_OF_OTHER) : NO_OPINION;
        }
        if (!thai) {
            return certain(value, ARABIC_RIGHT);
        }
        double all = Guess.DIGITS * UNSEEN + IntStream.of(STOOD_THERE[value]).sum();
        return IntStream.of(STOOD_THERE[value])
                .mapToDouble(cases -> (cases + UNSEEN) / all)
                .toArray();
    }

    private static double[] certain(int value, double right) {
        double[] likely = new double[Guess.DIGITS];
        Arrays.fill(likely, (1 - right) / (Guess.DIGITS - 1));
        likely[value] = right;
        return likely;
    }
}
