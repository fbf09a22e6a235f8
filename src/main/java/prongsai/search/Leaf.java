package prongsai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import prongsai.store.RecordFields;
import prongsai.store.analysis.ThaiChain;

/**
 * A word, or letters in a row, anywhere in some columns. Lucene counts it as one clause: spread over columns, a pasted
 * sentence would go beyond its limit of clauses.
 */
final class Leaf extends Query {
    /** What is looked for. */
    private enum Kind {
        WORD,
        LETTERS
    }

    private final Kind kind;
    private final String sought;
    private final Columns columns;

    private Leaf(Kind kind, String sought, Columns columns) {
        this.kind = kind;
        this.sought = sought;
        this.columns = columns;
    }

    /** A word, scored by BM25F over all columns as if they were one text in which heavier columns count more often. */
    static Query word(String term, Columns columns) {
        return new Leaf(Kind.WORD, term, columns);
    }

    /** Squashed letters in a row; the score is the weight of the heaviest column that has them. */
    static Query letters(String letters, Columns columns) {
        return new Leaf(Kind.LETTERS, letters, columns);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query inner = switch (kind) {
            case WORD -> searcher.rewrite(combined());
            case LETTERS -> mode.needsScores() ? new DisjunctionMaxQuery(rows(searcher), 0) : any(searcher);
        };
        return inner.createWeight(searcher, mode, boost);
    }

    private Query combined() {
        if (columns.every()) {
            return new TermQuery(new Term(RecordFields.WORDS, sought));
        }
        CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(sought);
        columns.weights().forEach((column, weight) -> query.addField(RecordFields.words(column), weight));
        return query.build();
    }

    private Query any(IndexSearcher searcher) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query row : rows(searcher)) {
            any.add(row, BooleanClause.Occur.SHOULD);
        }
        return searcher.rewrite(any.build());
    }

    /** The letters in a row field by field, each with the weight of its heaviest column. */
    private List<Query> rows(IndexSearcher searcher) throws IOException {
        Map<String, Float> fields = new LinkedHashMap<>();
        columns.weights().forEach((column, weight) -> fields.merge(RecordFields.letters(column), weight, Math::max));
        List<Query> queries = new ArrayList<>();
        for (Map.Entry<String, Float> field : fields.entrySet()) {
            Query inRow = searcher.rewrite(inRow(field.getKey(), sought));
            Query here =
                    columns.every() ? inRow : searcher.rewrite(InColumns.of(inRow, field.getKey(), sought, columns));
            queries.add(new BoostQuery(new ConstantScoreQuery(here), field.getValue()));
        }
        return queries;
    }

    /** Letters in a row in one field of the chain of letters. */
    static Query inRow(String field, String letters) {
        int size = ThaiChain.LETTERS;
        if (letters.length() < size) {
            return new PrefixQuery(new Term(field, letters));
        }
        if (letters.length() == size) {
            return new TermQuery(new Term(field, letters));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i + size <= letters.length(); i++) {
            phrase.add(new Term(field, letters.substring(i, i + size)));
        }
        return new NGramPhraseQuery(size, phrase.build());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return kind + ":" + sought;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf
                && kind == leaf.kind
                && sought.equals(leaf.sought)
                && columns.equals(leaf.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, sought, columns);
    }
}
