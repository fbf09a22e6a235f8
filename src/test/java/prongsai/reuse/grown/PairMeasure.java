package prongsai.reuse.grown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well true pairs of texts are told from false ones.
 *
 * @param name of what found them
 * @param truePairs number of true pairs, each counted from both sides
 * @param falsePairs number of false pairs, likewise
 * @param recallOfNegatives part of the true pairs that score above all but one in a thousand of the false pairs
 * @param recallOfFound part of the true pairs that are found where the least score is chosen so that one in a thousand of
 *     the pairs found is false
 * @param millis for a text, on average
 */
record PairMeasure(
        String name, long truePairs, long falsePairs, double recallOfNegatives, double recallOfFound, double millis) {
    private static final double ONE_IN_A_THOUSAND = 0.001;

    static PairMeasure of(Finder finder, Truth truth) {
        int count = truth.units().size();
        List<double[]> found = new ArrayList<>();
        long trues = 0;
        long others = 0;
        long nanos = 0;
        for (int i = 0; i < count; i++) {
            Map<Integer, Truth.Pair> pairs = truth.pairs(i);
            trues += pairs.values().stream()
                    .filter(pair -> pair == Truth.Pair.TRUE)
                    .count();
            others += pairs.size();
            long start = System.nanoTime();
            Map<Integer, Double> alike = finder.alike(i);
            nanos += System.nanoTime() - start;
            String own = truth.units().get(i).member().id();
            alike.forEach((other, score) -> {
                Truth.Pair pair = pairs.get(other);
                if (pair != Truth.Pair.BETWEEN
                        && !truth.units().get(other).member().id().equals(own)) {
                    found.add(new double[] {score, pair == null ? 0 : 1});
                }
            });
        }
        long perReport = 0;
        long sameReport = 0;
        for (int i = 0; i < count; i++) {
            boolean next = i > 0
                    && !truth.units()
                            .get(i)
                            .member()
                            .id()
                            .equals(truth.units().get(i - 1).member().id());
            sameReport += next ? perReport * perReport : 0;
            perReport = next ? 1 : perReport + 1;
        }
        sameReport += perReport * perReport;
        long falses = (long) count * count - sameReport - others;
        found.sort(Comparator.comparingDouble((double[] pair) -> pair[0]).reversed());
        return new PairMeasure(
                finder.name(),
                trues,
                falses,
                (double) foundWhile(found, ONE_IN_A_THOUSAND * falses) / trues,
                (double) foundAtPrecision(found) / trues,
                nanos / 1e6 / count);
    }

    /** True pairs above the score at which so many false ones are found. */
    private static long foundWhile(List<double[]> found, double allowed) {
        long trues = 0;
        long falses = 0;
        for (int i = 0; i < found.size(); ) {
            int end = i;
            long more = 0;
            while (end < found.size() && found.get(end)[0] == found.get(i)[0]) {
                more += found.get(end++)[1] == 1 ? 1 : 0;
            }
            falses += end - i - more;
            if (falses > allowed) {
                break;
            }
            trues += more;
            i = end;
        }
        return trues;
    }

    private static long foundAtPrecision(List<double[]> found) {
        long best = 0;
        long trues = 0;
        for (int i = 0; i < found.size(); ) {
            int end = i;
            while (end < found.size() && found.get(end)[0] == found.get(i)[0]) {
                trues += found.get(end++)[1] == 1 ? 1 : 0;
            }
            if (end - trues <= ONE_IN_A_THOUSAND * end) {
                best = trues;
            }
            i = end;
        }
        return best;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-28s recall %.4f at one in a thousand false pairs, %.4f at one in a thousand found; %.2f ms a text"
                        + " (%d true, %d false pairs)",
                name,
                recallOfNegatives,
                recallOfFound,
                millis,
                truePairs,
                falsePairs);
    }

    static int[] distinct(int[] values) {
        return Arrays.stream(values).sorted().distinct().toArray();
    }
}
