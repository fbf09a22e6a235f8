package prongsai.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Judges which of two readings of a damaged word is Thai, by the dictionary that the Java platform parts Thai with
 * (module {@code jdk.localedata}): a reading of fewer and longer words is the better one, and letters that no word takes
 * up count against it. The dictionary does not say which words it knows, only where it would part them.
 */
public final class ThaiWords {
    /** A piece that is no word weighs as much as three words. */
    private static final int FRAGMENT = 3;

    private ThaiWords() {}

    /**
     * How many words a text is taken for, fragments counted thrice; less is better. Only of use to compare readings of the
     * same letters.
     */
    public static int cost(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        int cost = 0;
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (Thai.isLetter(text.charAt(from))) {
                cost += fragment(text, from, to) ? FRAGMENT : 1;
            } else if (!Character.isWhitespace(text.charAt(from))) {
                cost++;
            }
            from = to;
        }
        return cost;
    }

    /** True where the dictionary prefers {@code reading} to {@code other}; false as well where it cannot tell. */
    public static boolean prefers(String reading, String other) {
        return cost(reading) < cost(other);
    }

    /** True where the dictionary parts words at an offset of the text. */
    public static boolean parts(String text, int at) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        return words.isBoundary(at);
    }

    /** One consonant with or without marks but without a vowel to speak it, or letters that cannot stand so. */
    private static boolean fragment(String text, int from, int to) {
        String piece = text.substring(from, to);
        int letters = 0;
        boolean vowel = false;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            letters += Thai.isConsonant(c) ? 1 : 0;
            vowel |= Thai.isLetter(c) && !Thai.isConsonant(c) && !Thai.isTone(c);
        }
        boolean lone = letters <= 1 && !vowel && !piece.equals("\u0E13") && !piece.equals("\u0E18");
        return lone || ThaiForm.faults(piece) > 0;
    }
}
