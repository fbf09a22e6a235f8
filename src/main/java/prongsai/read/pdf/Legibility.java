package prongsai.read.pdf;

import java.util.BitSet;
import prongsai.text.Thai;
import prongsai.text.ThaiForm;
import prongsai.text.ThaiRepair;

/**
 * Which characters of a text cannot be what a page says. Prose runs in stretches of one script; a broken table of codes
 * throws signs, digits and letters together ({@code 1>@0ค>11/@1@}), names no letter at all, or sets marks on nothing.
 */
final class Legibility {
    /** Signs that Thai and English prose hardly have, and codes of letters read as ASCII are full of. */
    private static final String RARE = "<>@?=\\^_`{|}~[]$#*+;!";

    private static final int LONG_WORD = 4;
    private static final double FEWEST_VOWELS = 0.12;
    private static final double MOST_VOWELS = 0.8;
    private static final int SHORTEST_MIXTURE = 4;
    private static final double MIXED = 0.45;

    private Legibility() {}

    /** Positions of the characters that stand in a word which cannot be; damage that has a repair counts as sound. */
    static BitSet illegible(String text) {
        BitSet bad = new BitSet(text.length());
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > from && !word(text.substring(from, i))) {
                    bad.set(from, i);
                }
                from = i + 1;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (nameless(text.charAt(i))) {
                bad.set(i);
            }
        }
        return bad;
    }

    /** A code that no letter is known for: the replacement character, a control code, private use of no known font. */
    static boolean nameless(char c) {
        boolean control = c < ' ' && !Character.isWhitespace(c);
        boolean privateUse = c >= '\uE000' && c <= '\uF8FF';
        boolean known = (c >= '\uF700' && c <= '\uF71A') || (c >= '\uF884' && c <= '\uF89E');
        return c == '\uFFFD' || (control && c != 0) || (c >= 0x7F && c < 0xA0) || (privateUse && !known);
    }

    private static boolean word(String word) {
        if (thai(word)) {
            if (ThaiForm.faults(word) == 0) {
                return !mixture(word);
            }
            String repaired = ThaiRepair.text(word);
            return ThaiForm.faults(repaired) * SHORTEST_MIXTURE <= repaired.length() && !mixture(repaired);
        }
        return address(word) || (!mixture(word) && latin(word));
    }

    private static boolean thai(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Thai.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean address(String word) {
        return word.contains("://")
                || word.startsWith("www.")
                || word.indexOf('@') > 0 && word.matches("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+[.,]?");
    }

    /** Signs, digits and letters thrown together, so that hardly two of a kind stand side by side. */
    private static boolean mixture(String word) {
        if (word.length() < SHORTEST_MIXTURE) {
            return false;
        }
        int rare = 0;
        int changes = 0;
        int signs = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean repeats = i > 0 && word.charAt(i - 1) == c;
            rare += RARE.indexOf(c) >= 0 && !repeats ? 1 : 0;
            signs += Character.isLetterOrDigit(c) || Thai.isMark(c) ? 0 : 1;
            changes += i > 0 && kind(word.charAt(i - 1)) != kind(c) ? 1 : 0;
        }
        boolean letters = signs < word.length() - 1;
        return letters && rare >= 2 && (rare + changes) > MIXED * word.length();
    }

    private static int kind(char c) {
        if (Thai.isThai(c) && !Thai.isDigit(c)) {
            return 0;
        }
        if (Character.isDigit(c) || ",.:/-%".indexOf(c) >= 0) {
            return 1;
        }
        return Character.isLetter(c) ? 2 : 3;
    }

    /** Words of four letters and more have vowels, and capitals only in front or throughout. */
    private static boolean latin(String word) {
        int letters = 0;
        int vowels = 0;
        int high = 0;
        int inner = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (c >= '\u00A1' && c <= '\u00FF') {
                high++;
            } else if (c >= 'a' && c <= 'z') {
                letters++;
                vowels += "aeiouy".indexOf(c) >= 0 ? 1 : 0;
                boolean capital = Character.isUpperCase(word.charAt(i));
                inner += i > 0 && capital && Character.isLowerCase(word.charAt(i - 1)) ? 1 : 0;
            }
        }
        boolean capitals = word.equals(word.toUpperCase(java.util.Locale.ROOT));
        if (high > letters && word.length() >= LONG_WORD) {
            return false;
        }
        if (letters < LONG_WORD || capitals && letters <= LONG_WORD + 2) {
            return true;
        }
        return vowels >= FEWEST_VOWELS * letters && vowels <= MOST_VOWELS * letters && inner <= 2;
    }
}
