package prongsai.store.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import prongsai.text.Squash;

/**
 * What the index knows of a text.
 *
 * @param letters squashed, in a row
 * @param terms of the chain of words, each with how often it stands there
 */
public record Analyzed(String letters, Map<String, Integer> terms) {
    public Analyzed {
        terms = Collections.unmodifiableMap(terms);
    }

    /**
     * Spells and cuts a text once for both chains.
     *
     * @throws IllegalStateException where this Java has no Thai dictionary
     */
    public static Analyzed of(String text) {
        Spelled spelled = Spelled.of(text);
        Map<String, Integer> terms = new LinkedHashMap<>();
        ThaiChain.words(spelled).forEach(word -> terms.merge(word.term(), 1, Integer::sum));
        return new Analyzed(Squash.of(spelled.text()), terms);
    }
}
