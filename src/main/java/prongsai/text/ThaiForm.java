package prongsai.text;

/**
 * Whether letters stand where Thai writing can have them. Only the form is looked at, no word list: a mark needs a
 * consonant to stand on, a leading vowel one to stand before.
 */
public final class ThaiForm {
    private ThaiForm() {}

    /** Letters of a text that stand where no Thai syllable has them; 0 for sound Thai and for text without Thai. */
    public static int faults(String text) {
        int faults = 0;
        for (int i = 0; i < text.length(); i++) {
            if (fault(text, i)) {
                faults++;
            }
        }
        return faults;
    }

    private static boolean fault(String text, int at) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (Thai.isTone(c)) {
            return !(Thai.isConsonant(before) || Thai.isAbove(before) || Thai.isBelow(before));
        }
        if (Thai.isMark(c)) {
            return !Thai.isConsonant(before);
        }
        if (c == Thai.SARA_AA || c == Thai.SARA_AM || c == '\u0E30') {
            return !(Thai.isConsonant(before) || Thai.isTone(before) || (c == '\u0E30' && before == Thai.SARA_AA));
        }
        if (Thai.isLeadingVowel(c)) {
            return at + 1 >= text.length() || !Thai.isConsonant(text.charAt(at + 1));
        }
        return false;
    }
}
