package prongsai.search;

import prongsai.text.Thai;

/** Where Thai text may be cut: never between a consonant and its marks, nor between a leading vowel and its consonant. */
final class Clusters {
    private Clusters() {}

    /** The offset, or the next one before it where the text may be cut. */
    static int before(CharSequence text, int offset) {
        int at = offset;
        while (at > 0 && at < text.length() && !cut(text, at)) {
            at--;
        }
        return at;
    }

    /** The offset, or the next one behind it where the text may be cut. */
    static int after(CharSequence text, int offset) {
        int at = offset;
        while (at > 0 && at < text.length() && !cut(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean cut(CharSequence text, int at) {
        char last = text.charAt(at - 1);
        char next = text.charAt(at);
        boolean combining = Character.getType(next) == Character.NON_SPACING_MARK;
        return !Thai.isLeadingVowel(last) && !combining && !Thai.cannotBegin(next) && !Character.isLowSurrogate(next);
    }
}
