package prongsai.read.ocr.digit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import prongsai.model.Box;
import prongsai.read.ocr.Raster;

/** Cuts a piece in which digits touch, where the parts are surely digits of one script. */
final class PieceCutter {
    /** Narrower pieces, in heights of a letter, hold one digit. */
    private static final double NARROWEST = 1.25;

    private static final double WIDEST = 4.5;
    private static final int TRIED = 10;
    /** Columns that are tried lie farther from each other, in heights of a letter: thin strokes have many thin columns. */
    private static final double APART = 0.08;
    /** No digit is narrower, in heights of a letter. */
    private static final double LEAST = 0.35;

    private static final double SURE = 0.7;
    /** Parts need not be surer than the whole: of a narrow digit that touches, the network sees its neighbour. */
    private static final double SURER = 0.8;

    private final DigitClassifier classifier;

    PieceCutter(DigitClassifier classifier) {
        this.classifier = classifier;
    }

    /** The pieces with those cut that hold two or three digits. */
    List<Piece> cut(List<Piece> pieces, double height) {
        List<Piece> all = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean wide = piece.width() > NARROWEST * height && piece.width() < WIDEST * height && !piece.marked();
            all.addAll(wide ? cut(piece, height) : List.of(piece));
        }
        return all;
    }

    private List<Piece> cut(Piece piece, double height) {
        List<List<Piece>> ways = ways(piece, height);
        List<Piece> best = List.of(piece);
        double most = Math.max(SURE, SURER * sure(best));
        for (List<Piece> way : ways) {
            if (sure(way) > most) {
                most = sure(way);
                best = way;
            }
        }
        return best.size() > 1 ? best.stream().map(PieceCutter::cutOff).toList() : best;
    }

    private static List<List<Piece>> ways(Piece piece, double height) {
        List<Integer> columns = thinnest(piece.glyph(), (int) Math.ceil(LEAST * height), APART * height);
        int width = piece.glyph().width();
        List<List<Piece>> ways = new ArrayList<>();
        for (int a : columns) {
            ways.add(List.of(part(piece, 0, a), part(piece, a, width)));
            for (int b : columns) {
                if (b - a > LEAST * height && piece.width() > 2 * height) {
                    ways.add(List.of(part(piece, 0, a), part(piece, a, b), part(piece, b, width)));
                }
            }
        }
        return ways;
    }

    /** Of a part that was cut off, the network sees a bit of its neighbour, and may take ๗ for ๓. */
    private static Piece cutOff(Piece part) {
        return new Piece(part.box(), part.glyph(), part.marked(), true);
    }

    /** How sure the least sure part is to be a digit of the script that suits them all. */
    private double sure(List<Piece> parts) {
        double thai = 1;
        double arabic = 1;
        for (Piece part : parts) {
            Guess guess = classifier.classify(part.glyph());
            thai = Math.min(thai, most(guess, 0));
            arabic = Math.min(arabic, most(guess, Guess.DIGITS));
        }
        return Math.max(thai, arabic);
    }

    private static double most(Guess guess, int from) {
        return IntStream.range(from, from + Guess.DIGITS)
                .mapToDouble(i -> guess.shares().get(i))
                .max()
                .orElseThrow();
    }

    /** The columns with the least ink, but for those near the ends and those beside a thinner one. */
    private static List<Integer> thinnest(Raster glyph, int margin, double apart) {
        List<Integer> sorted = IntStream.range(margin, glyph.width() - margin)
                .boxed()
                .sorted(Comparator.comparingLong(x -> ink(glyph, x)))
                .toList();
        List<Integer> taken = new ArrayList<>();
        for (int column : sorted) {
            if (taken.size() < TRIED && taken.stream().allMatch(t -> Math.abs(t - column) > apart)) {
                taken.add(column);
            }
        }
        return taken.stream().sorted().toList();
    }

    private static long ink(Raster glyph, int x) {
        return IntStream.range(0, glyph.height())
                .mapToLong(y -> 255 - glyph.at(x, y))
                .sum();
    }

    private static Piece part(Piece piece, int from, int to) {
        Box box = new Box(
                piece.box().x0() + from,
                piece.box().y0(),
                piece.box().x0() + to,
                piece.box().y1());
        return new Piece(
                box, piece.glyph().crop(from, 0, to - from, piece.glyph().height()), piece.marked());
    }
}
