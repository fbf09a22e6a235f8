package prongsai.read.ocr.digit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.text.Thai;

/** Reads the digits among the letters between two blanks again. All digits between two blanks are of one script. */
final class TokenReader {
    /** Signs are lower, in heights of a letter. */
    private static final double SIGN = 0.4;
    /** What the engine read as a digit stays one up to this likelihood that it is none. */
    private static final double NO_DIGIT = 0.9;
    /** Beside a digit, a letter becomes one where it is less likely to be none. */
    private static final double BESIDE = 0.05;
    /** The same where all ink of the token may be digits: 25๗๑ is no word. */
    private static final double AMONG_DIGITS = 0.4;
    /** A mark above may be the rest of a broken tail. */
    private static final double MARKED = 0.01;
    /** Where the engine read no digit at all, all must be so sure. */
    private static final double AMONG_LETTERS = 0.02;

    private static final double ALONE = 0.005;
    /** Letters that stand alone in Thai text. */
    private static final String ALONE_LETTERS = "ณๆฯ";

    /** What the engine takes digits for: no word is made of these alone. */
    private static final String TAKEN_FOR = "ฒญซฆ<«@[]|&?";

    private static final double KNOWN = 0.1;
    /** Letters among these; a bracket may be one. */
    private static final String TAKEN_LETTERS = "ฒญซฆ<«@&?";
    /** Among two digits and more, nothing else can stand between blanks with them. */
    private static final double SPELT = 0.98;

    private static final double SIGN_CONFIDENCE = 0.85;
    private static final double UNSURE = 0.5;
    /** A digit is not as wide: in heights of a letter, and in widths of the other digits. */
    private static final double WIDE = 1.35;

    /** No number is surer in which the ink has another count of digits than the engine, or was cut. */
    private static final double OTHER_COUNT = 0.85;

    /** Of digits less sure than this more than one in a hundred is wrong: they are told as doubted, below .9. */
    private static final double SURELY = 0.95;

    private static final double NOT_SURELY = 0.89;
    /** A cut digit that the network is so sure of is no other. */
    private static final double CUT_SURELY = 0.97;

    private final List<Unit> units;
    private final List<Piece> pieces;
    private final double height;
    private final double baseline;
    private final List<Guess> guesses;
    private final List<UnitMatch.Pair> pairs;
    private final boolean[] digits;

    private TokenReader(
            List<Unit> units, List<Piece> pieces, double height, double baseline, DigitClassifier classifier) {
        this.units = units;
        this.pieces = pieces;
        this.height = height;
        this.baseline = baseline;
        this.guesses = pieces.stream().map(p -> classifier.classify(p.glyph())).toList();
        this.pairs = UnitMatch.of(units, pieces, height);
        this.digits = new boolean[pieces.size()];
    }

    /**
     * Reads what the engine left out altogether.
     *
     * @param pieces the ink of a blank
     * @return digits, never sure; empty where some of the ink is none
     */
    static List<Symbol> leftOut(List<Piece> pieces, double height, double baseline, DigitClassifier classifier) {
        TokenReader reader = new TokenReader(List.of(), pieces, height, baseline, classifier);
        for (int i = 0; i < pieces.size(); i++) {
            reader.digits[i] = reader.maybe(i, AMONG_LETTERS);
            if (!reader.digits[i]) {
                return List.of();
            }
        }
        return reader.symbols();
    }

    /**
     * Reads.
     *
     * @param pieces the ink from the blank before to the blank behind
     * @return what the engine read with its digits read again; as it was where there are none
     */
    static List<Symbol> read(
            List<Unit> units, List<Piece> pieces, double height, double baseline, DigitClassifier classifier) {
        List<Piece> cut = new PieceCutter(classifier).cut(pieces, height);
        TokenReader reader = new TokenReader(units, cut, height, baseline, classifier);
        reader.find();
        return reader.symbols();
    }

    private boolean sign(int piece) {
        return pieces.get(piece).height() < SIGN * height;
    }

    private Optional<Unit> unitOf(int piece) {
        return pairs.stream()
                .filter(p -> p.piece() == piece && p.unit() >= 0)
                .map(p -> units.get(p.unit()))
                .findFirst();
    }

