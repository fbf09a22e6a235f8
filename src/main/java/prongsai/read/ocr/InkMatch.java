package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;

/**
 * Says which ink is which letter, both from left to right: as a rule one piece of ink is one letter, some letters touch,
 * some are broken, a speck is none. Of all ways the cheapest is taken; cost is the distance between the letter's place as
 * the engine has it and the ink, in letter heights.
 */
final class InkMatch {
    private static final double TWO_IN_ONE = 0.5;
    private static final double ONE_OF_TWO = 0.4;
    private static final double SPECK = 0.15;
    /** Ink that is no letter costs so much a letter height: a speck little, a letter much. */
    private static final double SKIPPED = 2;
    /** The engine's places drift by half a letter where there are marks, and come back. */
    private static final double DRIFT = 0.6;

    private static final double LOST = 1.2;
    /** No single letter is wider, in letter heights. */
    private static final double WIDEST = 1.45;

    /** Letters that touch are on average wider, in letter heights. */
    private static final double NARROWEST = 0.65;

    private static final int MOST_TOUCHING = 4;

    private final List<Symbol> letters;
    private final List<int[]> runs;
    private final double height;
    private final double[][] cost;
    private final int[][] step;

    private InkMatch(List<Symbol> letters, List<int[]> runs, double height) {
        this.letters = letters;
        this.runs = runs;
        this.height = height;
        cost = new double[letters.size() + 1][runs.size() + 1];
        step = new int[letters.size() + 1][runs.size() + 1];
    }

    /**
     * Matches.
     *
     * @param letters none of them blank
     * @param runs columns of ink: the first, and the one behind the last
     * @param height of a letter without marks, in pixels
     * @return for each letter its columns, empty where it has no ink of its own
     */
    static List<int[]> match(List<Symbol> letters, List<int[]> runs, double height) {
        return new InkMatch(letters, runs, height).match();
    }

    private List<int[]> match() {
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int i = 0; i <= letters.size(); i++) {
            for (int j = 0; j <= runs.size(); j++) {
                if (cost[i][j] < Double.MAX_VALUE) {
                    extend(i, j);
                }
            }
        }
        return traced();
    }

    /** Steps are numbered: 10 * letters + runs. */
    private void extend(int i, int j) {
        if (j < runs.size()) {
            offer(i, j, 0, 1, SPECK + SKIPPED * width(j, 1) / height);
        }
        if (i < letters.size()) {
            offer(i, j, 1, 0, LOST);
        }
        for (int taken = 1; taken <= 3 && j + taken <= runs.size() && i < letters.size(); taken++) {
            double width = width(j, taken) / height;
            double tooWide = Math.max(0, width - WIDEST) * 3;
            offer(i, j, 1, taken, distance(i, 1, j, taken) + tooWide + ONE_OF_TWO * (taken - 1));
        }
        for (int taken = 2; taken <= MOST_TOUCHING && i + taken <= letters.size() && j < runs.size(); taken++) {
            double width = width(j, 1) / height;
            double tooNarrow = Math.max(0, NARROWEST * taken - width) * 3;
            offer(i, j, taken, 1, distance(i, taken, j, 1) * taken + tooNarrow + TWO_IN_ONE * (taken - 1));
        }
    }

    private void offer(int i, int j, int letterCount, int runCount, double more) {
        double all = cost[i][j] + more;
        if (all < cost[i + letterCount][j + runCount]) {
            cost[i + letterCount][j + runCount] = all;
            step[i + letterCount][j + runCount] = 10 * letterCount + runCount;
        }
    }

    private double width(int j, int count) {
        return runs.get(j + count - 1)[1] - (double) runs.get(j)[0];
    }

    private double distance(int i, int letterCount, int j, int runCount) {
        Box first = letters.get(i).box();
        Box last = letters.get(i + letterCount - 1).box();
        double place = (first.x0() + last.x1()) / 2;
        double ink = (runs.get(j)[0] + runs.get(j + runCount - 1)[1]) / 2.0;
        return DRIFT * Math.abs(place - ink) / height;
    }

    private List<int[]> traced() {
        List<int[]> spans = new ArrayList<>(letters.size());
        int i = letters.size();
        int j = runs.size();
        while (i > 0 || j > 0) {
            int letterCount = step[i][j] / 10;
            int runCount = step[i][j] % 10;
            for (int k = letterCount - 1; k >= 0; k--) {
                spans.add(
                        runCount == 0
                                ? new int[0]
                                : share(runs.get(j - runCount)[0], runs.get(j - 1)[1], k, letterCount));
            }
            i -= letterCount;
            j -= runCount;
        }
        return spans.reversed();
    }

    private static int[] share(int from, int to, int part, int parts) {
        return new int[] {from + (to - from) * part / parts, from + (to - from) * (part + 1) / parts};
    }
}
