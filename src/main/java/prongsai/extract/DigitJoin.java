package prongsai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.TextOrigin;
import prongsai.model.Warning;
import prongsai.reference.Catalogue;
import prongsai.reference.Indicators;

/**
 * Holds doubted numbers of a recognised document against what must be: years against those read surely, item codes
 * against titles and their sequence, list numbers against counting, scores against the same printed elsewhere. A code or a
 * list number that its neighbours contradict becomes doubted. Short names of months get their full stops back. A document that was not recognised comes out as it went in.
 */
final class DigitJoin {
    /** How sure it is that a number of three digits is an I with one of two. */
    private static final double LETTER = 0.8;
    /** The same under an indicator of a survey, whose items all have one letter. */
    private static final double SURVEY = 0.95;

    private DigitJoin() {}

    /**
     * A document and what was found on the way.
     *
     * @param warnings of numbers changed, and of those that stay in doubt
     */
    record Joined(Document document, List<Warning> warnings) {}

    /** Years, before anything else: the catalogue depends on them. */
    static Joined years(Document document) {
        if (paragraphs(document).stream().allMatch(p -> p.doubts().isEmpty())) {
            return new Joined(document, List.of());
        }
        Amendments amendments = new Amendments();
        new YearJoin(amendments).join(paragraphs(document));
        return new Joined(amendments.apply(document), amendments.warnings());
    }

    /**
     * All other numbers.
     *
     * @param catalogue of the report's own year
     * @param years all catalogues: those of years before have the titles of weak items
     */
    static Joined numbers(
            Document document, Optional<Catalogue> catalogue, List<Catalogue> years, Indicators indicators) {
        if (document.textOrigin() == TextOrigin.DIGITAL) {
            return new Joined(document, List.of());
        }
        Amendments amendments = new Amendments();
        TableNumbers tables = TableNumbers.of(document, catalogue, indicators);
        new CodeJoin(amendments).join(tables.items());
        new CodeJoin(amendments).join(tables.indicators());
        WeakCodeJoin weak = new WeakCodeJoin(amendments, years);
        weak.join(tables.weak(), paragraphs(document));
        Set<Numeral> named = weak.spelt(tables.letters(), paragraphs(document));
        named.forEach(n -> amendments.spell(n, "I" + n.arabic().substring(1), SURVEY));
        tables.letters().stream()
                .filter(n -> !named.contains(n))
                .forEach(n -> amendments.correct(n, "I" + n.arabic().substring(1), LETTER));
        tables.under()
                .forEach(u -> amendments.spell(u.number(), u.code(), u.number().doubted() ? LETTER : SURVEY));
        CountJoin counting = new CountJoin(amendments);
        counting.join(tables.measures());
        document.tables().forEach(t -> t.cells().forEach(c -> counting.steps(c.paragraphs())));
        counting.steps(document.paragraphs());
        new MonthJoin(amendments).join(paragraphs(document));
        new ScoreJoin(amendments).join(paragraphs(document), tables.scores());
        return new Joined(amendments.apply(document), amendments.warnings());
    }

    /** All paragraphs, those of cells included. */
    static List<Paragraph> paragraphs(Document document) {
        return document.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Paragraph paragraph -> List.of(paragraph).stream();
                    case prongsai.model.Table table ->
                        table.cells().stream().map(Cell::paragraphs).flatMap(List::stream);
                })
                .toList();
    }
}
