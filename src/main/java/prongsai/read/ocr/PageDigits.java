package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;
import prongsai.read.ocr.digit.DigitClassifier;
import prongsai.read.ocr.digit.DigitKin;
import prongsai.text.Thai;

/** Reads the digits of a page's lines by each other, when all lines are read. */
final class PageDigits {
    private static final DigitClassifier CLASSIFIER = DigitClassifier.bundled();

    private PageDigits() {}

    /**
     * The lines with the digits that the page's other digits speak for or against.
     *
     * @param plane of the page that the lines stand on
     * @return as many lines, the same but for digits and their confidence
     */
    static List<LineGlyphs.Placed> settled(List<LineGlyphs.Placed> lines, InkPlane plane) {
        List<DigitKin.Sample> samples = new ArrayList<>();
        lines.forEach(line -> line.line().symbols().stream()
                .filter(PageDigits::digit)
                .forEach(symbol -> samples.add(sample(symbol, line, plane))));
        List<DigitKin.Reading> readings = DigitKin.of(samples, CLASSIFIER);
        List<LineGlyphs.Placed> settled = new ArrayList<>();
        int next = 0;
        for (LineGlyphs.Placed line : lines) {
            List<Symbol> symbols = new ArrayList<>();
            for (Symbol symbol : line.line().symbols()) {
                symbols.add(digit(symbol) ? read(symbol, readings.get(next++)) : symbol);
            }
            TextLine text = new TextLine(symbols, line.line().box(), line.line().baseline());
            settled.add(new LineGlyphs.Placed(text, line.x0(), line.y0(), line.stroke()));
        }
        return settled;
    }

    private static boolean digit(Symbol symbol) {
        char first = symbol.text().length() == 1 ? symbol.text().charAt(0) : ' ';
        return Thai.isDigit(first) || (first >= '0' && first <= '9');
    }

    private static DigitKin.Sample sample(Symbol symbol, LineGlyphs.Placed line, InkPlane plane) {
        Area area = plane.within(new Area(
                (int) Math.floor(line.x(symbol.box().x0())),
                (int) Math.floor(line.y(symbol.box().y0())),
                (int) Math.ceil(line.x(symbol.box().x1())),
                (int) Math.ceil(line.y(symbol.box().y1()))));
        Raster glyph = plane.crop(area.empty() ? new Area(0, 0, 1, 1) : area);
        return new DigitKin.Sample(
                symbol.text().charAt(0), symbol.confidence(), symbol.settled(), glyph, line.stroke());
    }

    private static Symbol read(Symbol symbol, DigitKin.Reading reading) {
        return new Symbol(String.valueOf(reading.digit()), symbol.box(), reading.confidence(), symbol.settled());
    }
}
