package prongsai.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Paragraphs of a family's members, put in places by their words: a report in which one paragraph more or less stands says the
 * same as the others all the same. Each paragraph comes into the place of one that says the same, wherever it stands, else of
 * the one near by that is most like it, else into a place of its own behind that of the paragraph before it.
 *
 * <p>A family of hundreds of reports has tens of thousands of paragraphs that no other has. Time and memory grow with their
 * number alone: beyond {@value #MOST_COMPARED} places none is held ready to be laid beside one that is only like it, and of
 * a very long paragraph its beginning decides.
 */
final class ParagraphPlaces {
    /** Of the letters of two paragraphs, three by three, as many must be alike for one to be the other said otherwise. */
    private static final double LEAST_ALIKE = 0.5;

    private static final int SHINGLE = 3;

    /** Places before and behind where a paragraph would stand in which one like it is looked for: hundreds of reports have thousands. */
    private static final int NEAR = 20;

    /** Places in which a paragraph may come that is only like what is said there. */
    static final int MOST_COMPARED = 20_000;

    /** Letters of a paragraph that are compared with another. */
    static final int MOST_LETTERS = 4_000;

    private static final int[] NONE = {};

    /** Stands before the first place and behind the last one. */
    private final Place head = new Place(NONE);

    private final Map<String, Set<Place>> byVariant = new HashMap<>();
    private int members;
    private int compared;

    /** A place with all that is said there by now, between its neighbours. */
    private static final class Place {
        private final SaidThere said = new SaidThere();
        private final int[] shingles;
        private Place before = this;
        private Place next = this;
        /** Number of the member that last had a paragraph here. */
        private int takenBy;

        Place(int[] shingles) {
            this.shingles = shingles;
        }
    }

    /** Takes the paragraphs of a member, in its order. */
    void add(List<SaidThere.Said> paragraphs) {
        members++;
        List<Optional<Place>> same = same(paragraphs);
        Place last = head;
        for (int i = 0; i < paragraphs.size(); i++) {
            SaidThere.Said one = paragraphs.get(i);
            Place behind = last;
            Place place = same.get(i).orElseGet(() -> alike(one.variant(), behind));
            place.takenBy = members;
            place.said.add(one);
            byVariant
                    .computeIfAbsent(one.variant(), none -> new LinkedHashSet<>())
                    .add(place);
            last = place;
        }
    }

    /** For each paragraph the first place where the same is said and that no other of the member has taken. */
    private List<Optional<Place>> same(List<SaidThere.Said> paragraphs) {
        Map<String, Iterator<Place>> free = new HashMap<>();
        List<Optional<Place>> same = new ArrayList<>();
        for (SaidThere.Said one : paragraphs) {
            Iterator<Place> left = free.computeIfAbsent(
                    one.variant(),
                    variant -> byVariant.getOrDefault(variant, Set.of()).iterator());
            Optional<Place> found = firstFree(left);
            found.ifPresent(place -> place.takenBy = members);
            same.add(found);
        }
        return same;
    }

    /** What was taken before stays taken, so each place is passed once. */
    private Optional<Place> firstFree(Iterator<Place> left) {
        while (left.hasNext()) {
            Place place = left.next();
            if (place.takenBy != members) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The place near by whose paragraph is most like this one, else a new one behind the last. */
    private Place alike(String variant, Place last) {
        int[] shingles = shingles(variant);
        Place most = null;
        double alike = LEAST_ALIKE;
        Place place = last;
        int at = 0;
        for (; at > 1 - NEAR && place != head; at--) {
            place = place.before;
        }
        do {
            double here = place.takenBy == members ? 0 : alike(shingles, place.shingles);
            if (here > alike) {
                alike = here;
                most = place;
            }
            place = place.next;
            at++;
        } while (at <= NEAR && place != head);
        return most != null ? most : insert(shingles, last);
    }

    private Place insert(int[] shingles, Place last) {
        Place place = new Place(compared < MOST_COMPARED ? shingles : NONE);
        compared++;
        place.before = last;
        place.next = last.next;
        place.next.before = place;
        last.next = place;
        return place;
    }

    /** What is said in each place, in order. */
    List<SaidThere> said() {
        List<SaidThere> all = new ArrayList<>();
        for (Place place = head.next; place != head; place = place.next) {
            all.add(place.said);
        }
        return all;
    }

    /** Three letters each, in ascending order, each once. */
    private static int[] shingles(String text) {
        int length = Math.min(MOST_LETTERS, text.length());
        int[] all = new int[Math.max(0, length - SHINGLE + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = 31 * (31 * text.charAt(i) + text.charAt(i + 1)) + text.charAt(i + 2);
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /** Twice what both have of what each has (Dice). */
    private static double alike(int[] a, int[] b) {
        int most = Math.min(a.length, b.length);
        if (2.0 * most <= LEAST_ALIKE * (a.length + b.length)) {
            return 0;
        }
        int both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * both / (a.length + b.length);
    }
}
