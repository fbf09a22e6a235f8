package prongsai.check.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * Which records of two lists are the same thing. Each record has at most one partner.
 *
 * @param <T> kind of record
 */
public final class Pairing<T> {
    /** Titles of one item in two years differ by a word or two; other items of one subject stay below. */
    private static final double ITEM_TITLE = 0.85;
    /** Under one code less is enough. */
    private static final double ITEM_TITLE_SAME_CODE = 0.5;
    /** Measures are reworded from year to year. */
    private static final double MEASURE_TITLE = 0.5;
    /** A measure that keeps its number may be reworded more. */
    private static final double SAME_NUMBER = 0.15;

    private static final double PARAGRAPH = 0.6;
    /** How far a paragraph may have moved among changed ones. */
    private static final int REACH = 60;

    private final List<T> left;
    private final List<T> right;
    private final int[] partners;

    private Pairing(List<T> left, List<T> right) {
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
        this.partners = new int[left.size()];
        Arrays.fill(partners, -1);
    }

    /**
     * A record and its partner, at least one of them.
     *
     * @param a of the first list
     * @param b of the second
     */
    public record Both<T>(Optional<T> a, Optional<T> b) {}

    /**
     * Items by concept; those whose concept one side does not know by code and title, then by title alone: two items of
     * one code and two concepts are two things (O21 of 2565 and of 2566).
     */
    public static Pairing<OitItem> items(List<OitItem> left, List<OitItem> right) {
        Pairing<OitItem> pairing = new Pairing<>(left, right);
        pairing.byKey(item -> item.concept().map(concept -> "concept " + concept));
        pairing.best((a, b) -> unknown(a, b) && a.code().equals(b.code()) ? titles(a, b, 1) : 0, ITEM_TITLE_SAME_CODE);
        pairing.best((a, b) -> unknown(a, b) ? titles(a, b, 0) : 0, ITEM_TITLE);
        return pairing;
    }

    private static boolean unknown(OitItem a, OitItem b) {
        return a.concept().isEmpty() || b.concept().isEmpty();
    }

    /** Measures by the likeness of their titles; of two as like the one with the same number. */
    public static Pairing<Measure> measures(List<Measure> left, List<Measure> right) {
        Pairing<Measure> pairing = new Pairing<>(left, right);
        pairing.best(
                (a, b) -> a.number() == b.number() ? titles(a, b, 1) + SAME_NUMBER : titles(a, b, 0), MEASURE_TITLE);
        return pairing;
    }

    /** Records by their name in findings; of several with one name the first with the first. */
    public static <E extends Entry> Pairing<E> names(List<E> left, List<E> right) {
        Pairing<E> pairing = new Pairing<>(left, right);
        pairing.byKey(entry -> Optional.of(entry.key()));
        return pairing;
    }

    /** Texts in their order: equal ones first, between them those that are alike. */
    public static <P> Pairing<P> texts(List<P> left, List<P> right, Function<P, String> text) {
        Pairing<P> pairing = new Pairing<>(left, right);
        List<String> a = left.stream().map(text).map(Squash::of).toList();
        List<String> b = right.stream().map(text).map(Squash::of).toList();
        int fromA = 0;
        int fromB = 0;
        for (Change change : changes(a, b)) {
            for (; fromA < change.startOriginal; fromA++) {
                pairing.partners[fromA] = fromB++;
            }
            pairing.alike(a, b, change);
            fromA = change.endOriginal;
            fromB = change.endRevised;
        }
        for (; fromA < a.size(); fromA++) {
            pairing.partners[fromA] = fromB++;
        }
        return pairing;
    }

    /** What differs, one change where a deletion and an insertion touch. */
    private static List<Change> changes(List<String> a, List<String> b) {
        List<Change> changes = new ArrayList<>();
        for (Change next : new MyersDiffWithLinearSpace<String>().computeDiff(a, b, null)) {
            Change last = changes.isEmpty() ? next : changes.getLast();
            if (last.endOriginal == next.startOriginal && last.endRevised == next.startRevised) {
                changes.removeLast();
                changes.add(new Change(
                        DeltaType.CHANGE, last.startOriginal, next.endOriginal, last.startRevised, next.endRevised));
            } else {
                changes.add(next);
            }
        }
        return changes;
    }

