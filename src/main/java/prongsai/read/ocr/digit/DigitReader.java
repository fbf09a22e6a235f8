package prongsai.read.ocr.digit;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;
import prongsai.read.ocr.Raster;

/**
 * Reads the digits of recognised lines a second time. The door of this room; it may be asked by several threads.
 *
 * <p>Looked at is what stands between two blanks where the engine read a digit in it, or only a few bare letters: it
 * takes ๗ for ฒ or ญ. The ink there is counted, not the engine's letters: it leaves digits out and adds some.
 */
public final class DigitReader {
    /** So few bare letters between blanks may be a number. */
    private static final int FEW = 4;

    /** In a wider blank a digit may have been left out, in heights of the line. */
    private static final double WIDE = 0.7;

    /** The engine has a blank no farther from its place, in heights of a letter. */
    private static final double OFF = 1.5;

    /** Blanks are wider, in heights of a letter. */
    private static final double CLOSE = 0.3;

    /** A line of no more letters may be the number of a row, whatever the engine made of it. */
    private static final int LONE = 2;
    /** A box that is lower than this share of the ink is not that of its letters. */
    private static final double PART = 0.85;

    private final DigitClassifier classifier;

    public DigitReader(DigitClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * Reads again.
     *
     * @param picture in which the lines were read
     * @param lines as the engine gives them, boxes in pixels of the picture
     * @return as many lines; a digit is a symbol of its own with the box of its ink and a confidence of 0 to 0.995 that
     *     counts both readings; all else is as it was
     */
    public List<TextLine> read(Raster picture, List<TextLine> lines) {
        if (lines.size() == 1) {
            return List.of(read(picture, whole(picture, lines.getFirst())));
        }
        return lines.stream().map(line -> read(picture, line)).toList();
    }

    /** The line with the box of all ink: of a digit that stands alone the engine sees a part, such as a bracket in a 4. */
    private static TextLine whole(Raster picture, TextLine line) {
        if (line.symbols().size() > LONE) {
            return line;
        }
        Box ink = picture.ink();
        boolean part = line.box().y1() - line.box().y0() < PART * (ink.y1() - ink.y0());
        return part ? new TextLine(line.symbols(), ink, ink.y1()) : line;
    }

    private TextLine read(Raster picture, TextLine line) {
        List<List<Symbol>> tokens = tokens(line.symbols());
        double wide = WIDE * (line.box().y1() - line.box().y0());
        boolean alone = tokens.size() == 1
                && !blank(tokens.getFirst())
                && Unit.of(tokens.getFirst()).size() <= LONE;
        if (!alone && tokens.stream().noneMatch(token -> worthwhile(token) || (blank(token) && width(token) > wide))) {
            return line;
        }
        StripPieces.Strip strip = StripPieces.of(picture, line.box(), line.baseline());
        List<Symbol> symbols = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Symbol> token = tokens.get(i);
            if (!alone && !worthwhile(token)) {
                boolean apart = blank(token)
                        && i > 0
                        && i + 1 < tokens.size()
                        && word(tokens.get(i - 1))
                        && word(tokens.get(i + 1));
                symbols.addAll(apart ? inBlank(token, strip, line) : token);
                continue;
            }
            double from = i < 2 ? Double.NEGATIVE_INFINITY : border(strip, tokens.get(i - 2), token);
            double to = i + 2 >= tokens.size() ? Double.POSITIVE_INFINITY : border(strip, token, tokens.get(i + 2));
            List<Piece> pieces = strip.pieces().stream()
                    .filter(p -> p.middle() > from && p.middle() < to)
                    .toList();
            List<Symbol> read = TokenReader.read(Unit.of(token), pieces, strip.height(), line.baseline(), classifier);
            if (goesOn(symbols, read, strip.height())) {
                symbols.removeLast();
            }
            symbols.addAll(read);
        }
        return new TextLine(symbols, line.box(), line.baseline());
    }

