package prongsai.text;

import java.util.Arrays;

/**
 * Text as its letters, digits and Thai marks alone, in lower case and with Arabic digits: what two texts share however
 * they are spaced, punctuated and numbered.
 *
 * @param text the squashed text
 * @param offsets for each of its characters the offset in the original; one more entry than characters, the last being
 *     the original's length
 */
public record Squash(String text, int[] offsets) {
    /** The squashed text alone. */
    public static String of(String original) {
        return mapped(original).text;
    }

    /** The squashed text with the way back. U+0E4D U+0E32 becomes ำ. */
    public static Squash mapped(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (Thai.isDigit(c)) {
                c = (char) ('0' + c - 0x0E50);
            } else if (c == Thai.NIKHAHIT && i + 1 < original.length() && original.charAt(i + 1) == Thai.SARA_AA) {
                offsets[text.length()] = i++;
                text.append(Thai.SARA_AM);
                continue;
            } else if (!Thai.isLetter(c)) {
                if (!Character.isLetterOrDigit(c) || c == '\u0E46' || c == '\u0E2F') {
                    continue;
                }
                c = Character.toLowerCase(c);
            }
            offsets[text.length()] = i;
            text.append(c);
        }
        offsets[text.length()] = original.length();
        return new Squash(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    /** Start in the original of the squashed character. */
    public int start(int squashed) {
        return offsets[squashed];
    }

    /** End in the original of the stretch that ends before the squashed offset. */
    public int end(int squashed) {
        return squashed == 0 ? 0 : offsets[squashed - 1] + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Squash squash && text.equals(squash.text) && Arrays.equals(offsets, squash.offsets);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
