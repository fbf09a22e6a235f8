package prongsai.model;

import java.util.Optional;

/**
 * A score as printed. The same score printed twice is two of these.
 *
 * @param scope {@code overall}, {@code IIT}, {@code EIT}, {@code OIT}, {@code indicator 9}, {@code O24}, {@code I25}
 * @param year the year that the score belongs to, Buddhist era; empty where the page does not say
 * @param value 0 to 100
 * @param level the level printed with it ({@code ผ่านดี}, {@code A})
 * @param title the words that name what is scored, as printed; may be empty
 * @param quote the words on the page that say it
 * @param place where
 */
public record Score(
        String scope,
        Optional<Integer> year,
        double value,
        Optional<String> level,
        String title,
        String quote,
        Place place) {}
