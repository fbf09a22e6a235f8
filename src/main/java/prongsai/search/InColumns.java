package prongsai.search;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import prongsai.store.RecordFields;
import prongsai.store.RecordTexts;
import prongsai.store.analysis.ThaiChain;

/**
 * Letters in a row in named columns, where a field of the index has the letters of several. A record that has text in one
 * of these alone is known by that; of others the text itself is looked at, last of all.
 */
final class InColumns extends Query {
    private static final float COST = 10_000;

    private final Query candidates;
    private final String letters;
    private final List<String> named;

    private InColumns(Query candidates, String letters, List<String> named) {
        this.candidates = candidates;
        this.letters = letters;
        this.named = List.copyOf(named);
    }

    /**
     * Letters in a row in some columns of one field.
     *
     * @param inRow finds them in the field
     * @param field of letters
     * @param letters squashed
     * @param columns where they must stand
     */
    static Query of(Query inRow, String field, String letters, Columns columns) {
        List<String> named = columns.weights().keySet().stream()
                .filter(column -> RecordFields.letters(column).equals(field))
                .toList();
        List<String> others = RecordFields.together(named.getFirst()).stream()
                .filter(column -> !named.contains(column))
                .toList();
        if (others.isEmpty()) {
            return inRow;
        }
        Query filled = filled(named);
        BooleanQuery.Builder alone = new BooleanQuery.Builder();
        alone.add(inRow, Occur.MUST).add(filled, Occur.MUST).add(filled(others), Occur.MUST_NOT);
        BooleanQuery.Builder mixed = new BooleanQuery.Builder();
        mixed.add(inRow, Occur.MUST).add(filled, Occur.MUST).add(filled(others), Occur.MUST);
        return new BooleanQuery.Builder()
                .add(alone.build(), Occur.SHOULD)
                .add(new InColumns(mixed.build(), letters, named), Occur.SHOULD)
                .build();
    }

    private static Query filled(List<String> columns) {
        return columns.size() == 1
                ? new TermQuery(new Term(RecordFields.FILLED, columns.getFirst()))
                : new TermInSetQuery(
                        RecordFields.FILLED, columns.stream().map(BytesRef::new).toList());
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight inner = searcher.rewrite(candidates).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                Scorer scorer = inner.scorer(context);
                if (scorer == null) {
                    return null;
                }
                StoredFields stored = context.reader().storedFields();
                TwoPhaseIterator phases = scorer.twoPhaseIterator();
                var approximation = phases == null ? scorer.iterator() : phases.approximation();
                TwoPhaseIterator looked = new TwoPhaseIterator(approximation) {
                    @Override
                    public boolean matches() throws IOException {
                        return (phases == null || phases.matches()) && there(stored.document(approximation.docID()));
                    }

                    @Override
                    public float matchCost() {
                        return COST;
                    }
                };
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, looked));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private boolean there(Document document) {
        return named.stream()
                .map(column -> RecordTexts.of(document, column))
                .flatMap(Optional::stream)
                .anyMatch(text -> ThaiChain.letters(text).contains(letters));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "in " + named + ": " + letters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InColumns in
                && candidates.equals(in.candidates)
                && letters.equals(in.letters)
                && named.equals(in.named);
    }

    @Override
    public int hashCode() {
        return Objects.hash(candidates, letters, named);
    }
}
