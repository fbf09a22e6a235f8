package prongsai.text;

/** What a character is, after the Unicode chart Thai (U+0E00 to U+0E7F). */
public final class Thai {
    /** ◌ํ */
    public static final char NIKHAHIT = '\u0E4D';
    /** า */
    public static final char SARA_AA = '\u0E32';
    /** ำ */
    public static final char SARA_AM = '\u0E33';

    private Thai() {}

    /** ก to ฮ, with ฤ and ฦ. */
    public static boolean isConsonant(int c) {
        return c >= 0x0E01 && c <= 0x0E2E;
    }

    /** ◌ั and ◌ิ to ◌ื, ◌็, ◌ํ, ◌๎: vowels and signs above the consonant. */
    public static boolean isAbove(int c) {
        return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E37) || c == 0x0E47 || c == 0x0E4D || c == 0x0E4E;
    }

    /** ◌ุ ◌ู ◌ฺ: below the consonant. */
    public static boolean isBelow(int c) {
        return c >= 0x0E38 && c <= 0x0E3A;
    }

    /** เ แ โ ใ ไ: written before the consonant they are spoken after. */
    public static boolean isLeadingVowel(int c) {
        return c >= 0x0E40 && c <= 0x0E44;
    }

    /** ◌่ ◌้ ◌๊ ◌๋ and ◌์. */
    public static boolean isTone(int c) {
        return c >= 0x0E48 && c <= 0x0E4C;
    }

    /** A character without width of its own, which stands on or under another. */
    public static boolean isMark(int c) {
        return isAbove(c) || isBelow(c) || isTone(c);
    }

    /** Any letter or mark of Thai, digits and ฿ ฯ ๆ ๏ ๚ ๛ not counted. */
    public static boolean isLetter(int c) {
        return (c >= 0x0E01 && c <= 0x0E3A && c != 0x0E2F) || (c >= 0x0E40 && c <= 0x0E4E && c != 0x0E46);
    }

    /** ๐ to ๙. */
    public static boolean isDigit(int c) {
        return c >= 0x0E50 && c <= 0x0E59;
    }

    /** Any assigned character of the block. */
    public static boolean isThai(int c) {
        return c >= 0x0E01 && c <= 0x0E5B;
    }

    /** A gap within a line: space, no-break space or tab. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t';
    }

    /** True where a word of the text cannot begin: a mark, or a vowel that follows its consonant. */
    public static boolean cannotBegin(int c) {
        return isMark(c) || c == 0x0E30 || c == SARA_AA || c == SARA_AM || c == 0x0E45;
    }
}
