package prongsai.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prongsai.text.Masked;
import prongsai.text.Thai;

/** A text, indexed so that the runs of characters that other texts have in common with it are found fast. */
final class Runs {
    /** Runs shorter than this are found only by {@link #shorter}. */
    static final int GRAM = 12;
    /** Equal characters behind a misread letter: fewer are chance. */
    static final int BEYOND = 3;
    /** Enough where both texts end with them; a single one is not (กลาง, กลอง). */
    private static final int AT_AN_END = 2;
    /** Equal characters between two misread letters: two side by side may be another word (ได้, ไม่). */
    private static final int BETWEEN = 1;
    /** Misread letters so near to each other. */
    private static final int MOST_NEAR = 3;

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

    /**
     * Runs of {@value #GRAM} characters and more with what stands in both texts beyond a misread letter: one in another's
     * place, lost or put in, no digit and no name, at least {@value #BEYOND} equal characters behind it. Runs that touch in
     * the text that asks belong together; a letter in another's place stands inside its run.
     *
     * @return chains of runs from left to right, none overlapping in the text that asks
     */
    List<List<Run>> chains(String asking) {
        List<List<Run>> chains = new ArrayList<>();
        int done = 0;
        for (Run seed : in(asking, GRAM)) {
            if (seed.end() - done < GRAM) {
                continue;
            }
            Run first = seed.at < done ? seed.part(done, seed.end()) : seed;
            ArrayDeque<Run> chain = new ArrayDeque<>();
            chain.add(first);
            leftOf(asking, done, chain);
            rightOf(asking, chain);
            done = chain.getLast().end();
            chains.add(apartBeforeLetters(asking, List.copyOf(chain)));
        }
        return chains;
    }

    /** Runs that touch do so before a letter, not between it and its marks. */
    private static List<Run> apartBeforeLetters(String asking, List<Run> chain) {
        List<Run> apart = new ArrayList<>();
        for (Run run : chain) {
            Run next = run;
            while (!apart.isEmpty()
                    && Thai.isMark(asking.charAt(next.at))
                    && next.source > 0
                    && apart.getLast().length > 1) {
                Run last = apart.removeLast();
                apart.add(new Run(last.at, last.source, last.length - 1));
                next = new Run(next.at - 1, next.source - 1, next.length + 1);
            }
            apart.add(next);
        }
        return apart;
    }

    /** How a letter was misread: how many characters further the equal ones go on in each text. */
    private static final int[][] MISREAD = {{1, 1}, {1, 0}, {0, 1}};

    private void rightOf(String asking, ArrayDeque<Run> chain) {
        while (true) {
            Run last = chain.getLast();
            int best = 0;
            int[] how = MISREAD[0];
            for (int[] step : MISREAD) {
                int length = beyond(asking, last.end(), last.sourceEnd(), step, MOST_NEAR);
                if (length > best) {
                    best = length;
                    how = step;
                }
            }
            if (best == 0) {
                return;
            }
            if (how[0] == how[1]) {
                chain.removeLast();
                chain.add(new Run(last.at, last.source, last.length + 1 + best));
            } else {
                // A letter put in belongs to the run behind it, so that the two touch.
                chain.add(new Run(last.end(), last.sourceEnd() + how[1] - how[0], best + how[0]));
            }
        }
    }

    /**
     * Equal characters behind a misread one.
     *
     * @param more how many misread ones may follow each other soon, this one among them
     * @return 0 where they are too few
     */
    private int beyond(String asking, int end, int sourceEnd, int[] step, int more) {
        int at = end + step[0];
        int source = sourceEnd + step[1];
        if (!plain(asking, end, at) || !plain(text, sourceEnd, source)) {
            return 0;
        }
        int length = common(asking, at, text, source);
        boolean toTheEnd = at + length == asking.length() && source + length == text.length();
        if (length >= BEYOND || (toTheEnd && length >= AT_AN_END)) {
            return length;
        }
        boolean goesOn = more > 1 && length >= BETWEEN;
        for (int i = 0; goesOn && i < MISREAD.length; i++) {
            if (beyond(asking, at + length, source + length, MISREAD[i], more - 1) > 0) {
                return length;
            }
        }
        return 0;
    }

