package prongsai.read.ocr.digit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import prongsai.read.ocr.Raster;

/**
 * Holds the digits of a page against each other: one page is printed in one face, so a digit looks like the others of its
 * kind and unlike those of another. The network never saw the face; the digits that it is sure of show what they look like
 * here. A doubted digit that looks like these becomes sure, or is another where it looks like another; doubted ones that look
 * like each other and like no sure one are not what the sure ones are. A sure digit that stands out from its kind is doubted.
 */
public final class DigitKin {
    /** As {@code TokenReader} tells sure from doubted. */
    private static final double SURE = 0.95;

    private static final double BY_KIN = 0.96;
    private static final double BY_OTHERS = 0.955;
    private static final double STANDS_OUT = 0.85;
    /** No digits are farther apart that are the same, of 1 for nothing in common. */
    private static final double FAR = 0.3;
    /** How much farther from its kind than these are from each other a digit may be. */
    private static final double NEAR = 1.25;

    /** However alike the others are, so much is no difference. */
    private static final double CLOSE = 0.18;

    private static final double OUT = 1.6;
    /** Its own kind is nearer than the next by so much. */
    private static final double NEARER = 0.6;
    /** Fewer do not show what they look like. */
    private static final int FEW = 2;

    private static final int SEVERAL = 3;
    /** So many of a kind show it. */
    private static final int ENOUGH = 40;
    /** More doubted digits than this are a page of something else. */
    private static final int MOST = 300;

    /** More digits than this are too: a page of paper has no room for them, and each is held against many. */
    private static final int MOST_DIGITS = 4_000;

    private static final double LIKELY = 0.5;
    /** Several alike are likely to be what their guesses say by and large. */
    private static final double LIKELY_TOGETHER = 0.6;
    /** Of these the network is surely wrong at times, of several of a page alike: that they look alike proves nothing. */
    private static final String NOT_TRUSTED = "๒๓๗๙";

    /** Strokes of one weight. */
    private static final double WEIGHT = 1.2;

    private static final double NONE = 0.1;
    private static final int ROUNDS = 3;
    private static final int SHIFT = 1;

    /**
     * A digit of a page.
     *
     * @param digit as it was read
     * @param confidence of it
     * @param settled true where likeness cannot say more: the doubt is of how many digits there are
     * @param glyph its ink
     * @param stroke width of the strokes of its line, in pixels
     */
    public record Sample(char digit, double confidence, boolean settled, Raster glyph, double stroke) {}

    /**
     * What becomes of it.
     *
     * @param digit what it is
     * @param confidence of that
     */
    public record Reading(char digit, double confidence) {}

    private final List<Sample> samples;
    private final List<Guess> guesses = new ArrayList<>();
    private final List<float[]> pictures = new ArrayList<>();
    private final char[] digits;
    private final double[] sure;
    /** Sure ones, by class, as they are in this round. */
    private final List<List<Integer>> kin = new ArrayList<>();
    /** How far the sure ones of a class are from each other as a rule. */
    private final double[] spread = new double[Guess.NONE];
    /** Those that were in doubt when this round began. */
    private List<Integer> doubted = List.of();

    private DigitKin(List<Sample> samples, DigitClassifier classifier) {
        this.samples = samples;
        this.digits = new char[samples.size()];
        this.sure = new double[samples.size()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = samples.get(i).digit();
            sure[i] = samples.get(i).confidence();
            pictures.add(GlyphPicture.of(samples.get(i).glyph()));
            guesses.add(classifier.classify(samples.get(i).glyph()));
        }
    }

    /**
     * Reads the digits of a page by each other.
     *
     * @return as many readings; those of the samples where there are too many digits for a page, or too many in doubt
     */
    public static List<Reading> of(List<Sample> samples, DigitClassifier classifier) {
        long doubted = samples.stream().filter(s -> s.confidence() < SURE).count();
        if (doubted > MOST || samples.size() > MOST_DIGITS) {
            return samples.stream()
                    .map(s -> new Reading(s.digit(), s.confidence()))
                    .toList();
        }
        DigitKin all = new DigitKin(samples, classifier);
        for (int round = 0; round < ROUNDS; round++) {
            all.gather();
            if (!all.round(round == 0)) {
                break;
            }
        }
        return IntStream.range(0, samples.size())
                .mapToObj(i -> new Reading(all.digits[i], all.sure[i]))
                .toList();
    }

