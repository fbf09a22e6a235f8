package prongsai.reuse;

import prongsai.text.Masked;

/** Whether two short stretches are one, as two scans have read it. */
final class Misread {
    /** They are two. */
    static final int APART = -1;
    /** Longer ones are not looked at, in characters. */
    private static final int LONGEST = 24;
    /** Of so many characters one may be misread. */
    private static final int OF = 3;

    private static final int MANY = 1000;

    private Misread() {}

    /**
     * Compares them. Misread are single letters, in another's place, lost or put in; an equal one stands between two of
     * them, as two side by side make another word (ได้, ไม่). Digits and names are never misread.
     *
     * @return how many characters of the first stretch stand in their place from the left, the others do from the right;
     *     {@link #APART} where too much differs
     */
    static int split(String text, int from, int to, String other, int otherFrom, int otherTo) {
        int length = to - from;
        int otherLength = otherTo - otherFrom;
        if (length > LONGEST || otherLength < 0 || otherLength > LONGEST || length == 0) {
            return APART;
        }
        // Fewest misread letters up to here, by whether the last step was one.
        int[][][] least = new int[length + 1][otherLength + 1][2];
        for (int i = 0; i <= length; i++) {
            for (int j = 0; j <= otherLength; j++) {
                int equal = i == 0 && j == 0 ? 0 : MANY;
                int misread = MANY;
                if (i > 0 && j > 0 && text.charAt(from + i - 1) == other.charAt(otherFrom + j - 1)) {
                    equal = Math.min(least[i - 1][j - 1][0], least[i - 1][j - 1][1]);
                }
                boolean plain = i > 0 && plain(text.charAt(from + i - 1));
                boolean otherPlain = j > 0 && plain(other.charAt(otherFrom + j - 1));
                if (plain && otherPlain) {
                    misread = least[i - 1][j - 1][0] + 1;
                }
                if (plain) {
                    misread = Math.min(misread, least[i - 1][j][0] + 1);
                }
                if (otherPlain) {
                    misread = Math.min(misread, least[i][j - 1][0] + 1);
                }
                least[i][j][0] = Math.min(MANY, equal);
                least[i][j][1] = Math.min(MANY, misread);
            }
        }
        int misread = Math.min(least[length][otherLength][0], least[length][otherLength][1]);
        if (misread > Math.max(1, Math.max(length, otherLength) / OF)) {
            return APART;
        }
        int split = 0;
        while (split < length && split < otherLength && text.charAt(from + split) == other.charAt(otherFrom + split)) {
            split++;
        }
        return split;
    }

    private static boolean plain(char c) {
        return !Character.isDigit(c) && c != Masked.MASK;
    }
}
