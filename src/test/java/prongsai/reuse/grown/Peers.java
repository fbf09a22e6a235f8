package prongsai.reuse.grown;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What others offer for the same: over masked letters, as the engine has them, and character 7-grams as words. */
final class Peers {
    private static final int GRAM = 7;
    private static final int BUCKETS = 128;

    private Peers() {}

    /** Every two texts compared in full. */
    static Finder bruteForce(List<String> texts) {
        return new Counting("exact Jaccard of 7-grams", Counting.grams(texts, GRAM));
    }

    /** Lucene's MinHashFilter, {@value #BUCKETS} buckets a text. */
    static Finder minHash(List<String> texts) {
        return new Counting(
                "Lucene MinHashFilter", texts.stream().map(Peers::hashes).toList());
    }

    private static int[] hashes(String text) {
        try (Analyzer grams = grams(true);
                TokenStream tokens = grams.tokenStream("text", new StringReader(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            int[] hashes = new int[BUCKETS];
            int count = 0;
            tokens.reset();
            while (tokens.incrementToken()) {
                hashes = count < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * count);
                hashes[count++] = term.toString().hashCode();
            }
            tokens.end();
            return PairMeasure.distinct(Arrays.copyOf(hashes, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer grams(boolean hashed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer grams = new NGramTokenizer(GRAM, GRAM);
                return hashed
                        ? new TokenStreamComponents(grams, new MinHashFilter(grams, 1, BUCKETS, 1, true))
                        : new TokenStreamComponents(grams);
            }
        };
    }

    /** Lucene's MoreLikeThis as it is set, with any frequency; the best 200, scored by the text's own score. */
    static MoreLike moreLikeThis(List<String> texts) {
        return new MoreLike(texts);
    }

    static final class MoreLike implements Finder, AutoCloseable {
        private static final int BEST = 200;

        private final List<String> texts;
        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final DirectoryReader reader;
        private final IndexSearcher searcher;
        private final MoreLikeThis more;

        private MoreLike(List<String> texts) {
            this.texts = texts;
            try {
                try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(grams(false)))) {
                    for (String text : texts) {
                        Document document = new Document();
                        document.add(new TextField("text", text, Field.Store.NO));
                        writer.addDocument(document);
                    }
                    writer.forceMerge(1);
                }
                reader = DirectoryReader.open(directory);
                more = new MoreLikeThis(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            searcher = new IndexSearcher(reader);
            more.setAnalyzer(grams(false));
            more.setFieldNames(new String[] {"text"});
            more.setMinTermFreq(1);
            more.setMinDocFreq(1);
        }

        @Override
        public String name() {
            return "Lucene MoreLikeThis";
        }

        @Override
        public Map<Integer, Double> alike(int unit) {
            try {
                Query query = more.like("text", new StringReader(texts.get(unit)));
                ScoreDoc[] hits = searcher.search(query, BEST).scoreDocs;
                double own = searcher.explain(query, unit).getValue().doubleValue();
                Map<Integer, Double> alike = new HashMap<>();
                for (ScoreDoc hit : hits) {
                    alike.put(hit.doc, own == 0 ? 0 : hit.score / own);
                }
                alike.remove(unit);
                return alike;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            reader.close();
            directory.close();
        }
    }
}
