package prongsai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import prongsai.store.RecordFields;
import prongsai.store.analysis.Spelled;
import prongsai.store.analysis.Synonyms;
import prongsai.store.analysis.ThaiChain;
import prongsai.text.Codes;
import prongsai.text.Squash;

/**
 * Words and phrases of a question as queries: each word by the chain of words, and by its letters in a row where these are
 * enough to mean something.
 */
final class WordQueries {
    /** Fewer letters stand inside too many other words (กอง in กองทุน, IT in security). */
    private static final int TELLING = 5;
    /** A synonym inside a longer word, in letters: shorter ones count only where the dictionary cuts them out. */
    private static final int TELLING_INSIDE = 6;
    /** Words that a synonym may go over (No Gift Policy). */
    private static final int WORDS_OF_SYNONYM = 4;
    /** Squashed letters of a phrase: what one clause of Lucene can take. */
    private static final int LONGEST_PHRASE = 2_000;

    private static final float SYNONYM = 0.8f;
    private static final float MISSED_WORD = 0.3f;
    private static final float CODE = 8;
    private static final float WHOLE_RUN = 2;
    private static final float PHRASE = 4;

    /** Terms of letters that are looked for of one word with wrong letters: so many tell it from others. */
    private static final int MOST_GRAMS = 24;

    private final Columns columns;
    private final Marks marks;
    private final IndexReader reader;
    private final Optional<List<Sought>> near;

    /**
     * Queries over an index.
     *
     * @param columns where to look
     * @param marks takes what is to be seen in a hit
     * @param near takes the words that may be met with wrong letters; empty where every letter must be right
     */
    WordQueries(Columns columns, Marks marks, IndexReader reader, Optional<List<Sought>> near) {
        this.columns = columns;
        this.marks = marks;
        this.reader = reader;
        this.near = near;
    }

