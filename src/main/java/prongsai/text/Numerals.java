package prongsai.text;

/** Thai digits (๐ to ๙) and Arabic ones. Every digit is one character in both, so offsets stay what they were. */
public final class Numerals {
    private Numerals() {}

    /** Every Thai digit as its Arabic one; all else as it is; same length. */
    public static String arabic(String text) {
        int first = 0;
        while (first < text.length() && !Thai.isDigit(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = first; i < letters.length; i++) {
            if (Thai.isDigit(letters[i])) {
                letters[i] = (char) ('0' + letters[i] - 0x0E50);
            }
        }
        return new String(letters);
    }

    /** Every Arabic digit as its Thai one; all else as it is; same length. */
    public static String thai(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= '0' && letters[i] <= '9') {
                letters[i] = (char) (0x0E50 + letters[i] - '0');
            }
        }
        return new String(letters);
    }
}
