package prongsai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import prongsai.model.Place;
import prongsai.model.Value;
import prongsai.model.search.AgencyHits;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Hit;
import prongsai.store.Facets;
import prongsai.store.Places;
import prongsai.store.RecordFields;
import prongsai.store.RecordTexts;
import prongsai.store.Snapshot;

/**
 * Questions over the records of an index.
 *
 * <pre>{@code
 * SearchResult found = Search.over(snapshot).answer(Question.of("item:O24 province:อุดรธานี \"...\""));
 * }</pre>
 */
public final class Search {
    /** Where fewer records have the words as asked, those with wrong letters are looked for too. */
    static final int FEW = 10;

    /** Score of a hit that was asked for without words. */
    private static final float WITHOUT_WORDS = 1;

    private final IndexSearcher searcher;
    private final Facets facets;

    private Search(Snapshot snapshot) {
        this.searcher = snapshot.searcher();
        this.facets = snapshot.facets();
    }

    /** Asks an index as it stands, as long as the snapshot is open; documents of other kinds are not looked at. */
    public static Search over(Snapshot snapshot) {
        return new Search(snapshot);
    }

    /**
     * Answers a question.
     *
     * @throws QuestionException where it cannot be asked
     * @throws UncheckedIOException where the index cannot be read
     */
    public SearchResult answer(Question question) {
        return answer(question, Composed.of(question, searcher.getIndexReader()), true);
    }

    /**
     * Records that say the like of a passage, the nearest first: those that share its most telling words.
     *
     * @param passage words, at most 2,000 characters; signs of the query language mean nothing in it
     * @param where confinements; several values of one are choices
     * @param size hits to give
     * @throws QuestionException where the passage is too long, or a value cannot be meant
     * @throws UncheckedIOException where the index cannot be read
     */
    public SearchResult like(String passage, Map<Filter, List<String>> where, int size) {
        Question question = new Question(passage, where, 0, size, Question.Order.BEST);
        return Composed.like(question, searcher.getIndexReader())
                .map(composed -> answer(question, composed, false))
                .orElseGet(() -> new SearchResult(passage, 0, List.of(), Map.of()));
    }

    /**
     * Answers a question by agency: how many records each has, and its best one.
     *
     * @param question its {@code from} and {@code size} count agencies; its order is not looked at
     * @throws QuestionException where it cannot be asked
     * @throws UncheckedIOException where the index cannot be read
     */
    public AgencyHits byAgency(Question question) {
        Composed composed = Composed.of(question, searcher.getIndexReader());
        try {
            List<ByAgency.Group> groups = searcher.search(composed.query(), new ByAgency());
            List<AgencyHits.OfAgency> page = new ArrayList<>();
            for (ByAgency.Group group :
                    groups.stream().skip(question.from()).limit(question.size()).toList()) {
                Document document = searcher.storedFields().document(group.doc());
                page.add(
                        new AgencyHits.OfAgency(group.name(), group.records(), hit(document, group.score(), composed)));
            }
            return new AgencyHits(question.text(), groups.size(), page);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    private SearchResult answer(Question question, Composed composed, boolean nearToo) {
        try {
            int reach = Math.min(question.from() + question.size(), Question.REACH);
            Map<LeafReaderContext, FixedBitSet> found = searcher.search(composed.query(), new Counted());
            long total =
                    found.values().stream().mapToLong(FixedBitSet::cardinality).sum();
            TopDocs top = best(question, composed, (int) Math.max(1, Math.min(reach, total)));
            List<Hit> hits = new ArrayList<>();
            for (int i = question.from(); i < Math.min(reach, top.scoreDocs.length); i++) {
                hits.add(hit(top.scoreDocs[i], composed));
            }
            Optional<Near> near = nearToo && few(question, total)
                    ? near(question, top, question.size() - hits.size())
                    : Optional.empty();
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
            return new SearchResult(question.text(), total, hits, FacetCounts.of(facets.count(found)), suggestion);
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

    private Optional<Near> near(Question question, TopDocs exact, int room) throws IOException {
        Set<Integer> without = new HashSet<>();
        for (ScoreDoc one : exact.scoreDocs) {
            without.add(one.doc);
        }
        return Near.of(searcher, question, without, room);
    }

    /** The first hits alone: where these are the best ones, Lucene passes over what cannot be among them. */
    private TopDocs best(Question question, Composed composed, int reach) throws IOException {
        Sort sort = sort(question.order(), composed.marks().isEmpty());
        return searcher.search(composed.query(), new TopFieldCollectorManager(sort, reach, reach));
    }

    /** Equals stand by year, the earliest first, then by agency in Thai order, then as in the report. */
    private static Sort sort(Question.Order order, boolean withoutWords) {
        boolean newest = order == Question.Order.NEWEST;
        SortField year = new SortedNumericSortField(RecordFields.YEAR_NUMBER, SortField.Type.INT, newest);
        year.setMissingValue(newest ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        SortField agency = new SortField(RecordFields.AGENCY_ORDER, SortField.Type.STRING);
        SortField place = new SortField(RecordFields.ORDER, SortField.Type.LONG);
        SortField overall = new SortField(RecordFields.OVERALL, SortField.Type.LONG, true);
        overall.setMissingValue(Long.MIN_VALUE);
        SortField best = SortField.FIELD_SCORE;
        return switch (order) {
            case BEST -> withoutWords ? new Sort(agency, year, place) : new Sort(best, year, agency, place);
            case OLDEST, NEWEST -> new Sort(year, best, agency, place);
            case AGENCY -> new Sort(agency, year, best, place);
            case SCORE -> new Sort(overall, best, year, agency, place);
        };
    }

    private Hit hit(ScoreDoc found, Composed composed) throws IOException {
        return hit(searcher.storedFields().document(found.doc), score(found), composed);
    }

    /** A sorted hit has its score among what it was sorted by: asking Lucene for it answers the question once more. */
    private static float score(ScoreDoc found) {
        if (found instanceof FieldDoc sorted) {
            for (Object by : sorted.fields) {
                if (by instanceof Float score) {
                    return score;
                }
            }
        }
        return WITHOUT_WORDS;
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
                RecordTexts.title(document),
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
            String text = RecordTexts.of(document, column).orElse("");
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
