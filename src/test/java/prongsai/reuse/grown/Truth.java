package prongsai.reuse.grown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a corpus's growth makes true of its texts.
 *
 * <p>Letters of a text are <em>shared</em> where a block of {@value #BLOCK} letters in a row, official ones breaking it, was
 * copied from or to one text of another agency, and where a run of {@value #RUN} letters of the same text stands within
 * {@value #NEAR} letters of such a block. Two texts are a <em>true pair</em> where they have such a block, or where half of
 * the shorter was copied, {@value #BLOCK} letters at least; they are a <em>false pair</em> where no letter was copied;
 * what is between counts for neither. All this is of the letters that agencies wrote, whatever a scan makes of them.
 */
final class Truth {
    static final int BLOCK = 25;
    private static final long NONE = -1;
    private static final int RUN = 6;
    private static final int NEAR = 60;

    /**
     * A text with its place.
     *
     * @param member whose
     * @param slot where
     * @param woven the text
     * @param origins of its letters, a name being one; {@link #NONE} for official ones
     * @param letters for each of the origins the first of its letters in the text
     */
    record Unit(Grown.Member member, Grown.Slot slot, Woven woven, long[] origins, int[] letters) {}

    /** Whether two texts that have letters in common are a pair. */
    enum Pair {
        TRUE,
        BETWEEN
    }

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> shared = new ArrayList<>();
    private final List<Map<Integer, Pair>> pairs = new ArrayList<>();

    /** What is true of a corpus. */
    static Truth of(Grown grown) {
        Truth truth = new Truth();
        for (Grown.Member member : grown.members()) {
            member.texts().forEach((slot, woven) -> truth.add(member, slot, woven));
        }
        truth.compare();
        return truth;
    }

    private void add(Grown.Member member, Grown.Slot slot, Woven woven) {
        long[] origins = new long[woven.length()];
        int[] letters = new int[woven.length()];
        int count = 0;
        for (int i = 0; i < woven.length(); i++) {
            boolean name = woven.kinds()[i] == Token.Kind.NAME;
            if (name && count > 0 && i > 0 && woven.kinds()[i - 1] == Token.Kind.NAME) {
                continue;
            }
            letters[count] = i;
            origins[count++] = woven.kinds()[i] == Token.Kind.OFFICIAL ? NONE : woven.origins()[i];
        }
        if (count >= BLOCK) {
            numbers.put(key(member.id(), slot.record(), slot.field()), units.size());
            units.add(new Unit(
                    member,
                    slot,
                    woven,
                    java.util.Arrays.copyOf(origins, count),
                    java.util.Arrays.copyOf(letters, count)));
        }
    }

    private static String key(String report, String record, String field) {
        return report + '\t' + record + '\t' + field;
    }

    List<Unit> units() {
        return units;
    }

    /** The number of a text among {@link #units}; -1 where it is too short to be compared. */
    int number(String report, String record, String field) {
        return numbers.getOrDefault(key(report, record, field), -1);
    }

    /** The shared letters of a text, by their place among those that the agency wrote. */
    BitSet shared(int unit) {
        return shared.get(unit);
    }

    /** The texts of other agencies that a text has letters in common with. */
    Map<Integer, Pair> pairs(int unit) {
        return pairs.get(unit);
    }

    private void compare() {
        Map<Long, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            long before = NONE;
            for (long origin : units.get(i).origins) {
                if (origin != NONE && origin >> 16 != before) {
                    before = origin >> 16;
                    byWord.computeIfAbsent(before, word -> new ArrayList<>()).add(i);
                }
            }
        }
        for (int i = 0; i < units.size(); i++) {
            Map<Integer, Pair> found = new TreeMap<>();
            BitSet letters = new BitSet();
            long before = NONE;
            for (long origin : units.get(i).origins) {
                if (origin != NONE && origin >> 16 != before) {
                    before = origin >> 16;
                    for (int other : byWord.getOrDefault(before, List.of())) {
                        if (!units.get(other)
                                        .member
                                        .id()
                                        .equals(units.get(i).member.id())
                                && !found.containsKey(other)) {
                            found.put(other, pair(units.get(i), units.get(other), letters));
                        }
                    }
                }
            }
            pairs.add(found);
            shared.add(letters);
        }
    }

    private static Pair pair(Unit unit, Unit other, BitSet letters) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < other.origins.length; i++) {
            if (other.origins[i] != NONE) {
                places.put(other.origins[i], i);
            }
        }
        List<int[]> runs = new ArrayList<>();
        int copied = 0;
        boolean block = false;
        for (int i = 0; i < unit.origins.length; ) {
            int at = places.getOrDefault(unit.origins[i], -1);
            if (at < 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < unit.origins.length
                    && at + end - i < other.origins.length
                    && unit.origins[end] != NONE
                    && unit.origins[end] == other.origins[at + end - i]) {
                end++;
            }
            runs.add(new int[] {i, end});
            copied += end - i;
            block |= end - i >= BLOCK;
            i = end;
        }
        for (int[] run : runs) {
            boolean near = run[1] - run[0] >= RUN
                    && runs.stream()
                            .anyMatch(b -> b[1] - b[0] >= BLOCK && run[0] - b[1] <= NEAR && b[0] - run[1] <= NEAR);
            for (int i = run[0]; near && i < run[1]; i++) {
                int last = i + 1 < unit.letters.length ? unit.letters[i + 1] : unit.woven.length();
                letters.set(unit.letters[i], last);
            }
        }
        int shorter = Math.min(written(unit), written(other));
        return block || (copied >= BLOCK && 2 * copied >= shorter) ? Pair.TRUE : Pair.BETWEEN;
    }

    private static int written(Unit unit) {
        int written = 0;
        for (int letter : unit.letters) {
            written += unit.woven.kinds()[letter] == Token.Kind.OFFICIAL ? 0 : 1;
        }
        return written;
    }
}