    private static double width(List<Symbol> token) {
        return token.getLast().box().x1() - token.getFirst().box().x0();
    }

    /** A blank, or the digits that stand in it: the engine leaves some out altogether. */
    private List<Symbol> inBlank(List<Symbol> blank, StripPieces.Strip strip, TextLine line) {
        double from = blank.getFirst().box().x0();
        double to = blank.getLast().box().x1();
        List<Piece> pieces = strip.pieces().stream()
                .filter(p -> p.box().x0() >= from && p.box().x1() <= to && p.height() > strip.height() / 2)
                .toList();
        List<Symbol> digits = pieces.isEmpty() || pieces.size() > FEW
                ? List.of()
                : TokenReader.leftOut(pieces, strip.height(), line.baseline(), classifier);
        if (digits.isEmpty()) {
            return blank;
        }
        List<Symbol> all = new ArrayList<>(blank);
        all.addAll(digits);
        all.add(blank.getFirst());
        return all;
    }

    /** The blank of a full stop is as wide on both sides, but for so much. */
    private static final double AS_WIDE = 1.35;

    /**
     * True for 54. 45 with the blank of a full stop: the engine takes the stop for a blank. Where all letters are as wide,
     * that blank is a wide one, on both sides of the stop.
     */
    private static boolean goesOn(List<Symbol> before, List<Symbol> after, double height) {
        int last = before.size() - 1;
        if (last < 2 || after.isEmpty() || !before.get(last).text().isBlank()) {
            return false;
        }
        Symbol stop = before.get(last - 1);
        double gap = after.getFirst().box().x0() - stop.box().x1();
        double wide = stop.box().x0() - before.get(last - 2).box().x1();
        return stop.text().equals(".")
                && gap < Math.max(CLOSE * height, AS_WIDE * wide)
                && digit(before.get(last - 2))
                && digit(after.getFirst());
    }

    private static boolean digit(Symbol symbol) {
        return symbol.text().length() == 1 && Character.isDigit(symbol.text().charAt(0));
    }

    /** The gap in the ink nearest to where the engine has the blank: its places are off by a letter or more. */
    private static double border(StripPieces.Strip strip, List<Symbol> before, List<Symbol> after) {
        double said = (before.getLast().box().x1() + after.getFirst().box().x0()) / 2;
        double border = said;
        double nearest = OFF * strip.height();
        for (int i = 1; i < strip.pieces().size(); i++) {
            double left = strip.pieces().get(i - 1).box().x1();
            double right = strip.pieces().get(i).box().x0();
            double distance = Math.abs((left + right) / 2 - said);
            if (right - left > CLOSE * strip.height() && distance < nearest) {
                nearest = distance;
                border = (left + right) / 2;
            }
        }
        return border;
    }

    /** Symbols between blanks, and the blanks between them. */
    private static List<List<Symbol>> tokens(List<Symbol> symbols) {
        List<List<Symbol>> tokens = new ArrayList<>();
        for (Symbol symbol : symbols) {
            if (tokens.isEmpty() || blank(tokens.getLast()) != symbol.text().isBlank()) {
                tokens.add(new ArrayList<>());
            }
            tokens.getLast().add(symbol);
        }
        return tokens;
    }

    private static boolean blank(List<Symbol> token) {
        return token.getFirst().text().isBlank();
    }

    /** True for letters that take no ink of the blank beside them for theirs. */
    private static boolean word(List<Symbol> token) {
        List<Unit> units = Unit.of(token);
        return units.size() > 1 && units.stream().noneMatch(u -> u.digit().isPresent());
    }

    private static boolean worthwhile(List<Symbol> token) {
        if (blank(token)) {
            return false;
        }
        List<Unit> units = Unit.of(token);
        return units.stream().anyMatch(u -> u.digit().isPresent())
                || (units.size() <= FEW && units.stream().anyMatch(Unit::bareLetter));
    }
}
