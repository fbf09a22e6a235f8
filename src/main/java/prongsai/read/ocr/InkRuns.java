package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ink of a plane as pieces that hang together, where blanks in a row that are narrower than a limit count as ink.
 * Runs of a row are all that is kept of the picture.
 */
final class InkRuns {
    private static final int FIRST_ROOM = 4_096;

    private final InkPlane plane;
    private final int blank;
    /** Of each run: row, first column, column behind the last. */
    private int[] runs = new int[3 * FIRST_ROOM];

    private int[] parent = new int[FIRST_ROOM];
    private int count;

    /**
     * Ink that hangs together.
     *
     * @param area around it
     * @param runs its rows: row, first column, column behind the last, from top to bottom
     */
    record Piece(Area area, int[] runs) {}

    private InkRuns(InkPlane plane, int blank) {
        this.plane = plane;
        this.blank = blank;
    }

    /**
     * The pieces of a plane's ink.
     *
     * @param blank pixels of a row without ink that part it, at least 1
     */
    static List<Piece> of(InkPlane plane, int blank) {
        InkRuns all = new InkRuns(plane, blank);
        all.collect();
        return all.pieces();
    }

    private void collect() {
        int above = 0;
        for (int y = 0; y < plane.height(); y++) {
            int first = count;
            row(y);
            join(above, first);
            above = first;
        }
    }

    private void row(int y) {
        int from = -1;
        int last = -1;
        for (int x = 0; x < plane.width(); x++) {
            if (plane.ink(x, y)) {
                if (from >= 0 && x - last > blank) {
                    add(y, from, last + 1);
                    from = x;
                }
                from = from < 0 ? x : from;
                last = x;
            }
        }
        if (from >= 0) {
            add(y, from, last + 1);
        }
    }

    private void add(int y, int from, int to) {
        if (count == parent.length) {
            parent = Arrays.copyOf(parent, 2 * count);
            runs = Arrays.copyOf(runs, 6 * count);
        }
        runs[3 * count] = y;
        runs[3 * count + 1] = from;
        runs[3 * count + 2] = to;
        parent[count] = count;
        count++;
    }

    /** Runs of a row and those of the row above that touch them, corners included, are of one piece. */
    private void join(int above, int first) {
        int i = above;
        for (int j = first; j < count; j++) {
            if (i < first && runs[3 * i] < runs[3 * j] - 1) {
                return;
            }
            while (i < first && runs[3 * i + 2] < runs[3 * j + 1]) {
                i++;
            }
            for (int k = i; k < first && runs[3 * k + 1] <= runs[3 * j + 2]; k++) {
                union(k, j);
            }
        }
    }

    private void union(int a, int b) {
        int low = root(a);
        int high = root(b);
        parent[Math.max(low, high)] = Math.min(low, high);
    }

    private int root(int run) {
        int at = run;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Piece> pieces() {
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            sizes[root(i)]++;
        }
        int[][] rows = new int[count][];
        int[] filled = new int[count];
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int root = root(i);
            if (filled[root] == 0) {
                rows[root] = new int[3 * sizes[root]];
                roots.add(root);
            }
            System.arraycopy(runs, 3 * i, rows[root], 3 * filled[root]++, 3);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int root : roots) {
            pieces.add(new Piece(around(rows[root]), rows[root]));
        }
        return pieces;
    }

    private static Area around(int[] rows) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (int i = 0; i < rows.length; i += 3) {
            left = Math.min(left, rows[i + 1]);
            right = Math.max(right, rows[i + 2]);
        }
        return new Area(left, rows[0], right, rows[rows.length - 3] + 1);
    }
}
