package prongsai.store.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import prongsai.text.Squash;

/**
 * The two chains from text to terms.
 *
 * <p>Words: {@link Spelled}, {@link WordsTokenizer}, lower case, Arabic digits. {@code นายก อบต.๒ แห่ง} gives นายก, องค์การ,
 * บริหาร, ส่วน, ตำบล, 2, แห่ง. Letters: {@link Spelled}, then the squashed letters three in a row.
 */
public final class ThaiChain {
    /** Letters of a term of the second chain. */
    public static final int LETTERS = LettersTokenizer.SIZE;

    private ThaiChain() {}

    /**
     * A word of a text.
     *
     * @param term as the index has it
     * @param start offset in the text
     * @param end offset behind it
     */
    public record Word(String term, int start, int end) {}

    /**
     * The chain of words.
     *
     * @throws IllegalStateException where this Java has no Thai dictionary
     */
    public static Analyzer words() {
        return new Chain(true) {
            @Override
            Tokenizer tokenizer() {
                return thai();
            }
        };
    }

    /** The chain of letters. */
    public static Analyzer letters() {
        return new Chain(true) {
            @Override
            Tokenizer tokenizer() {
                return new LettersTokenizer();
            }
        };
    }

    /**
     * The words of a text in their order, as the chain cuts it.
     *
     * @throws IllegalStateException where this Java has no Thai dictionary
     */
    public static List<Word> words(String text) {
        return words(Spelled.of(text));
    }

    static List<Word> words(Spelled spelled) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = OfSpelled.WORDS.tokenStream("", spelled.text())) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(
                        term.toString(), spelled.start(offset.startOffset()), spelled.end(offset.endOffset())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
        return words;
    }

    /** The letters of a text in a row, as the second chain sees them. */
    public static String letters(String text) {
        return Squash.of(Spelled.of(text).text());
    }

    /** A word so common that a question must not depend on it: Lucene's list for Thai (การ, ที่, และ ...). */
    public static boolean common(String term) {
        return ThaiAnalyzer.getDefaultStopSet().contains(term);
    }

    /** The chain over text that is spelled already. */
    private static final class OfSpelled {
        static final Analyzer WORDS = new Chain(false) {
            @Override
            Tokenizer tokenizer() {
                return thai();
            }
        };

        private OfSpelled() {}
    }

    private static Tokenizer thai() {
        if (!ThaiTokenizer.DBBI_AVAILABLE) {
            throw new IllegalStateException(
                    "this Java cannot tell Thai words apart: it lacks the module jdk.localedata (use a full JDK, or add"
                            + " the module to the runtime image)");
        }
        return new WordsTokenizer(DomainWords.shipped());
    }

    private abstract static class Chain extends Analyzer {
        private final boolean spelling;

        Chain(boolean spelling) {
            this.spelling = spelling;
        }

        abstract Tokenizer tokenizer();

        @Override
        protected Reader initReader(String field, Reader reader) {
            return spelling ? new SpellingFilter(reader) : reader;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = tokenizer();
            return new TokenStreamComponents(tokenizer, new DecimalDigitFilter(new LowerCaseFilter(tokenizer)));
        }
    }
}
