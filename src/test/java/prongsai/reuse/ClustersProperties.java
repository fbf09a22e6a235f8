package prongsai.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ClustersProperties {
    @Property(tries = 300)
    void groups_are_those_that_comparing_every_two_gives(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int families,
            @ForAll @IntRange(min = 30, max = 100) int hundredths) {
        Random random = new Random(seed);
        int[][] sets = copies(random, families);
        int[] groups = Clusters.of(sets, hundredths / 100.0);
        int[] expected = everyTwo(sets, hundredths);
        for (int i = 0; i < sets.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(groups[i] == groups[j])
                        .as("%d and %d of seed %d at %d hundredths", i, j, seed, hundredths)
                        .isEqualTo(expected[i] == expected[j]);
            }
        }
    }

    /** 120 sets of 1 to 40 numbers, each a copy of one of a few with some other numbers, a quarter of which are frequent. */
    private static int[][] copies(Random random, int families) {
        List<int[]> sets = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Random family = new Random(random.nextInt(families));
            int size = 1 + family.nextInt(40);
            double changed = random.nextDouble() * 0.6;
            int[] set = new int[size];
            for (int e = 0; e < size; e++) {
                int kept = family.nextInt(4) == 0 ? family.nextInt(30) : family.nextInt();
                set[e] = random.nextDouble() < changed ? random.nextInt(100) : kept;
            }
            sets.add(Arrays.stream(set).sorted().distinct().toArray());
        }
        return sets.toArray(int[][]::new);
    }

    /** In whole numbers: 0.55 of 20 as a double is over 11. */
    private static int[] everyTwo(int[][] sets, int hundredths) {
        int[] groups = new int[sets.length];
        Arrays.setAll(groups, i -> i);
        for (int i = 0; i < sets.length; i++) {
            for (int j = 0; j < i; j++) {
                int both = (int) Arrays.stream(sets[i]).filter(inside(sets[j])).count();
                int either = sets[i].length + sets[j].length - both;
                if (100 * both >= hundredths * either && groups[i] != groups[j]) {
                    int from = groups[i];
                    int to = groups[j];
                    Arrays.setAll(groups, k -> groups[k] == from ? to : groups[k]);
                }
            }
        }
        return groups;
    }

    private static java.util.function.IntPredicate inside(int[] set) {
        return element -> Arrays.binarySearch(set, element) >= 0;
    }

    @Example
    void a_chain_joins_its_ends_and_empty_sets_are_alone() {
        int[][] sets = {{1, 2, 3, 4, 5}, {}, {2, 3, 4, 5, 6}, {3, 4, 5, 6, 7}, {}, {50, 60}};
        int[] groups = Clusters.of(sets, 0.6);
        assertThat(groups[0]).isEqualTo(groups[2]).isEqualTo(groups[3]);
        assertThat(Arrays.stream(groups).distinct()).hasSize(4);
    }
}
