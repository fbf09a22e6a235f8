package prongsai.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text, indexed so that the runs of characters that other texts have in common with it are found fast. */
final class Runs {
    /** Runs shorter than this are found only by {@link #shorter}. */
    static final int GRAM = 12;

    private static final int MANY = 64;

    private final String text;
    private final int[] heads;
    private final int[] next;

    private Runs(String text, int[] heads, int[] next) {
        this.text = text;
        this.heads = heads;
        this.next = next;
    }

    /**
     * A run of characters in both texts.
     *
     * @param at where it begins in the text that asks
     * @param source where it begins in the indexed text
     * @param length characters, 1 or more
     */
    record Run(int at, int source, int length) {
        int end() {
            return at + length;
        }

        int sourceEnd() {
            return source + length;
        }

        /** The part of it between two places of the text that asks. */
        Run part(int from, int to) {
            return new Run(from, source + from - at, to - from);
        }
    }

    String text() {
        return text;
    }

    static Runs of(String text) {
        int grams = Math.max(0, text.length() - GRAM + 1);
        int[] heads = new int[Integer.highestOneBit(Math.max(16, grams) * 2)];
        Arrays.fill(heads, -1);
        int[] next = new int[grams];
        for (int i = grams - 1; i >= 0; i--) {
            int slot = hash(text, i) & (heads.length - 1);
            next[i] = heads[slot];
            heads[slot] = i;
        }
        return new Runs(text, heads, next);
    }

    /**
     * The runs of at least so many characters, from left to right, the longest at each place; none overlap in the text
     * that asks.
     *
     * @param least {@value #GRAM} or more
     */
    List<Run> in(String asking, int least) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i + least <= asking.length()) {
            Run best = longestAt(asking, i);
            if (best.length >= least) {
                runs.add(best);
                i = best.end();
            } else {
                i++;
            }
        }
        return runs;
    }

    private Run longestAt(String asking, int at) {
        Run best = new Run(at, 0, 0);
        int tried = 0;
        for (int j = heads[hash(asking, at) & (heads.length - 1)]; j >= 0 && tried < MANY; j = next[j], tried++) {
            int length = common(asking, at, text, j);
            if (length > best.length) {
                best = new Run(at, j, length);
            }
        }
        return best;
    }

    private static int common(String a, int i, String b, int j) {
        int length = 0;
        while (i + length < a.length() && j + length < b.length() && a.charAt(i + length) == b.charAt(j + length)) {
            length++;
        }
        return length;
    }

    private static int hash(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash ^ (hash >>> 15);
    }

    /**
     * Short runs that stand in the same order in a part of each text: the longest one, then what stands before and
     * behind it.
     *
     * @param least characters of a run, 1 or more
     */
    List<Run> shorter(String asking, int from, int to, int sourceFrom, int sourceTo, int least) {
        List<Run> runs = new ArrayList<>();
        collect(runs, asking, new int[] {from, to, sourceFrom, sourceTo}, least);
        return runs;
    }

    private void collect(List<Run> runs, String asking, int[] part, int least) {
        Run best = longest(asking, part);
        if (best.length < least) {
            return;
        }
        collect(runs, asking, new int[] {part[0], best.at, part[2], best.source}, least);
        runs.add(best);
        collect(runs, asking, new int[] {best.end(), part[1], best.sourceEnd(), part[3]}, least);
    }

    private Run longest(String asking, int[] part) {
        Run best = new Run(part[0], part[2], 0);
        int[] row = new int[Math.max(0, part[3] - part[2]) + 1];
        for (int i = part[0]; i < part[1]; i++) {
            for (int j = part[3] - 1; j >= part[2]; j--) {
                int at = j - part[2] + 1;
                row[at] = asking.charAt(i) == text.charAt(j) ? row[at - 1] + 1 : 0;
                if (row[at] > best.length) {
                    best = new Run(i - row[at] + 1, j - row[at] + 1, row[at]);
                }
            }
        }
        return best;
    }
}
