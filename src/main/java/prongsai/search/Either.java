package prongsai.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Words, or letters in a row; a record with both has the scores of both. Where records are counted and not ranked, letters are
 * looked for only in those that do not have the words: most have both, and letters in a row take longest.
 */
final class Either extends Query {
    private final Query words;
    private final Query letters;

    Either(Query words, Query letters) {
        this.words = words;
        this.letters = letters;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query others = mode.needsScores()
                ? letters
                : new BooleanQuery.Builder()
                        .add(letters, Occur.MUST)
                        .add(new Once(words), Occur.MUST_NOT)
                        .build();
        Query either = new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(others, Occur.SHOULD)
                .build();
        return searcher.rewrite(either).createWeight(searcher, mode, boost);
    }

    /** The words again, to Lucene one clause: counted twice, those of a long list would be more than it allows. */
    private static final class Once extends Query {
        private final Query query;

        Once(Query query) {
            this.query = query;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
            return searcher.rewrite(query).createWeight(searcher, mode, boost);
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return query.toString(field);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Once once && query.equals(once.query);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Once.class, query);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor.getSubVisitor(Occur.SHOULD, this));
        letters.visit(visitor.getSubVisitor(Occur.SHOULD, this));
    }

    @Override
    public String toString(String field) {
        return words + " or " + letters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Either either && words.equals(either.words) && letters.equals(either.letters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, letters);
    }
}
