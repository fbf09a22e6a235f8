package prongsai.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A squashed text in which every name of the agency that wrote it is the one character {@link #MASK}, so that two
 * agencies' copies of one sentence are equal. Names that follow each other are one mask.
 *
 * @param text the masked text
 * @param starts for each of its characters where it starts in the original
 * @param ends for each of its characters where it ends in the original
 */
public record Masked(String text, int[] starts, int[] ends) {
    /** Stands for a name; a private-use character, so no text has it. */
    public static final char MASK = '\uE000';

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /**
     * Masks a text.
     *
     * @param names what counts as a name, written in any way; {@link Name#abbreviation()} ones only where they stand
     *     alone
     */
    public static Masked of(String original, List<Name> names) {
        return of(original, Names.of(names));
    }

    /**
     * Masks a text.
     *
     * @param names what counts as a name
     */
    public static Masked of(String original, Names names) {
        Squash squash = Squash.mapped(original);
        String plain = squash.text();
        StringBuilder text = new StringBuilder(plain.length());
        int[] starts = new int[plain.length()];
        int[] ends = new int[plain.length()];
        for (int i = 0; i < plain.length(); ) {
            int length = names.longestAt(original, squash, i);
            int last = text.length() - 1;
            if (length > 0 && last >= 0 && text.charAt(last) == MASK) {
                ends[last] = squash.end(i + length);
            } else {
                starts[text.length()] = squash.start(i);
                ends[text.length()] = squash.end(i + Math.max(1, length));
                text.append(length > 0 ? MASK : plain.charAt(i));
            }
            i += Math.max(1, length);
        }
        return new Masked(text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    /**
     * A name to mask.
     *
     * @param text as written somewhere
     * @param abbreviation true where its letters also stand inside other words ({@code อบต} in รับผิดชอบต่อ)
     */
    public record Name(String text, boolean abbreviation) {}

    /** Names by their first letter, the longest first. */
    public static final class Names {
        private final Map<Character, List<Name>> byFirst;

        private Names(Map<Character, List<Name>> byFirst) {
            this.byFirst = byFirst;
        }

        /** Names without letters are left out. */
        public static Names of(List<Name> names) {
            List<Name> squashed = new ArrayList<>();
            for (Name name : names) {
                String plain = Squash.of(name.text);
                if (plain.length() > 1) {
                    squashed.add(new Name(plain, name.abbreviation));
                }
            }
            squashed.sort((a, b) -> Integer.compare(b.text.length(), a.text.length()));
            Map<Character, List<Name>> byFirst = new HashMap<>();
            for (Name name : squashed) {
                byFirst.computeIfAbsent(name.text.charAt(0), first -> new ArrayList<>())
                        .add(name);
            }
            return new Names(Map.copyOf(byFirst));
        }

        private int longestAt(String original, Squash squash, int at) {
            for (Name name : byFirst.getOrDefault(squash.text().charAt(at), List.of())) {
                if (squash.text().startsWith(name.text, at) && whole(name, original, squash, at)) {
                    return name.text.length();
                }
            }
            return 0;
        }

        /** A name ends before a letter that can begin a word; an abbreviation has its dot, or stands alone. */
        private static boolean whole(Name name, String original, Squash squash, int at) {
            int end = squash.end(at + name.text.length());
            int next = at + name.text.length();
            if (next < squash.text().length() && Thai.isMark(squash.text().charAt(next))) {
                return false;
            }
            if (!name.abbreviation) {
                return true;
            }
            boolean dotted = end < original.length() && original.charAt(end) == '.';
            int start = squash.start(at);
            boolean begins = start == 0 || !Thai.isLetter(original.charAt(start - 1));
            boolean inside = end < original.length() && Thai.cannotBegin(original.charAt(end));
            return dotted || (begins && !inside);
        }
    }

    public int length() {
        return text.length();
    }

    /** A number of 64 bits for the text (FNV-1a): equal texts have equal ones. */
    public long hash() {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ (text.charAt(i) & 0xff)) * FNV_PRIME;
            hash = (hash ^ (text.charAt(i) >>> 8)) * FNV_PRIME;
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Masked masked
                && text.equals(masked.text)
                && Arrays.equals(starts, masked.starts)
                && Arrays.equals(ends, masked.ends);
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
