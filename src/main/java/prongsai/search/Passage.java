package prongsai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import prongsai.store.RecordFields;
import prongsai.store.analysis.ThaiChain;

/** A passage as a question for records that say the like: its most telling words, some of which must be there. */
final class Passage {
    /** Words that are looked for. */
    private static final int WORDS = 20;
    /** One in so many of them must be there. */
    private static final int ONE_IN = 3;

    private Passage() {}

    /**
     * The query; empty where the passage has no word that a record has.
     *
     * @throws QuestionException where the passage is longer than a question may be
     */
    static Optional<Query> query(String passage, IndexReader reader, Marks marks) {
        if (passage.length() > AskParser.LONGEST) {
            throw new QuestionException("too-long", AskParser.LONGEST);
        }
        Map<String, Double> weights = new HashMap<>();
        for (ThaiChain.Word word : ThaiChain.words(passage)) {
            if (!ThaiChain.common(word.term())) {
                weights.merge(word.term(), rarity(word.term(), reader), Double::sum);
            }
        }
        List<String> telling = weights.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        telling.forEach(term -> {
            some.add(new TermQuery(new Term(RecordFields.WORDS, term)), Occur.SHOULD);
            marks.words().add(term);
        });
        some.setMinimumNumberShouldMatch((telling.size() + ONE_IN - 1) / ONE_IN);
        return Optional.of(some.build());
    }

    /** 0 for a word that no record has. */
    private static double rarity(String term, IndexReader reader) {
        try {
            int having = reader.docFreq(new Term(RecordFields.WORDS, term));
            return having == 0 ? 0 : Math.log(1 + (double) reader.maxDoc() / having);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }
}
