package prongsai.model;

/**
 * A sentence for a person, in both languages.
 *
 * @param th Thai
 * @param en English
 */
public record Bilingual(String th, String en) {
    /** By language tag: {@code en} gives English, everything else Thai. */
    public String in(String language) {
        return language.startsWith("en") ? en : th;
    }
}
