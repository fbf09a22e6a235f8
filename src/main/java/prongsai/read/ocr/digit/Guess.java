package prongsai.read.ocr.digit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a glyph may be.
 *
 * @param shares probabilities of ๐ to ๙, of 0 to 9, and of no digit: 21 values from 0 to 1, together 1
 */
public record Guess(List<Double> shares) {
    /** Digits of one script. */
    static final int DIGITS = 10;
    /** The class that is no digit. */
    static final int NONE = 2 * DIGITS;

    private static final char THAI_ZERO = '๐';

    public Guess {
        shares = List.copyOf(shares);
        if (shares.size() != NONE + 1) {
            throw new IllegalArgumentException(shares.size() + " shares");
        }
    }

    /** The likeliest digit; empty where it is likeliest no digit at all. */
    public Optional<Character> digit() {
        return digitOf(ranked(0));
    }

    /** How likely the likeliest is, 0 to 1. */
    public double confidence() {
        return shares.get(ranked(0));
    }

    /** The second likeliest digit; empty where that is no digit. */
    public Optional<Character> runnerUp() {
        return digitOf(ranked(1));
    }

    /** How likely a digit is, Thai or Arabic, 0 to 1. */
    public double share(char digit) {
        return shares.get(indexOf(digit));
    }

    /** How likely it is no digit. */
    public double none() {
        return shares.get(NONE);
    }

    /** Index of a class's digit: ๐ to ๙ 0 to 9, 0 to 9 10 to 19. */
    static int indexOf(char digit) {
        int index = digit >= THAI_ZERO ? digit - THAI_ZERO : digit - '0' + DIGITS;
        if (index < 0 || index >= NONE || (digit >= THAI_ZERO && index >= DIGITS)) {
            throw new IllegalArgumentException("no digit: " + digit);
        }
        return index;
    }

    /** The digit of a class; empty for no digit. */
    static Optional<Character> digitOf(int index) {
        if (index == NONE) {
            return Optional.empty();
        }
        return Optional.of((char) (index < DIGITS ? THAI_ZERO + index : '0' + index - DIGITS));
    }

    private int ranked(int rank) {
        return IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -shares.get(i)))
                .skip(rank)
                .findFirst()
                .orElseThrow();
    }
}