    private void leftOf(String asking, int from, ArrayDeque<Run> chain) {
        while (true) {
            Run first = chain.getFirst();
            int best = 0;
            int[] how = MISREAD[0];
            for (int[] step : MISREAD) {
                int length = before(asking, from, first.at, first.source, step, MOST_NEAR);
                if (length > best) {
                    best = length;
                    how = step;
                }
            }
            if (best == 0) {
                return;
            }
            if (how[0] == how[1]) {
                chain.removeFirst();
                chain.addFirst(new Run(first.at - 1 - best, first.source - 1 - best, first.length + 1 + best));
            } else {
                int source = first.source - how[1] - best;
                chain.addFirst(new Run(first.at - how[0] - best, source, best + how[0]));
            }
        }
    }

    private int before(String asking, int from, int start, int sourceStart, int[] step, int more) {
        int at = start - step[0];
        int source = sourceStart - step[1];
        if (at < from || !plain(asking, at, start) || !plain(text, source, sourceStart)) {
            return 0;
        }
        int length = commonBefore(asking, at, from, source);
        boolean fromTheStart = at == length && source == length;
        if (length >= BEYOND || (fromTheStart && length >= AT_AN_END)) {
            return length;
        }
        boolean goesOn = more > 1 && length >= BETWEEN;
        for (int i = 0; goesOn && i < MISREAD.length; i++) {
            if (before(asking, from, at - length, source - length, MISREAD[i], more - 1) > 0) {
                return length;
            }
        }
        return 0;
    }

    private static boolean plain(String text, int from, int to) {
        if (from < 0 || to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i)) || text.charAt(i) == Masked.MASK) {
                return false;
            }
        }
        return true;
    }

    /** Equal characters before two places, not before {@code from}. */
    private int commonBefore(String asking, int at, int from, int source) {
        int length = 0;
        while (at - length > from
                && source - length > 0
                && asking.charAt(at - length - 1) == text.charAt(source - length - 1)) {
            length++;
        }
        return length;
    }

    private Run longestAt(String asking, int at) {
        Run best = new Run(at, 0, 0);
        int tried = 0;
        for (int j = heads[hash(asking, at) & (heads.length - 1)]; j >= 0 && tried < MANY; j = next[j], tried++) {
            if (best.length > 0 && !reaches(asking, at, j, best.length)) {
                continue;
            }
            int length = common(asking, at, text, j);
            if (length > best.length || (length == best.length && length >= GRAM && goesFurther(asking, best, j))) {
                best = new Run(at, j, length);
            }
        }
        return best;
    }

    /** False where so many characters cannot be equal from two places on, since the last of them differ. */
    private boolean reaches(String asking, int at, int source, int length) {
        return source + length <= text.length() && asking.charAt(at + length - 1) == text.charAt(source + length - 1);
    }

    /** Of two places with equally much in common the one where a misread letter alone ended it. */
    private boolean goesFurther(String asking, Run best, int source) {
        return beyond(asking, best.end(), source + best.length) > beyond(asking, best.end(), best.sourceEnd());
    }

    private int beyond(String asking, int end, int sourceEnd) {
        int most = 0;
        for (int[] step : MISREAD) {
            most = Math.max(most, beyond(asking, end, sourceEnd, step, MOST_NEAR));
        }
        return most;
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
        // Most of comparing many reports is spent here: arrays, since a text looks at its bounds for each letter.
        char[] source = text.substring(part[2], Math.max(part[2], part[3])).toCharArray();
        int[] row = new int[source.length + 1];
        int most = 0;
        for (int i = part[0]; i < part[1]; i++) {
            char letter = asking.charAt(i);
            for (int at = source.length; at > 0; at--) {
                int length = letter == source[at - 1] ? row[at - 1] + 1 : 0;
                row[at] = length;
                if (length > most) {
                    most = length;
                    best = new Run(i - length + 1, part[2] + at - length, length);
                }
            }
        }
        return best;
    }
}