    private void gather() {
        doubted = IntStream.range(0, digits.length)
                .filter(i -> sure[i] < SURE)
                .boxed()
                .toList();
        kin.clear();
        for (int c = 0; c < Guess.NONE; c++) {
            kin.add(new ArrayList<>());
        }
        for (int i = 0; i < digits.length; i++) {
            List<Integer> its = kin.get(Guess.indexOf(digits[i]));
            if (sure[i] >= SURE && its.size() < ENOUGH) {
                its.add(i);
            }
        }
        for (int c = 0; c < Guess.NONE; c++) {
            int own = c;
            double[] nearest =
                    kin.get(c).stream().mapToDouble(i -> toKin(i, own)).sorted().toArray();
            spread[c] = nearest.length == 0 ? 0 : nearest[(nearest.length - 1) * 3 / 4];
        }
    }

    /** One look at all digits; true where something has changed. */
    private boolean round(boolean first) {
        boolean changed = false;
        for (int i = 0; i < digits.length; i++) {
            if (sure[i] >= SURE) {
                changed |= first && standsOut(i);
            } else if (!samples.get(i).settled()) {
                changed |= settle(i);
            }
        }
        return changed;
    }

    private boolean settle(int at) {
        int own = Guess.indexOf(digits[at]);
        double[] far = distances(at);
        int nearest = nearest(far, own, -1);
        if (nearest < 0 || !trusted(own) || !trusted(nearest)) {
            return false;
        }
        Guess guess = guesses.get(at);
        int next = nearest(far, own, nearest);
        boolean clear = next < 0 || far[nearest] <= NEARER * far[next];
        if (nearest == own) {
            boolean known = guess.shares().get(own) >= SURE && kin.get(own).size() >= SEVERAL && far[own] <= FAR;
            boolean alike = guess.shares().get(own) >= LIKELY && near(far[own], own);
            if (clear && (alike || known)) {
                return set(at, digits[at], BY_KIN);
            }
        } else if (clear && near(far[nearest], nearest) && guess.shares().get(nearest) >= LIKELY) {
            return set(at, Guess.digitOf(nearest).orElseThrow(), BY_KIN);
        }
        return unlikeOthers(at, own);
    }

    /** Several doubted digits that look alike, and like no sure ones of another kind, are not of that kind. */
    private boolean unlikeOthers(int at, int own) {
        double usual = usualSpread();
        List<Integer> alike = doubted.stream()
                .filter(i -> Guess.indexOf(digits[i]) == own && !samples.get(i).settled())
                .filter(i -> i == at || distance(at, i) <= within(usual))
                .limit(ENOUGH)
                .toList();
        if (alike.size() < FEW) {
            return false;
        }
        double its = mean(alike, own);
        double others = NONE * mean(alike, Guess.NONE);
        for (int c = first(own); c < first(own) + Guess.DIGITS; c++) {
            int other = c;
            boolean excluded = c != own && alike.stream().allMatch(i -> unlike(i, other, Math.max(FAR, usual * OUT)));
            others += c == own || excluded ? 0 : mean(alike, c);
        }
        return its >= LIKELY_TOGETHER && its / (its + others) >= SURE && set(at, digits[at], BY_OTHERS);
    }

    /** Several of a kind stand on the page, and all look otherwise: the sure ones, where there are several. */
    private boolean unlike(int at, int kind, double far) {
        int[] known = kinOf(at, kind).toArray();
        int[] its = known.length >= SEVERAL
                ? known
                : IntStream.range(0, digits.length)
                        .filter(i -> i != at && Guess.indexOf(digits[i]) == kind && weighsAs(i, at))
                        .limit(ENOUGH)
                        .toArray();
        return its.length >= SEVERAL && IntStream.of(its).allMatch(i -> distance(i, at) > far);
    }

    private static boolean trusted(int kind) {
        return NOT_TRUSTED.indexOf(Guess.digitOf(kind).orElseThrow()) < 0;
    }