    /** Letters in a row, ranked by where they stand, then by their words; empty where the quotes hold no letter. */
    Optional<Query> phrase(String text) {
        String letters = telling(text);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        marks.letters().add(letters);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new BoostQuery(Leaf.letters(letters, columns), PHRASE), Occur.MUST);
        ThaiChain.words(text).stream()
                .map(ThaiChain.Word::term)
                .distinct()
                .forEach(term -> query.add(Leaf.word(term, columns), Occur.SHOULD));
        return Optional.of(query.build());
    }

    /** Words that must not be there: one as a word, what is cut into several as letters in a row. */
    Optional<Query> unwanted(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        for (String word : words) {
            List<ThaiChain.Word> cut = ThaiChain.words(word);
            String letters = telling(word);
            if (cut.size() == 1) {
                all.add(Leaf.word(cut.getFirst().term(), columns), Occur.MUST);
                any = true;
            } else if (!letters.isEmpty()) {
                all.add(Leaf.letters(letters, columns), Occur.MUST);
                any = true;
            }
        }
        return any ? Optional.of(all.build()) : Optional.empty();
    }

    /** All of the words, each with its synonyms; better where they stand in a row. Empty where none has a letter. */
    Optional<Query> words(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        int at = 0;
        int units = 0;
        while (at < words.size()) {
            Map<String, Float> variants = new LinkedHashMap<>();
            int taken = synonyms(words, at, variants);
            Optional<Query> unit = unit(variants);
            if (unit.isPresent()) {
                all.add(near.isPresent() ? nearly(variants, unit.get(), near.get()) : unit.get(), Occur.MUST);
                any = true;
                units++;
            }
            at += taken;
        }
        if (units > 1) {
            String inRow = telling(String.join(" ", words));
            all.add(new BoostQuery(Leaf.letters(inRow, columns), WHOLE_RUN), Occur.SHOULD);
        }
        return any ? Optional.of(all.build()) : Optional.empty();
    }

    private static String telling(String text) {
        String letters = ThaiChain.letters(text);
        if (letters.length() > LONGEST_PHRASE) {
            throw new QuestionException("too-long", LONGEST_PHRASE);
        }
        return letters;
    }

    /** Puts the word and what means the same, with weights, and gives the number of words that were taken. */
    private static int synonyms(List<String> words, int at, Map<String, Float> variants) {
        for (int count = Math.min(WORDS_OF_SYNONYM, words.size() - at); count > 0; count--) {
            String together = String.join(" ", words.subList(at, at + count));
            String letters = Squash.of(together);
            for (Synonyms.Group group : Synonyms.shipped().groups()) {
                if (group.words().stream().anyMatch(word -> word.letters().equals(letters))) {
                    variants.put(together, 1f);
                    group.words().forEach(word -> variants.putIfAbsent(word.text(), SYNONYM));
                }
            }
            if (!variants.isEmpty()) {
                return count;
            }
        }
        variants.put(words.get(at), 1f);
        inside(words.get(at), variants);
        return 1;
    }

    /** Synonyms of what stands inside a longer word: Thai is written without spaces. */
    private static void inside(String word, Map<String, Float> variants) {
        String spelled = Spelled.of(word).text();
        Squash squash = Squash.mapped(spelled);
        Set<Integer> borders = borders(spelled);
        for (Synonyms.Group group : Synonyms.shipped().groups()) {
            for (Synonyms.Word one : group.words()) {
                int at = squash.text().indexOf(one.letters());
                int behind = at + one.letters().length();
                boolean telling = one.letters().length() >= TELLING_INSIDE;
                if (at >= 0
                        && (telling || (borders.contains(squash.start(at)) && borders.contains(squash.end(behind))))) {
                    String before = spelled.substring(0, squash.start(at));
                    String after = spelled.substring(squash.end(behind));
                    group.words().stream()
                            .filter(other -> !other.equals(one))
                            .forEach(other -> variants.putIfAbsent(before + other.text() + after, SYNONYM));
                }
            }
        }
    }

    /** Where the dictionary begins and ends a word. */
    private static Set<Integer> borders(String spelled) {
        Set<Integer> borders = new HashSet<>();
        for (ThaiChain.Word word : ThaiChain.words(spelled)) {
            borders.add(word.start());
            borders.add(word.end());
        }
        return borders;
    }

    private Optional<Query> unit(Map<String, Float> variants) {
        List<Query> choices = new ArrayList<>();
        variants.forEach((text, weight) -> {
            Optional<Query> query = weight < 1 ? synonym(text) : variant(text);
            query.ifPresent(found -> choices.add(new BoostQuery(found, weight)));
        });
        return switch (choices.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(choices.getFirst());
            default -> Optional.of(new DisjunctionMaxQuery(choices, 0));
        };
    }

    /** Enough of the word's letters; what was found is looked at again ({@link Near}). Synonyms must be right. */
    private Query nearly(Map<String, Float> variants, Query exact, List<Sought> into) {
        String asked = ThaiChain.letters(variants.keySet().iterator().next());
        Sought sought = new Sought(
                variants.keySet().iterator().next(),
                variants.keySet().stream()
                        .map(ThaiChain::letters)
                        .filter(letters -> !letters.isEmpty())
                        .map(letters ->
                                letters.equals(asked) ? Sought.Variant.of(letters) : new Sought.Variant(letters, 0))
                        .toList());
        into.add(sought);
        if (!sought.loose()) {
            return exact;
        }
        // What has the word's parts here and there is not what Near keeps.
        List<Query> choices = new ArrayList<>();
        choices.add(grams(Sought.Variant.of(asked)));
        variants.keySet().stream().skip(1).forEach(text -> synonym(text).ifPresent(choices::add));
        return new DisjunctionMaxQuery(choices, 0);
    }

    /** A wrong letter spoils as many terms as have it, in a short word all but one; rare terms say more. */
    private Query grams(Sought.Variant variant) {
        int size = ThaiChain.LETTERS;
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + size <= variant.letters().length() && grams.size() < MOST_GRAMS; i++) {
            grams.add(variant.letters().substring(i, i + size));
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (String gram : grams) {
            // Wherever it stands: what a candidate is worth shows when it is read.
            Query there = new ConstantScoreQuery(Leaf.letters(gram, columns));
            some.add(new BoostQuery(there, rarity(gram)), Occur.SHOULD);
        }
        some.setMinimumNumberShouldMatch(Math.max(1, grams.size() - size * variant.most()));
        return some.build();
    }

    private float rarity(String gram) {
        try {
            long having = 0;
            for (String field : columns.letters()) {
                having += reader.docFreq(new Term(field, gram));
            }
            return (float) Math.log(1 + (reader.maxDoc() + 1.0) / (having + 1.0));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** A synonym means the same only as a whole: its letters in a row where these are telling. */
    private Optional<Query> synonym(String text) {
        String letters = telling(text);
        if (letters.length() < TELLING) {
            return variant(text);
        }
        marks.letters().add(letters);
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        whole.add(Leaf.letters(letters, columns), Occur.MUST);
        ThaiChain.words(text).stream()
                .map(ThaiChain.Word::term)
                .distinct()
                .forEach(term -> whole.add(Leaf.word(term, columns), Occur.SHOULD));
        return Optional.of(whole.build());
    }

    /** All words of a text, or its letters in a row; best both. */
    private Optional<Query> variant(String text) {
        String letters = telling(text);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        Set<String> terms = new LinkedHashSet<>();
        ThaiChain.words(text).forEach(word -> terms.add(word.term()));
        boolean oneWord =
                terms.size() == 1 && Squash.of(terms.iterator().next()).equals(letters);
        boolean inRow = !oneWord && (letters.length() >= TELLING || terms.isEmpty());
        if (inRow) {
            marks.letters().add(letters);
        }
        if (terms.isEmpty()) {
            either.add(Leaf.letters(letters, columns), Occur.SHOULD);
        } else if (inRow) {
            either.add(new Either(allOf(terms, false), Leaf.letters(letters, columns)), Occur.SHOULD);
        } else {
            either.add(allOf(terms, true), Occur.SHOULD);
        }
        code(text)
                .ifPresent(code -> either.add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(RecordFields.ITEM, code))), CODE),
                        Occur.SHOULD));
        return Optional.of(either.build());
    }

    /** @param alone true where their letters in a row are not looked for beside them: then each by its letters too */
    private Query allOf(Set<String> terms, boolean alone) {
        boolean onlyCommon = terms.stream().allMatch(ThaiChain::common);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : terms) {
            boolean needed = onlyCommon || !ThaiChain.common(term);
            if (needed) {
                marks.words().add(term);
            }
            all.add(needed && alone ? word(term) : Leaf.word(term, columns), needed ? Occur.MUST : Occur.SHOULD);
        }
        return all.build();
    }

    /** A word; where the dictionary cut the text in another way, its letters. */
    private Query word(String term) {
        if (term.length() < TELLING) {
            return Leaf.word(term, columns);
        }
        marks.letters().add(term);
        return new BooleanQuery.Builder()
                .add(Leaf.word(term, columns), Occur.SHOULD)
                .add(missed(term, Squash.of(term)), Occur.SHOULD)
                .build();
    }

    /** The letters of a word in records that do not have it as a word: where it is one, they are looked for in vain. */
    private Query missed(String term, String letters) {
        BooleanQuery.Builder missed = new BooleanQuery.Builder();
        missed.add(new BoostQuery(Leaf.letters(letters, columns), MISSED_WORD), Occur.MUST);
        missed.add(Leaf.word(term, columns), Occur.MUST_NOT);
        return missed.build();
    }

    /** The code that a word spells, where it spells a letter: O24, o024, I๒๕. */
    private static Optional<String> code(String word) {
        String letters = Squash.of(word);
        return !letters.isEmpty() && "oie".indexOf(letters.charAt(0)) >= 0 ? Codes.ofCell(word) : Optional.empty();
    }
}
