package prongsai.desk;

import java.util.Map;

/**
 * A question that somebody keeps.
 *
 * @param name what it is called; another of the same name gives way
 * @param asked what the search page is asked, by the names in its address; what is empty is left out
 */
public record SavedQuery(String name, Map<String, String> asked) {
    public SavedQuery {
        asked = Map.copyOf(asked);
    }
}
