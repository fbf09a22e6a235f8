package prongsai.reference;

import java.util.List;
import prongsai.model.Bilingual;

/**
 * Something that the measures report of a year must have as a whole.
 *
 * @param id {@code measures}, {@code responsible}, {@code steps}, {@code period}, {@code summary}, {@code outcome},
 *     {@code eit-qr-code}, {@code issues}, {@code limits-and-suggestions}
 * @param label what to call it
 * @param words column heads or phrases that show it, longest first; empty where words alone cannot tell
 * @param certainty that it is asked for in that year
 * @param source where that comes from
 */
public record OfficialComponent(String id, Bilingual label, List<String> words, Certainty certainty, String source) {
    public OfficialComponent {
        words = List.copyOf(words);
    }
}
