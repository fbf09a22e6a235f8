package prongsai.reuse.grown;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import prongsai.reference.Official;
import prongsai.reuse.Grouping;

/**
 * Groups of a year's texts, and whether all that is alike is in one: {@code ClusterTrial RECORDS [SAMPLE]}. So many texts
 * of the sample are compared with every text, all 7-grams counted.
 */
public final class ClusterTrial {
    private static final double SAME = 0.6;
    private static final double REWORKED = 0.4;

    private ClusterTrial() {}

    /** Prints times (processor time of this thread), groups and recall. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Official official = Official.shipped();
        National nation = new National(Words.load(official), Integer.parseInt(args[0]) / National.RECORDS);
        int sample = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        Map<String, Integer> distinct = new LinkedHashMap<>();
        int records = 0;
        for (int i = 0; i < nation.reports(); i++) {
            for (String text : nation.report(i)) {
                distinct.merge(text, 1, Integer::sum);
                records++;
            }
        }
        List<String> texts = new ArrayList<>(distinct.keySet());
        out.printf("%d records, %d distinct texts (%.1f %%)%n", records, texts.size(), 100.0 * texts.size() / records);
        Grouping grouping = new Grouping(official);
        long begin = cpu();
        int[][] sets = grouping.grams(texts);
        out.printf("7-grams without official wording: %.1f s%n", (cpu() - begin) / 1e9);
        for (double least : new double[] {SAME, REWORKED}) {
            begin = cpu();
            int[] groups = grouping.groups(sets, least);
            out.printf("grouped at %.1f: %.1f s%n", least, (cpu() - begin) / 1e9);
            print(groups, distinct, texts, out);
            recall(sets, groups, least, sample, out);
        }
    }

    private static void print(int[] groups, Map<String, Integer> distinct, List<String> texts, PrintStream out) {
        Map<Integer, int[]> sizes = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            int[] size = sizes.computeIfAbsent(groups[i], none -> new int[2]);
            size[0]++;
            size[1] += distinct.getOrDefault(texts.get(i), 0);
        }
        out.printf(
                "%d groups, %d of one text; the largest has %d texts, the one that most records have %d records%n",
                sizes.size(),
                sizes.values().stream().filter(size -> size[0] == 1).count(),
                sizes.values().stream().mapToInt(size -> size[0]).max().orElse(0),
                sizes.values().stream().mapToInt(size -> size[1]).max().orElse(0));
    }

    private static void recall(int[][] sets, int[] groups, double least, int sample, PrintStream out) {
        Random random = new Random(Shape.SEED);
        long begin = cpu();
        long alike = 0;
        long joined = 0;
        for (int i = 0; i < sample; i++) {
            int one = random.nextInt(sets.length);
            for (int other = 0; other < sets.length; other++) {
                if (other != one && jaccard(sets[one], sets[other]) >= least) {
                    alike++;
                    joined += groups[one] == groups[other] ? 1 : 0;
                }
            }
        }
        out.printf(
                "%d texts with every one: %d of %d pairs from %.1f on in one group (seed %d, %.1f s)%n",
                sample, joined, alike, least, Shape.SEED, (cpu() - begin) / 1e9);
    }

    private static double jaccard(int[] one, int[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = one.length + other.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
