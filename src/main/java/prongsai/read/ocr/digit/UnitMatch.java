package prongsai.read.ocr.digit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which piece of ink the engine read as which letter, both from left to right. Of all ways the cheapest is taken;
 * cost is the distance between the places, in heights of a letter: the engine knows places badly.
 */
final class UnitMatch {
    private static final double NO_INK = 0.9;
    private static final double NOT_READ = 0.6;
    private static final double SPECK_NOT_READ = 0.3;
    private static final double SMALL = 0.4;
    private static final double UNLIKE = 0.6;

    /**
     * A letter and its ink; -1 where one of them is missing.
     *
     * @param unit index of the letter
     * @param piece index of the ink
     */
    record Pair(int unit, int piece) {}

    private UnitMatch() {}

    static List<Pair> of(List<Unit> units, List<Piece> pieces, double height) {
        double[][] cost = new double[units.size() + 1][pieces.size() + 1];
        int[][] step = new int[units.size() + 1][pieces.size() + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int i = 0; i <= units.size(); i++) {
            for (int j = 0; j <= pieces.size(); j++) {
                if (i > 0) {
                    offer(cost, step, i, j, cost[i - 1][j] + NO_INK, 1);
                }
                if (j > 0) {
                    boolean small = pieces.get(j - 1).height() < SMALL * height;
                    offer(cost, step, i, j, cost[i][j - 1] + (small ? SPECK_NOT_READ : NOT_READ), 2);
                }
                if (i > 0 && j > 0) {
                    double far = Math.abs(units.get(i - 1).middle()
                                    - pieces.get(j - 1).middle())
                            / height;
                    offer(
                            cost,
                            step,
                            i,
                            j,
                            cost[i - 1][j - 1] + far + unlike(units.get(i - 1), pieces.get(j - 1), height),
                            3);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = units.size(), j = pieces.size(); i > 0 || j > 0; ) {
            int taken = step[i][j];
            pairs.add(new Pair((taken & 1) == 0 ? -1 : i - 1, (taken & 2) == 0 ? -1 : j - 1));
            i -= taken & 1;
            j -= taken >> 1;
        }
        return pairs.reversed();
    }

    /** A letter is no speck, a sign no letter. */
    private static double unlike(Unit unit, Piece piece, double height) {
        boolean large = unit.digit().isPresent()
                || Character.isLetter(unit.symbols().getFirst().text().codePointAt(0));
        boolean small = ".,-:'\"".contains(unit.symbols().getFirst().text());
        boolean low = piece.height() < SMALL * height;
        return (large && low) || (small && !low) ? UNLIKE : 0;
    }

    private static void offer(double[][] cost, int[][] step, int i, int j, double offered, int taken) {
        if (offered < cost[i][j]) {
            cost[i][j] = offered;
            step[i][j] = taken;
        }
    }
}
