package prongsai.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What of a question is to be seen in a hit.
 *
 * @param words terms of the chain of words
 * @param letters squashed letters in a row
 */
record Marks(Set<String> words, Set<String> letters) {
    static Marks none() {
        return new Marks(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    boolean isEmpty() {
        return words.isEmpty() && letters.isEmpty();
    }
}
