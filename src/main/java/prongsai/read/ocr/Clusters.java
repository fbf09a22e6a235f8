package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.text.Thai;
import prongsai.text.ThaiRepair;

/** Puts marks to the letters that carry them: an engine gives them as symbols of their own, and am as two. */
final class Clusters {
    private Clusters() {}

    /** The symbols of a line, each mark in that of its letter, in the order that Unicode asks for. */
    static List<Symbol> of(List<Symbol> symbols) {
        List<Symbol> clusters = new ArrayList<>();
        for (Symbol symbol : symbols) {
            int first = symbol.text().codePointAt(0);
            boolean carried = !clusters.isEmpty() && !clusters.getLast().text().isBlank();
            if (carried && Thai.isMark(first)) {
                clusters.set(clusters.size() - 1, carrying(clusters.getLast(), symbol));
            } else if (carried && first == Thai.SARA_AA && nikhahit(clusters.getLast())) {
                Symbol letter = clusters.getLast();
                String bare = letter.text().replace(String.valueOf(Thai.NIKHAHIT), "");
                clusters.set(clusters.size() - 1, new Symbol(bare, letter.box(), letter.confidence()));
                clusters.add(new Symbol(Thai.SARA_AM + symbol.text().substring(1), symbol.box(), symbol.confidence()));
            } else {
                clusters.add(symbol);
            }
        }
        return clusters.stream().map(Clusters::ordered).toList();
    }

    private static Symbol carrying(Symbol letter, Symbol mark) {
        // The box stays the letter's: a mark stands over or under it, whatever the engine says.
        Box box = new Box(
                letter.box().x0(),
                Math.min(letter.box().y0(), mark.box().y0()),
                letter.box().x1(),
                Math.max(letter.box().y1(), mark.box().y1()));
        return new Symbol(letter.text() + mark.text(), box, Math.min(letter.confidence(), mark.confidence()));
    }

    private static boolean nikhahit(Symbol cluster) {
        return cluster.text().length() > 1 && cluster.text().indexOf(Thai.NIKHAHIT) > 0;
    }

    private static Symbol ordered(Symbol cluster) {
        return cluster.text().length() < 2
                ? cluster
                : new Symbol(ThaiRepair.text(cluster.text()), cluster.box(), cluster.confidence());
    }
}
