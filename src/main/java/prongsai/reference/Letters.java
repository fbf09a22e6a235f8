package prongsai.reference;

import java.util.Locale;

/** Text down to what two printings of the same words share. */
final class Letters {
    private Letters() {}

    /**
     * Letters, vowels, marks and digits alone: no spaces, no punctuation; Latin in lower case, digits Arabic, nikhahit
     * (U+0E4D) and aa (U+0E32) as one am (U+0E33).
     */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '๐' && c <= '๙') {
                letters.append((char) (c - '๐' + '0'));
            } else if (c == '\u0E32' && letters.length() > 0 && letters.charAt(letters.length() - 1) == '\u0E4D') {
                letters.setCharAt(letters.length() - 1, '\u0E33');
            } else if (Character.isLetterOrDigit(c) ? c != 'ๆ' && c != 'ฯ' : isMark(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** A Thai vowel or tone mark above or below its consonant. */
    static boolean isMark(char c) {
        return c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || (c >= '\u0E47' && c <= '\u0E4E');
    }

    /** A sign that cannot begin a Thai syllable: a mark, or a vowel written after its consonant. */
    static boolean cannotBegin(char c) {
        return isMark(c) || c == '\u0E30' || c == '\u0E32' || c == '\u0E33' || c == '\u0E45';
    }

    static boolean isThai(char c) {
        return (c >= '\u0E01' && c <= '\u0E2E') || (c >= '\u0E30' && c <= '\u0E3A') || (c >= '\u0E40' && c <= '\u0E4E');
    }
}
