package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.read.ocr.OcrEngine.Symbol;

/** A letter I before the number of an item, which is read as a bar, a bracket or another upright stroke. */
final class CodeLetters {
    private static final String BARS = "|[!lเ";
    /** No number of an item is longer. */
    private static final int DIGITS = 2;
    /** The letter was not seen as one. */
    private static final double CONFIDENCE = 0.9;

    private CodeLetters() {}

    /** The symbols of a line; where one or two bars begin a word whose rest is one or two digits, an I in their place. */
    static List<Symbol> in(List<Symbol> symbols) {
        List<Symbol> all = new ArrayList<>(symbols);
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean first = i == 0 || all.get(i - 1).text().isBlank();
            if (first && bar(all, i) && bar(all, i + 1) && number(all, i + 2)) {
                // an I with serifs, or a broad one, read twice
                all.remove(i + 1);
            }
            if (first && bar(all, i) && number(all, i + 1)) {
                Symbol bar = all.get(i);
                all.set(i, new Symbol("I", bar.box(), Math.min(bar.confidence(), CONFIDENCE)));
            }
        }
        return all;
    }

    private static boolean bar(List<Symbol> symbols, int at) {
        return at < symbols.size() && BARS.contains(symbols.get(at).text());
    }

    private static boolean number(List<Symbol> symbols, int from) {
        int to = from;
        while (to < symbols.size() && !symbols.get(to).text().isBlank()) {
            if (!symbols.get(to).text().codePoints().allMatch(Character::isDigit)) {
                return false;
            }
            to++;
        }
        return to > from && to - from <= DIGITS;
    }
}
