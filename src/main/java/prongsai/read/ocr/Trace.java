package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A ruled line as the picture has it: of each column from its beginning to its end the rows of its ink, so that a line
 * that bends on the paper can be followed.
 */
final class Trace {
    /** No ink of the line in this column: it is broken there. */
    private static final int NONE = -1;

    private final int from;
    private final int[] top;
    private final int[] bottom;
    private final int longest;

    private Trace(int from, int[] top, int[] bottom, int longest) {
        this.from = from;
        this.top = top;
        this.bottom = bottom;
        this.longest = longest;
    }

    /** One piece without any ink yet. */
    static Trace empty(int from, int to) {
        return empty(from, to, to - from + 1);
    }

    private static Trace empty(int from, int to, int longest) {
        int[] top = new int[to - from + 1];
        Arrays.fill(top, NONE);
        return new Trace(from, top, top.clone(), longest);
    }

    /** Takes a run of ink in; only while the line is built. */
    void add(int row, int first, int last) {
        for (int x = first; x <= last; x++) {
            int i = x - from;
            top[i] = top[i] == NONE ? row : Math.min(top[i], row);
            bottom[i] = Math.max(bottom[i], row);
        }
    }

    /** Both pieces as one line. */
    Trace with(Trace other) {
        Trace whole = empty(Math.min(from, other.from), Math.max(to(), other.to()), Math.max(longest, other.longest));
        for (Trace part : new Trace[] {this, other}) {
            for (int i = 0; i < part.top.length; i++) {
                if (part.top[i] != NONE) {
                    int at = part.from + i - whole.from;
                    whole.top[at] = whole.top[at] == NONE ? part.top[i] : Math.min(whole.top[at], part.top[i]);
                    whole.bottom[at] = Math.max(whole.bottom[at], part.bottom[i]);
                }
            }
        }
        return whole;
    }

    /** The part between two columns, which have ink. */
    Trace part(int first, int last) {
        return new Trace(
                first,
                Arrays.copyOfRange(top, first - from, last - from + 1),
                Arrays.copyOfRange(bottom, first - from, last - from + 1),
                Math.min(longest, last - first + 1));
    }

    /** Where it is broken for so many columns or more: the last column of ink before, the first behind. */
    List<int[]> gaps(int least) {
        List<int[]> gaps = new ArrayList<>();
        int last = 0;
        for (int i = 1; i < top.length; i++) {
            if (top[i] != NONE) {
                if (i - last > least) {
                    gaps.add(new int[] {from + last, from + i});
                }
                last = i;
            }
        }
        return gaps;
    }

    /** True where it has ink of its own in some column between these. */
    boolean inks(int first, int last) {
        for (int x = Math.max(first, from); x <= Math.min(last, to()); x++) {
            if (top[x - from] != NONE) {
                return true;
            }
        }
        return false;
    }

    int from() {
        return from;
    }

    int to() {
        return from + top.length - 1;
    }

    int length() {
        return top.length;
    }

    /** Length of the longest of the pieces that it was joined of. */
    int longest() {
        return longest;
    }

    /** Uppermost row of its ink in a column; where it is broken, that of the nearest ink. */
    int top(int x) {
        return top[inked(x)];
    }

    /** Lowest row of its ink in a column; where it is broken, that of the nearest ink. */
    int bottom(int x) {
        return bottom[inked(x)];
    }

    private int inked(int x) {
        int at = Math.clamp(x - from, 0, top.length - 1);
        for (int away = 0; ; away++) {
            if (at - away >= 0 && top[at - away] != NONE) {
                return at - away;
            }
            if (at + away < top.length && top[at + away] != NONE) {
                return at + away;
            }
        }
    }

    /** The row of its uppermost ink. */
    int highest() {
        return Arrays.stream(top).filter(t -> t != NONE).min().orElse(NONE);
    }

    /** The row of its lowest ink. */
    int lowest() {
        return Arrays.stream(bottom).max().orElse(NONE);
    }

    /** Share of its columns that have ink. */
    double covered() {
        int inked = 0;
        for (int t : top) {
            inked += t == NONE ? 0 : 1;
        }
        return (double) inked / top.length;
    }

    /** Thickness in pixels, that of the middle column by thickness. */
    int thickness() {
        int[] thick = new int[top.length];
        int size = 0;
        for (int i = 0; i < top.length; i++) {
            if (top[i] != NONE) {
                thick[size++] = bottom[i] - top[i] + 1;
            }
        }
        Arrays.sort(thick, 0, size);
        return thick[size / 2];
    }

    /** Where it lies on the whole. */
    double middle() {
        return middle(from, to());
    }

    /** Where its ink lies between two columns; beside the nearest ink where there is none. */
    double middle(int first, int last) {
        double sum = 0;
        int count = 0;
        int begin = Math.clamp(first, from, to());
        int end = Math.clamp(last, begin, to());
        for (int x = begin; x <= end; x++) {
            if (top[x - from] != NONE) {
                sum += (top[x - from] + bottom[x - from]) / 2.0;
                count++;
            }
        }
        if (count > 0) {
            return sum / count;
        }
        return (top(begin) + bottom(begin)) / 2.0;
    }
}
