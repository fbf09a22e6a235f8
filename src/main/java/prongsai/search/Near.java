package prongsai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import prongsai.store.RecordFields;
import prongsai.store.RecordTexts;
import prongsai.store.analysis.ThaiChain;

/**
 * Records that have the words of a question with a few wrong letters: misread by recognition, misspelt there or in the
 * question. Terms of letters give candidates; each is read and kept only where every word is met.
 */
final class Near {
    /** Candidates that are read. */
    private static final int CANDIDATES = 150;
    /** A spelling is suggested where so many records have it: a misread word is rarely misread twice in the same way. */
    private static final int SUGGESTED = 2;

    private final Composed composed;
    private final List<Found> found;

    private Near(Composed composed, List<Found> found) {
        this.composed = composed;
        this.found = found;
    }

    /**
     * A record.
     *
     * @param doc its document
     * @param distance wrong letters, 1 or more
     * @param score of its candidate
     * @param letters what it has for each word, squashed
     * @param document what is stored of it
     */
    record Found(int doc, int distance, float score, List<String> letters, Document document) {}

    /**
     * Looks for them.
     *
     * @param without documents that have the words as asked
     * @param room how many can be shown: once so many have one letter wrong, nothing better can come; a suggestion needs
     *     the spellings of a page of them, however few are shown
     */
    static Optional<Near> of(IndexSearcher searcher, Question question, Set<Integer> without, int room)
            throws IOException {
        Optional<Composed> near = Composed.near(question, searcher.getIndexReader());
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Composed composed = near.get();
        List<Found> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        int nearest = 0;
        for (ScoreDoc candidate : searcher.search(composed.query(), CANDIDATES).scoreDocs) {
            if (nearest >= Math.max(room, Search.FEW)) {
                break;
            }
            if (!without.contains(candidate.doc)) {
                Optional<Found> one = met(candidate, stored.document(candidate.doc), composed);
                one.ifPresent(found::add);
                nearest += one.filter(met -> met.distance <= 1).isPresent() ? 1 : 0;
            }
        }
        found.sort(Comparator.comparingInt(Found::distance)
                .thenComparing(Comparator.comparingDouble(Found::score).reversed())
                .thenComparingInt(Found::doc));
        return Optional.of(new Near(composed, List.copyOf(found)));
    }

    private static Optional<Found> met(ScoreDoc candidate, Document document, Composed composed) {
        List<String> texts = new ArrayList<>();
        for (String column : composed.columns().shown()) {
            RecordTexts.of(document, column).ifPresent(text -> texts.add(ThaiChain.letters(text)));
        }
        if (composed.columns().weight(RecordFields.CONTEXT) > 0) {
            StringBuilder known = new StringBuilder();
            for (String field :
                    List.of(RecordFields.AGENCY, RecordFields.PROVINCE, RecordFields.YEAR, RecordFields.ITEM)) {
                known.append(Optional.ofNullable(document.get(field)).orElse(""))
                        .append(' ');
            }
            known.append(RecordTexts.title(document));
            texts.add(ThaiChain.letters(known.toString()));
        }
        int distance = 0;
        List<String> letters = new ArrayList<>();
        for (Sought sought : composed.sought()) {
            Optional<Sought.Met> best = texts.stream()
                    .flatMap(text -> sought.in(text).stream())
                    .min(Comparator.comparingInt(Sought.Met::distance));
            if (best.isEmpty() && sought.loose()) {
                return Optional.empty();
            }
            distance += best.map(Sought.Met::distance).orElse(0);
            letters.add(best.map(Sought.Met::letters).orElse(""));
        }
        return Optional.of(new Found(candidate.doc, distance, candidate.score, letters, document));
    }

    /** The nearest first. */
    List<Found> found() {
        return found;
    }

    /** How a record of these is shown: with the letters that it has. */
    Composed shown(Found one) {
        Marks marks = Marks.none();
        one.letters.stream().filter(letters -> !letters.isEmpty()).forEach(marks.letters()::add);
        return new Composed(composed.query(), marks, composed.columns(), composed.sought());
    }

    /**
     * The question with the spelling that most of these records have; empty where none is clear.
     *
     * @param text of the question
     */
    Optional<String> suggestion(String text) {
        String suggested = text;
        for (int i = 0; i < composed.sought().size(); i++) {
            Sought sought = composed.sought().get(i);
            Map<String, Integer> spellings = new HashMap<>();
            for (Found one : found) {
                spellings.merge(one.letters.get(i), 1, Integer::sum);
            }
            Optional<Map.Entry<String, Integer>> most = spellings.entrySet().stream()
                    .filter(spelling -> !spelling.getKey().isEmpty() && spelling.getValue() >= SUGGESTED)
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()));
            boolean asIs = most.isEmpty()
                    || sought.variants().stream()
                            .anyMatch(variant ->
                                    variant.letters().equals(most.get().getKey()));
            if (!asIs) {
                suggested = suggested.replace(sought.word(), most.get().getKey());
            }
        }
        return suggested.equals(text) ? Optional.empty() : Optional.of(suggested);
    }
}
