package prongsai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import prongsai.model.Place;
import prongsai.model.Value;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Hit;
import prongsai.store.Places;
import prongsai.store.RecordFields;

/**
 * Questions over the records of an index.
 *
 * <pre>{@code
 * SearchResult found = Search.over(searcher).answer(Question.of("item:O24 province:อุดรธานี \"...\""));
 * }</pre>
 */
public final class Search {
    /** Where fewer records have the words as asked, those with wrong letters are looked for too. */
    private static final int FEW = 10;

    private final IndexSearcher searcher;

    private Search(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Asks an index as it stands; documents of other kinds are not looked at. */
    public static Search over(IndexSearcher searcher) {
        return new Search(searcher);
    }

    /**
     * Answers a question.
     *
     * @throws QuestionException where it cannot be asked
     * @throws UncheckedIOException where the index cannot be read
     */
    public SearchResult answer(Question question) {
        Composed composed = Composed.of(question, searcher.getIndexReader());
        try {
            int reach = Math.min(question.from() + question.size(), Question.REACH);
            FacetsCollectorManager.FacetsResult found = FacetsCollectorManager.search(
                    searcher,
                    composed.query(),
                    Math.max(reach, 1),
                    sort(question.order(), composed.marks().isEmpty()),
                    true,
                    new FacetsCollectorManager());
            TopDocs top = found.topDocs();
            List<Hit> hits = new ArrayList<>();
            for (int i = question.from(); i < Math.min(reach, top.scoreDocs.length); i++) {
                hits.add(hit(top.scoreDocs[i], composed));
            }
            FacetsCollector facets = found.facetsCollector();
            long total = total(facets);
            Optional<Near> near = few(question, total) ? near(question, top) : Optional.empty();
            if (near.isPresent()) {
                for (Near.Found one : near.get().found().stream()
                        .limit(Math.max(0, question.size() - hits.size()))
                        .toList()) {
                    hits.add(hit(one.document(), one.score(), near.get().shown(one))
                            .asNear());
                }
            }
            Optional<String> suggestion =
                    total > 0 ? Optional.empty() : near.flatMap(n -> n.suggestion(question.text()));
            return new SearchResult(
                    question.text(), total, hits, FacetCounts.of(searcher.getIndexReader(), facets), suggestion);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** Records with wrong letters are looked for where the first page has room for them. */
    private static boolean few(Question question, long total) {
        return question.order() == Question.Order.BEST
                && question.from() == 0
                && total < Math.min(question.size(), FEW);
    }

    private Optional<Near> near(Question question, TopDocs exact) throws IOException {
        Set<Integer> without = new HashSet<>();
        for (ScoreDoc one : exact.scoreDocs) {
            without.add(one.doc);
        }
        return Near.of(searcher, question, without);
    }

    private static long total(FacetsCollector facets) {
        return facets.getMatchingDocs().stream()
                .mapToLong(FacetsCollector.MatchingDocs::totalHits)
                .sum();
    }

    /** Equals stand by year, the earliest first, then by agency in Thai order, then as in the report. */
    private static Sort sort(Question.Order order, boolean withoutWords) {
        SortField year = new SortedNumericSortField(
                RecordFields.YEAR_NUMBER, SortField.Type.INT, order == Question.Order.NEWEST);
        year.setMissingValue(order == Question.Order.NEWEST ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        SortField agency = new SortField(RecordFields.AGENCY_ORDER, SortField.Type.STRING);
        SortField place = new SortField(RecordFields.ORDER, SortField.Type.LONG);
        if (order != Question.Order.BEST) {
            return new Sort(year, SortField.FIELD_SCORE, agency, place);
        }
        return withoutWords ? new Sort(agency, year, place) : new Sort(SortField.FIELD_SCORE, year, agency, place);
    }

    private Hit hit(ScoreDoc found, Composed composed) throws IOException {
        return hit(searcher.storedFields().document(found.doc), found.score, composed);
    }

    private static Hit hit(Document document, float score, Composed composed) {
        Shown shown = shown(document, composed);
        String agency = text(document, RecordFields.AGENCY);
        boolean paragraph = text(document, RecordFields.RECORD_KIND).equals(RecordFields.PROSE_KIND);
        return new Hit(
                text(document, RecordFields.FILE),
                text(document, RecordFields.REPORT),
                agency,
                Optional.ofNullable(document.get(RecordFields.PROVINCE)),
                Optional.ofNullable(document.get(RecordFields.YEAR)).map(Integer::valueOf),
                text(document, RecordFields.NAME),
                text(document, RecordFields.TITLE),
                paragraph ? "" : shown.column,
                Math.round(score * 10_000) / 10_000.0,
                shown.highlight,
                shown.place);
    }

    /**
     * What of a record is shown.
     *
     * @param column where it stands
     * @param highlight the stretch
     * @param place of its first match
     */
    private record Shown(String column, String highlight, Place place) {}

    /** The column with the most of what was asked, the heavier of equals; the heaviest with text where none has any. */
    private static Shown shown(Document document, Composed composed) {
        Highlighter highlighter = new Highlighter(composed.marks());
        Shown best = new Shown("", "", Place.NOWHERE);
        int most = -1;
        for (String column : composed.columns().shown()) {
            String text = text(document, RecordFields.text(column));
            if (text.isEmpty()) {
                continue;
            }
            List<Highlighter.Match> matches = highlighter.matches(text);
            int variety = Highlighter.variety(matches);
            if (variety > most) {
                Value value = Places.read(text, text(document, RecordFields.places(column)));
                most = variety;
                best = new Shown(column, Highlighter.show(text, matches), value.placeAt(Highlighter.first(matches)));
            }
        }
        return best;
    }

    private static String text(Document document, String field) {
        return Optional.ofNullable(document.get(field)).orElse("");
    }
}
