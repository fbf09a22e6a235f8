package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Doubt;

/** How sure the letters of recognised lines are; those that a file itself gives are sure. */
final class Sureness {
    /** A number with a digit less sure than this is a doubt. */
    static final double DOUBTFUL_DIGIT = 0.9;

    private static final String CAUSE = "ocr-digits";

    private Sureness() {}

    /** The mean over letters, to hundredths; 1 for no letters. */
    static double mean(List<Line> lines) {
        if (sure(lines)) {
            return 1;
        }
        double mean = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .map(Piece::glyph)
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::confidence)
                .average()
                .orElse(1);
        return hundredths(mean);
    }

    /** The numbers of which a digit is doubtful, in reading order, each as sure as its least sure digit. */
    static List<Doubt> doubts(List<Line> lines) {
        if (sure(lines)) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        for (Line line : lines) {
            StringBuilder number = new StringBuilder();
            double least = 1;
            for (Piece piece : line.pieces()) {
                String text = piece.glyph().text();
                boolean digit = !text.isEmpty() && text.codePoints().allMatch(Character::isDigit);
                if (!digit || piece.gap()) {
                    add(number, least, doubts);
                    number.setLength(0);
                    least = 1;
                }
                if (digit) {
                    number.append(text);
                    least = Math.min(least, piece.glyph().confidence());
                }
            }
            add(number, least, doubts);
        }
        return doubts;
    }

    private static boolean sure(List<Line> lines) {
        for (Line line : lines) {
            if (!line.facts().sure()) {
                return false;
            }
        }
        return true;
    }

    private static void add(StringBuilder number, double least, List<Doubt> doubts) {
        if (!number.isEmpty() && least < DOUBTFUL_DIGIT) {
            doubts.add(new Doubt(number.toString(), hundredths(least), CAUSE));
        }
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