    private void find() {
        for (int i = 0; i < digits.length; i++) {
            boolean said = unitOf(i).flatMap(Unit::digit).isPresent();
            digits[i] = said && !sign(i) && guesses.get(i).none() < NO_DIGIT;
        }
        if (IntStream.range(0, digits.length).anyMatch(i -> digits[i])) {
            boolean number =
                    IntStream.range(0, digits.length).allMatch(i -> sign(i) || digits[i] || maybe(i, AMONG_DIGITS));
            double none = spelt() ? SPELT : number ? AMONG_DIGITS : BESIDE;
            for (int i = 1; i < digits.length; i++) {
                digits[i] |= beside(i, -1) && maybe(i, none);
            }
            for (int i = digits.length - 2; i >= 0; i--) {
                digits[i] |= beside(i, 1) && maybe(i, none);
            }
        } else {
            amongLetters();
        }
    }

    /** Digits, signs of numbers, and letters that the engine takes digits for: ๘๘.ฒ๒ is no word. */
    private boolean spelt() {
        long said = units.stream().filter(u -> u.digit().isPresent()).count();
        return said >= 2 && units.stream().allMatch(u -> u.digit().isPresent() || ".,".contains(text(u)) || taken(u));
    }

    private static boolean taken(Unit unit) {
        return unit.bareLetter() && TAKEN_LETTERS.contains(text(unit));
    }

    private static String text(Unit unit) {
        return unit.symbols().getFirst().text();
    }

    /** True where the next piece that is no sign is a digit. */
    private boolean beside(int piece, int step) {
        int next = piece + step;
        while (next >= 0 && next < digits.length && sign(next)) {
            next += step;
        }
        return next >= 0 && next < digits.length && digits[next];
    }

    private boolean maybe(int piece, double none) {
        double least = pieces.get(piece).marked() ? Math.min(none, MARKED) : none;
        return !sign(piece) && guesses.get(piece).none() < least;
    }

    private void amongLetters() {
        int[] large = IntStream.range(0, pieces.size()).filter(i -> !sign(i)).toArray();
        boolean alone = large.length == 1;
        boolean letter = units.stream()
                .anyMatch(u -> ALONE_LETTERS.contains(u.symbols().getFirst().text()));
        if (large.length == 0 || (alone && letter)) {
            return;
        }
        boolean known = units.stream()
                .map(u -> u.symbols().getFirst().text())
                .filter(text -> text.length() == 1 && !Unit.SIGNS.contains(text))
                .allMatch(TAKEN_FOR::contains);
        double none = known ? KNOWN : alone ? ALONE : AMONG_LETTERS;
        if (IntStream.of(large).allMatch(i -> maybe(i, none))) {
            IntStream.of(large).forEach(i -> digits[i] = true);
        }
    }

    private List<Symbol> symbols() {
        boolean thai = thai();
        List<Symbol> symbols = new ArrayList<>();
        double most = IntStream.range(0, pairs.size()).anyMatch(this::unequal) ? OTHER_COUNT : 1;
        for (int i = 0; i < pairs.size(); i++) {
            int piece = pairs.get(i).piece();
            int unit = pairs.get(i).unit();
            if (piece >= 0 && digits[piece]) {
                symbols.add(digit(piece, thai, most));
            } else if (piece < 0) {
                if (!superfluous(i)) {
                    symbols.addAll(doubted(units.get(unit)));
                }
            } else if (unit >= 0) {
                symbols.addAll(doubted(units.get(unit)));
            } else if (stop(piece) && !stopRead(i)) {
                symbols.add(new Symbol(".", pieces.get(piece).box(), SIGN_CONFIDENCE));
            }
        }
        return symbols;
    }

    /**
     * True where something may be lost: a letter of the engine's that has no ink, where some ink is wide enough for two, or
     * ink beside a digit that is neither read by the engine nor a digit.
     */
    private boolean unequal(int pair) {
        UnitMatch.Pair its = pairs.get(pair);
        if (its.piece() < 0) {
            return superfluous(pair) && IntStream.range(0, digits.length).anyMatch(i -> digits[i] && wide(i));
        }
        boolean unread = its.unit() < 0 && !digits[its.piece()] && !sign(its.piece());
        return units.isEmpty() || (unread && (besideDigit(pair, -1) || besideDigit(pair, 1)));
    }

    private boolean wide(int piece) {
        double[] widths = IntStream.range(0, digits.length)
                .filter(i -> digits[i])
                .mapToDouble(i -> pieces.get(i).width())
                .sorted()
                .toArray();
        double width = pieces.get(piece).width();
        return width > WIDE * height || width > WIDE * widths[(widths.length - 1) / 2];
    }

