package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;

/**
 * Puts the blanks of a line among its symbols. Tesseract makes nearly every Thai letter a word, so the borders of words
 * say nothing of blanks; the text of the line does.
 */
final class LineSpaces {
    private LineSpaces() {}

    /**
     * The symbols with a blank symbol wherever the text has blanks.
     *
     * @param symbols of one line in their order, none of them blank
     * @param text of the line, made of the same symbols and blanks
     */
    static List<Symbol> in(List<Symbol> symbols, String text) {
        List<Symbol> spaced = new ArrayList<>();
        int at = 0;
        for (Symbol symbol : symbols) {
            int found = text.indexOf(symbol.text(), at);
            boolean blank = found > at && text.substring(at, found).isBlank();
            if (blank && !spaced.isEmpty()) {
                spaced.add(between(spaced.getLast(), symbol));
            }
            at = found < 0 ? at : found + symbol.text().length();
            spaced.add(symbol);
        }
        return spaced;
    }

    private static Symbol between(Symbol before, Symbol after) {
        double from = Math.min(before.box().x1(), after.box().x0());
        double to = Math.max(before.box().x1(), after.box().x0());
        Box box = new Box(
                from,
                Math.min(before.box().y0(), after.box().y0()),
                to,
                Math.max(before.box().y1(), after.box().y1()));
        return new Symbol(" ", box, 1);
    }
}
