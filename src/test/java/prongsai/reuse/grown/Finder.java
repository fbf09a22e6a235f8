package prongsai.reuse.grown;

import java.util.Map;

/** Finds the texts that share words with a text. */
interface Finder {
    /** For the table. */
    String name();

    /**
     * What is found for a text.
     *
     * @param unit number among {@link Truth#units}
     * @return a score by the number of the text found; the greater the surer; itself and texts of the same report do not
     *     count
     */
    Map<Integer, Double> alike(int unit);
}
