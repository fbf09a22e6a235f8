package prongsai.read.ocr.digit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.text.Thai;

/**
 * A letter of the engine with the marks that came behind it as symbols of their own.
 *
 * @param symbols the letter, then its marks
 */
record Unit(List<Symbol> symbols) {
    /** Signs that stand in text. */
    static final String SIGNS = ".,-–/()%:;\"'“”☐☑•*=+";

    Unit {
        symbols = List.copyOf(symbols);
    }

    static List<Unit> of(List<Symbol> symbols) {
        List<List<Symbol>> groups = new ArrayList<>();
        for (Symbol symbol : symbols) {
            boolean mark = !symbol.text().isEmpty() && Thai.isMark(symbol.text().codePointAt(0));
            if (mark && !groups.isEmpty()) {
                groups.getLast().add(symbol);
            } else {
                groups.add(new ArrayList<>(List.of(symbol)));
            }
        }
        return groups.stream().map(Unit::new).toList();
    }

    double middle() {
        return (symbols.getFirst().box().x0() + symbols.getFirst().box().x1()) / 2;
    }

    double confidence() {
        return symbols.getFirst().confidence();
    }

    /** The digit that the engine read, marks on it left aside; empty where it read anything else. */
    Optional<Character> digit() {
        String text = symbols.getFirst().text();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean digit = Thai.isDigit(first) || (first >= '0' && first <= '9');
        return digit && text.chars().skip(1).allMatch(Thai::isMark) ? Optional.of(first) : Optional.empty();
    }

    /** True where it is a letter without marks, or a sign that no text has: the engine takes digits for both. */
    boolean bareLetter() {
        String text = symbols.getFirst().text();
        return symbols.size() == 1 && text.length() == 1 && digit().isEmpty() && !SIGNS.contains(text);
    }
}
