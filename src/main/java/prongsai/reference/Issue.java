package prongsai.reference;

import java.util.List;
import prongsai.model.Bilingual;
import prongsai.text.Squash;

/**
 * An issue (ประเด็น) that a year's measures must answer.
 *
 * @param number 1 to 7 in FY2568
 * @param id stable name
 * @param title official wording, Thai; English beside it
 * @param words words in a measure that show it is about this issue; chosen by hand, not official
 * @param certainty that the year asks for it
 */
public record Issue(int number, String id, Bilingual title, List<String> words, Certainty certainty) {
    public Issue {
        words = List.copyOf(words);
    }

    /** The words of this issue that stand in the text, spaces and letter case aside; empty where none does. */
    public List<String> wordsIn(String text) {
        String letters = Squash.of(text);
        return words.stream().filter(word -> letters.contains(Squash.of(word))).toList();
    }
}
