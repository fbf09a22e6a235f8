package prongsai.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Paragraphs of a family's members, put in places by their words: a report in which one paragraph more or less stands says the
 * same as the others all the same. Each paragraph comes into the place of one that says the same, wherever it stands, else of
 * the one near by that is most like it, else into a place of its own behind that of the paragraph before it.
 */
final class ParagraphPlaces {
    /** Of the letters of two paragraphs, three by three, as many must be alike for one to be the other said otherwise. */
    private static final double LEAST_ALIKE = 0.5;

    private static final int SHINGLE = 3;

    /** Places before and behind where a paragraph would stand in which one like it is looked for: hundreds of reports have thousands. */
    private static final int NEAR = 20;

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Set<Place>> byVariant = new HashMap<>();

    /** A place with all that is said there by now. */
    private static final class Place {
        private final List<Template.Said> said = new ArrayList<>();
        private final Set<Integer> shingles;

        Place(Set<Integer> shingles) {
            this.shingles = shingles;
        }
    }

    /** Takes the paragraphs of a member, in its order. */
    void add(List<Template.Said> paragraphs) {
        List<Optional<Place>> found = new ArrayList<>();
        Set<Place> taken = new HashSet<>();
        for (Template.Said one : paragraphs) {
            Optional<Place> same = byVariant.getOrDefault(one.variant(), Set.of()).stream()
                    .filter(place -> !taken.contains(place))
                    .findFirst();
            same.ifPresent(taken::add);
            found.add(same);
        }
        int at = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Template.Said one = paragraphs.get(i);
            Optional<Place> same = found.get(i);
            Place place;
            if (same.isPresent()) {
                place = same.get();
            } else {
                Set<Integer> shingles = shingles(one.variant());
                Optional<Place> like = mostAlike(shingles, at, taken);
                place = like.orElseGet(() -> new Place(shingles));
                taken.add(place);
                if (like.isEmpty()) {
                    places.add(at, place);
                }
            }
            place.said.add(one);
            byVariant
                    .computeIfAbsent(one.variant(), none -> new LinkedHashSet<>())
                    .add(place);
            at = places.indexOf(place) + 1;
        }
    }

    private Optional<Place> mostAlike(Set<Integer> shingles, int at, Set<Place> taken) {
        Optional<Place> most = Optional.empty();
        double alike = LEAST_ALIKE;
        for (Place place : places.subList(Math.max(0, at - NEAR), Math.min(places.size(), at + NEAR))) {
            double here = taken.contains(place) ? 0 : alike(shingles, place.shingles);
            if (here > alike) {
                alike = here;
                most = Optional.of(place);
            }
        }
        return most;
    }

    /** What is said in each place, in order; the words of the first that has it stand first. */
    List<List<Template.Said>> said() {
        return places.stream().map(place -> List.copyOf(place.said)).toList();
    }

    private static Set<Integer> shingles(String text) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i + SHINGLE <= text.length(); i++) {
            all.add(text.substring(i, i + SHINGLE).hashCode());
        }
        return all;
    }

    /** Twice what both have of what each has (Dice). */
    private static double alike(Set<Integer> a, Set<Integer> b) {
        int most = Math.min(a.size(), b.size());
        if (2.0 * most <= LEAST_ALIKE * (a.size() + b.size())) {
            return 0;
        }
        Set<Integer> fewer = a.size() < b.size() ? a : b;
        Set<Integer> more = fewer == a ? b : a;
        return 2.0 * fewer.stream().filter(more::contains).count() / (a.size() + b.size());
    }
}
