package prongsai.reuse;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sets that are alike, joined in groups: two are in one group where a chain of sets leads from one to the other, each
 * with a Jaccard similarity to the next of a threshold or more. Exact, and without comparing every two: sets that are
 * so alike have one of their rarest elements in common (prefix filter; Chaudhuri, Ganti and Kaushik, 2006; Bayardo, Ma
 * and Srikant, 2007), at a place that leaves room for the others (Xiao and others, 2008). Two that are in one group
 * already are not compared any more: of a family's thousand copies of a sentence few pairs are.
 */
final class Clusters {
    private static final int COUNTERS = 1 << 24;
    private static final int END = -1;

    private final int[][] sets;
    private final double least;
    private final int[] parents;
    /** How often elements stand in sets, some of them together. */
    private final int[] counts;
    /** The last set that a set was compared with. */
    private final int[] compared;

    private final int[] heads;
    private int[] nexts = new int[1024];
    private int[] owners = new int[1024];
    private int[] elements = new int[1024];
    private int[] ranks = new int[1024];
    private int entries;

    private Clusters(int[][] sets, double least) {
        this.sets = sets;
        this.least = least;
        this.parents = IntStream.range(0, sets.length).toArray();
        this.compared = new int[sets.length];
        Arrays.fill(compared, END);
        long all = Arrays.stream(sets).mapToLong(set -> set.length).sum();
        int slots = Integer.highestOneBit((int) Math.clamp(all / 2, 1024, COUNTERS)) * 2;
        this.counts = new int[slots];
        this.heads = new int[slots];
        Arrays.fill(heads, END);
    }

    /**
     * Joins sets.
     *
     * @param sets each in ascending order, no element twice; an empty one is alone
     * @param least Jaccard similarity that joins, over 0 to 1
     * @return for each set the number of its group: that of one of its members
     */
    static int[] of(int[][] sets, double least) {
        if (least <= 0 || least > 1) {
            throw new IllegalArgumentException("a similarity over 0 to 1: " + least);
        }
        return new Clusters(sets, least).join();
    }

    private int[] join() {
        for (int[] set : sets) {
            for (int element : set) {
                counts[slot(element)]++;
            }
        }
        // A set is compared with smaller ones: those of its size over the threshold's part.
        int[] bySize = IntStream.range(0, sets.length)
                .mapToLong(i -> (long) sets[i].length << 32 | i)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        for (int one : bySize) {
            if (sets[one].length > 0) {
                add(one);
            }
        }
        return IntStream.range(0, sets.length).map(this::group).toArray();
    }

    private void add(int one) {
        int size = sets[one].length;
        long[] rarest = rarest(sets[one]);
        int asked = size - ceil(least * size) + 1;
        for (int rank = 0; rank < asked; rank++) {
            ask(one, (int) rarest[rank], rank);
        }
        // What comes later is as large or larger: with it more must be in common.
        int kept = size - ceil(2 * least / (1 + least) * size) + 1;
        for (int rank = 0; rank < kept; rank++) {
            keep(one, (int) rarest[rank], rank);
        }
    }

    /** Elements with how often they stand before them, the rarest first; the same order in all sets. */
    private long[] rarest(int[] set) {
        long[] keys = new long[set.length];
        for (int i = 0; i < set.length; i++) {
            keys[i] = (long) counts[slot(set[i])] << 32 | set[i] & 0xFFFFFFFFL;
        }
        Arrays.sort(keys);
        return keys;
    }

    private void ask(int one, int element, int rank) {
        int size = sets[one].length;
        int slot = slot(element);
        if (counts[slot] < 2) {
            return;
        }
        int group = group(one);
        for (int entry = heads[slot]; entry != END; entry = nexts[entry]) {
            int other = owners[entry];
            int otherSize = sets[other].length;
            if (otherSize < ceil(least * size)) {
                return;
            }
            if (elements[entry] == element && compared[other] != one && group(other) != group) {
                compared[other] = one;
                int needed = ceil(least / (1 + least) * (size + otherSize));
                int most = 1 + Math.min(size - rank - 1, otherSize - ranks[entry] - 1);
                if (most >= needed && inCommon(sets[one], sets[other], needed) >= needed) {
                    parents[group] = group(other);
                    group = group(other);
                }
            }
        }
    }

    private void keep(int one, int element, int rank) {
        int slot = slot(element);
        if (counts[slot] < 2) {
            return;
        }
        if (entries == nexts.length) {
            nexts = Arrays.copyOf(nexts, entries * 2);
            owners = Arrays.copyOf(owners, entries * 2);
            elements = Arrays.copyOf(elements, entries * 2);
            ranks = Arrays.copyOf(ranks, entries * 2);
        }
        owners[entries] = one;
        elements[entries] = element;
        ranks[entries] = rank;
        nexts[entries] = heads[slot];
        heads[slot] = entries++;
    }

    /** Elements in both; something less than needed as soon as these cannot be reached. */
    private static int inCommon(int[] one, int[] other, int needed) {
        int both = 0;
        int spare = one.length + other.length - 2 * needed;
        for (int i = 0, j = 0; i < one.length && j < other.length && spare >= 0; ) {
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
            } else {
                spare--;
                if (one[i] < other[j]) {
                    i++;
                } else {
                    j++;
                }
            }
        }
        return both;
    }

    private int group(int one) {
        int head = one;
        while (parents[head] != head) {
            parents[head] = parents[parents[head]];
            head = parents[head];
        }
        return head;
    }

    /** Rounded up, but not for what is over a whole number by the error of a double alone. */
    private static int ceil(double number) {
        return (int) Math.ceil(number - 1e-9);
    }

    private int slot(int element) {
        int hash = element * 0x9E3779B9;
        return (hash ^ hash >>> 15) & (counts.length - 1);
    }
}