    private boolean standsOut(int at) {
        int own = Guess.indexOf(digits[at]);
        if (kinOf(at, own).limit(SEVERAL).count() < SEVERAL || toKin(at, own) <= Math.max(FAR, OUT * spread[own])) {
            return false;
        }
        double[] far = distances(at);
        int nearest = nearest(far, own, own);
        if (nearest < 0 || far[nearest] > NEARER * far[own] || !near(far[nearest], nearest)) {
            return false;
        }
        boolean another = trusted(nearest) && guesses.get(at).shares().get(nearest) >= LIKELY;
        return another ? set(at, Guess.digitOf(nearest).orElseThrow(), BY_KIN) : set(at, digits[at], STANDS_OUT);
    }

    private boolean set(int at, char digit, double confidence) {
        digits[at] = digit;
        sure[at] = confidence;
        return true;
    }

    private boolean near(double far, int kind) {
        return kin.get(kind).size() >= FEW && far <= within(spread[kind]);
    }

    private static double within(double spread) {
        return Math.min(FAR, Math.max(CLOSE, NEAR * spread));
    }

    private double usualSpread() {
        double[] known = IntStream.range(0, Guess.NONE)
                .filter(c -> kin.get(c).size() >= SEVERAL)
                .mapToDouble(c -> spread[c])
                .sorted()
                .toArray();
        return known.length == 0 ? 0 : known[known.length / 2];
    }

    private double mean(List<Integer> all, int kind) {
        return all.stream()
                .mapToDouble(i -> guesses.get(i).shares().get(kind))
                .average()
                .orElse(0);
    }

    /** The kind of the same script that a digit is nearest to, but for one; -1 where none is known. */
    private int nearest(double[] far, int own, int but) {
        return IntStream.range(first(own), first(own) + Guess.DIGITS)
                .filter(c -> c != but && far[c] < Double.MAX_VALUE)
                .boxed()
                .min((a, b) -> Double.compare(far[a], far[b]))
                .orElse(-1);
    }

    private static int first(int kind) {
        return kind < Guess.DIGITS ? 0 : Guess.DIGITS;
    }

    private double[] distances(int at) {
        double[] far = new double[Guess.NONE];
        Arrays.fill(far, Double.MAX_VALUE);
        int first = first(Guess.indexOf(digits[at]));
        for (int c = first; c < first + Guess.DIGITS; c++) {
            far[c] = toKin(at, c);
        }
        return far;
    }

    private double toKin(int at, int kind) {
        return kinOf(at, kind).mapToDouble(i -> distance(i, at)).min().orElse(Double.MAX_VALUE);
    }

    /** The sure ones of a kind that are printed as bold as a digit, without itself. */
    private IntStream kinOf(int at, int kind) {
        return kin.get(kind).stream().mapToInt(i -> i).filter(i -> i != at && weighsAs(i, at));
    }

    private boolean weighsAs(int a, int b) {
        double one = samples.get(a).stroke();
        double other = samples.get(b).stroke();
        return Math.max(one, other) <= WEIGHT * Math.min(one, other);
    }

    /** 0 for the same picture, about 1.4 for pictures without anything in common; a pixel aside is no difference. */
    private double distance(int a, int b) {
        float[] one = pictures.get(a);
        float[] other = pictures.get(b);
        double ink = 0;
        for (int i = 0; i < one.length; i++) {
            ink += one[i] * one[i] + other[i] * other[i];
        }
        double least = Double.MAX_VALUE;
        for (int dy = -SHIFT; dy <= SHIFT; dy++) {
            for (int dx = -SHIFT; dx <= SHIFT; dx++) {
                least = Math.min(least, difference(one, other, dx, dy));
            }
        }
        return ink == 0 ? 1 : Math.sqrt(2 * least / ink);
    }

    private static double difference(float[] one, float[] other, int dx, int dy) {
        double sum = 0;
        for (int y = SHIFT; y < GlyphPicture.HEIGHT - SHIFT; y++) {
            for (int x = SHIFT; x < GlyphPicture.WIDTH - SHIFT; x++) {
                double off = one[y * GlyphPicture.WIDTH + x] - other[(y + dy) * GlyphPicture.WIDTH + x + dx];
                sum += off * off;
            }
        }
        return sum;
    }
}
