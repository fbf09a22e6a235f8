package prongsai.read.ocr.digit;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import prongsai.model.Box;
import prongsai.read.ocr.Raster;
import prongsai.text.Numerals;

/**
 * Counts what digits of one page say of each other: pages of numbers drawn in one face, spoilt as a whole as scanners spoil
 * them, each digit cut out and read by the network alone, then by the others of its page.
 */
final class KinExamination {
    private static final double SURE = 0.95;
    private static final double TOLD = 0.89;
    private static final double BORDER = 0.08;

    /** Counts before and after. */
    static final class Tally {
        int pages;
        int digits;
        int sureBefore;
        int sureAfter;
        int wrongBefore;
        int wrongAfter;
        /** What was drawn and what it was surely taken for in the end; with a mark where that was so from the first. */
        final TreeMap<String, Integer> mistakes = new TreeMap<>();

        @Override
        public String toString() {
            return String.format(
                            Locale.ROOT,
                            "%4d pages, %6d digits  sure %.3f, %d of them wrong  then sure %.3f, %d of them wrong",
                            pages,
                            digits,
                            (double) sureBefore / digits,
                            wrongBefore,
                            (double) sureAfter / digits,
                            wrongAfter)
                    + mistakes;
        }
    }

    private final DigitClassifier classifier = DigitClassifier.bundled();
    private final SplittableRandom random;

    KinExamination(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Examines pages of a family in its faces by turns, each with so many numbers of two to four digits and years. */
    Tally examine(String family, int dpi, boolean thai, int pages, int numbers) {
        List<Font> faces = ThaiFonts.family(family);
        Tally tally = new Tally();
        for (int i = 0; i < pages; i++) {
            page(faces.get(i % faces.size()), dpi, thai, numbers, tally);
        }
        return tally;
    }

    private void page(Font face, int dpi, boolean thai, int numbers, Tally tally) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers; i++) {
            text.append(i % 4 == 0 ? "25" + random.nextInt(62, 69) : String.valueOf(random.nextInt(10, 10_000)))
                    .append(' ');
        }
        String digits = thai ? Numerals.thai(text.toString()) : text.toString();
        DrawnLine line = DrawnLine.of(digits, face, random.nextInt(11, 17), dpi);
        Raster scanned = scanned(line.picture(), dpi);
        List<DigitKin.Sample> samples = new ArrayList<>();
        StringBuilder truth = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != ' ') {
                samples.add(sample(scanned, line.inks().get(i), thai));
                truth.append(digits.charAt(i));
            }
        }
        count(samples, truth.toString(), DigitKin.of(samples, classifier), tally);
    }

    private Raster scanned(Raster picture, int dpi) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.bytes());
        byte[] grey = Scanning.scan(Scanning.light(image), picture.width(), picture.height(), dpi, random);
        return Raster.of(picture.width(), picture.height(), dpi, grey);
    }

    private DigitKin.Sample sample(Raster page, Box ink, boolean thai) {
        int room = (int) (BORDER * ink.width());
        Raster glyph = page.crop(
                (int) ink.x0() + room, (int) ink.y0(), Math.max(1, (int) Math.ceil(ink.width()) - 2 * room), (int)
                        Math.ceil(ink.height()));
        Opinions.Weighed weighed = Opinions.weigh(classifier.classify(glyph), Optional.empty(), thai);
        double sure = weighed.confidence() < SURE ? Math.min(TOLD, weighed.confidence()) : weighed.confidence();
        return new DigitKin.Sample(weighed.digit(), sure, false, glyph, 1);
    }

    private static void count(List<DigitKin.Sample> before, String truth, List<DigitKin.Reading> after, Tally tally) {
        tally.pages++;
        for (int i = 0; i < before.size(); i++) {
            tally.digits++;
            if (before.get(i).confidence() >= SURE) {
                tally.sureBefore++;
                tally.wrongBefore += before.get(i).digit() == truth.charAt(i) ? 0 : 1;
            }
            if (after.get(i).confidence() >= SURE) {
                tally.sureAfter++;
                if (after.get(i).digit() != truth.charAt(i)) {
                    tally.wrongAfter++;
                    String first = before.get(i).confidence() >= SURE ? "!" : "";
                    tally.mistakes.merge(truth.charAt(i) + " as " + after.get(i).digit() + first, 1, Integer::sum);
                }
            }
        }
    }

    /** Prints the table: families that the network never saw, both resolutions and scripts. */
    public static void main(String[] args) {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (boolean thai : new boolean[] {true, false}) {
            for (String family : ThaiFonts.heldOutFamilies()) {
                for (int dpi : new int[] {200, 300}) {
                    Tally tally = new KinExamination(99).examine(family, dpi, thai, pages, 30);
                    out.println((thai ? "thai   " : "arabic ") + dpi + " " + family + ": " + tally);
                }
            }
        }
    }
}