    private boolean thai() {
        List<Guess> all = new ArrayList<>();
        List<Optional<Character>> said = new ArrayList<>();
        for (int i = 0; i < digits.length; i++) {
            if (digits[i]) {
                all.add(guesses.get(i));
                said.add(unitOf(i).flatMap(Unit::digit));
            }
        }
        return Opinions.thai(all, said);
    }

    private Symbol digit(int piece, boolean thai, double mostOfAll) {
        Guess guess = guesses.get(piece);
        double most = cutUnsurely(piece, thai) ? Math.min(mostOfAll, OTHER_COUNT) : mostOfAll;
        boolean first = IntStream.range(0, piece).noneMatch(i -> digits[i]);
        boolean more = piece + 1 < digits.length && digits[piece + 1];
        // O๓๔: the letter O is taken for an Arabic zero, as it is printed often enough.
        if (thai && first && more && guess.share('0') > UNSURE) {
            return new Symbol("0", pieces.get(piece).box(), Math.min(most, guess.share('0')), true);
        }
        Opinions.Weighed weighed = Opinions.weigh(guess, unitOf(piece).flatMap(Unit::digit), thai);
        double sure = Math.min(most, weighed.confidence());
        return new Symbol(
                String.valueOf(weighed.digit()),
                pieces.get(piece).box(),
                sure < SURELY ? Math.min(sure, NOT_SURELY) : sure,
                mostOfAll < 1);
    }

    /**
     * True for a digit that was cut off another, of which the network sees a bit of the neighbour, unless it is an Arabic one
     * that the engine has read as well, or a Thai one of which the network is quite sure. A cut ๗ is a sure ๓ at times.
     */
    private boolean cutUnsurely(int piece, boolean thai) {
        if (!pieces.get(piece).cut()) {
            return false;
        }
        Guess guess = guesses.get(piece);
        Optional<Character> said = unitOf(piece).flatMap(Unit::digit);
        Opinions.Weighed weighed = Opinions.weigh(guess, said, thai);
        return thai
                ? weighed.digit() == '๓' || guess.share(weighed.digit()) < CUT_SURELY
                : said.filter(s -> s == weighed.digit()).isEmpty();
    }

    /** A digit that the ink does not bear out. */
    private static List<Symbol> doubted(Unit unit) {
        if (unit.digit().isEmpty()) {
            return unit.symbols();
        }
        return unit.symbols().stream()
                .map(s -> new Symbol(s.text(), s.box(), Math.min(s.confidence(), UNSURE), true))
                .toList();
    }

    /** True for a letter without ink among digits, or a digit without ink beside one: they are read from ink. */
    private boolean superfluous(int pair) {
        boolean before = besideDigit(pair, -1);
        boolean behind = besideDigit(pair, 1);
        Unit unit = units.get(pairs.get(pair).unit());
        boolean digitOrLetter = unit.digit().isPresent()
                || Thai.isLetter(unit.symbols().getFirst().text().codePointAt(0));
        return (before && behind && digitOrLetter)
                || ((before || behind) && unit.digit().isPresent())
                || (IntStream.range(0, digits.length).allMatch(i -> digits[i] || sign(i))
                        && digits.length > 0
                        && unit.bareLetter());
    }

    private boolean besideDigit(int pair, int step) {
        for (int i = pair + step; i >= 0 && i < pairs.size(); i += step) {
            if (pairs.get(i).piece() >= 0) {
                return digits[pairs.get(i).piece()];
            }
        }
        return false;
    }

    /** True where the engine has the full stop, but at another place. */
    private boolean stopRead(int pair) {
        return IntStream.of(pair - 1, pair + 1)
                .filter(i -> i >= 0 && i < pairs.size())
                .filter(i -> pairs.get(i).unit() >= 0 && pairs.get(i).piece() < 0)
                .mapToObj(
                        i -> units.get(pairs.get(i).unit()).symbols().getFirst().text())
                .anyMatch(text -> text.equals(".") || text.equals(","));
    }

    /** A full stop behind a digit that the engine left out. */
    private boolean stop(int piece) {
        Piece sign = pieces.get(piece);
        return sign(piece)
                && piece > 0
                && digits[piece - 1]
                && sign.width() < SIGN * height
                && sign.width() > SIGN / 4 * height
                && sign.box().y1() > baseline - height / 5
                && sign.box().y1() < baseline + height / 4;
    }
}