    /**
     * How alike two titles are.
     *
     * @param blank what a title that is not there counts as
     */
    private static double titles(Entry a, Entry b, double blank) {
        String left = Squash.of(a.text(Field.TITLE));
        String right = Squash.of(b.text(Field.TITLE));
        return left.isEmpty() || right.isEmpty() ? blank : Similarity.dice(left, right);
    }

    private void byKey(Function<T, Optional<String>> key) {
        Map<String, List<Integer>> free = new HashMap<>();
        boolean[] taken = taken();
        for (int j = 0; j < right.size(); j++) {
            int at = j;
            if (!taken[j]) {
                key.apply(right.get(j))
                        .ifPresent(name -> free.computeIfAbsent(name, none -> new ArrayList<>())
                                .add(at));
            }
        }
        for (int i = 0; i < left.size(); i++) {
            List<Integer> those = key.apply(left.get(i)).map(free::get).orElse(new ArrayList<>());
            if (partners[i] < 0 && !those.isEmpty()) {
                partners[i] = those.removeFirst();
            }
        }
    }

    private record Candidate(int a, int b, double likeness) {}

    /** The most alike first, until nothing of at least this likeness is left; ties in the lists' order. */
    private void best(ToDoubleBiFunction<T, T> likeness, double least) {
        boolean[] taken = taken();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; partners[i] < 0 && j < right.size(); j++) {
                double like = taken[j] ? 0 : likeness.applyAsDouble(left.get(i), right.get(j));
                if (like >= least) {
                    candidates.add(new Candidate(i, j, like));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (partners[candidate.a] < 0 && !taken[candidate.b]) {
                partners[candidate.a] = candidate.b;
                taken[candidate.b] = true;
            }
        }
    }

    /** Pairs without crossings between changed stretches so that the sum of likenesses is greatest. */
    private void alike(List<String> a, List<String> b, Change change) {
        int fromA = change.startOriginal;
        int fromB = change.startRevised;
        int rows = Math.min(change.endOriginal - fromA, 10 * REACH);
        int columns = Math.min(change.endRevised - fromB, 10 * REACH);
        double[][] like = new double[rows][columns];
        double[][] sum = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double dice = Math.abs(i - j) > REACH ? 0 : Similarity.dice(a.get(fromA + i), b.get(fromB + j));
                like[i][j] = dice >= PARAGRAPH ? dice : 0;
                double skip = Math.max(sum[i + 1][j], sum[i][j + 1]);
                sum[i][j] = like[i][j] > 0 ? Math.max(skip, like[i][j] + sum[i + 1][j + 1]) : skip;
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (like[i][j] > 0 && sum[i][j] == like[i][j] + sum[i + 1][j + 1]) {
                partners[fromA + i++] = fromB + j++;
            } else if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean[] taken() {
        boolean[] taken = new boolean[right.size()];
        for (int partner : partners) {
            if (partner >= 0) {
                taken[partner] = true;
            }
        }
        return taken;
    }

    /** Position in the second list of the partner of a record of the first. */
    public OptionalInt partner(int a) {
        return partners[a] < 0 ? OptionalInt.empty() : OptionalInt.of(partners[a]);
    }

    /** All records of both: in the order of the second list, one of the first alone after the one that it followed. */
    public List<Both<T>> both() {
        List<Both<T>> all = new ArrayList<>();
        int[] inverse = new int[right.size()];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                inverse[partners[i]] = i;
            }
        }
        for (int i = 0; i < left.size() && partners[i] < 0; i++) {
            all.add(new Both<>(Optional.of(left.get(i)), Optional.empty()));
        }
        for (int j = 0; j < right.size(); j++) {
            int i = inverse[j];
            Optional<T> before = i < 0 ? Optional.empty() : Optional.of(left.get(i));
            all.add(new Both<>(before, Optional.of(right.get(j))));
            for (int next = i + 1; i >= 0 && next < left.size() && partners[next] < 0; next++) {
                all.add(new Both<>(Optional.of(left.get(next)), Optional.empty()));
            }
        }
        return all;
    }
}
