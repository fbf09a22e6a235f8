package prongsai.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/** Counts texts that say the same: equal but for blanks, digits' kind and punctuation, then alike but for slips. */
final class Vote {
    /** Rare forms beyond so many are not compared with others, but only counted as they are. */
    private static final int COMPARED = 200;

    private final double alike;
    private final Map<String, Map<String, Integer>> forms = new LinkedHashMap<>();

    /** @param alike likeness from which on two texts are slips of one another, 0 to 1 */
    Vote(double alike) {
        this.alike = alike;
    }

    /**
     * A text and how often it was said.
     *
     * @param text its most usual form
     * @param count how often, in any form
     */
    record Said(String text, int count) {}

    /**
     * Texts that are slips of one another.
     *
     * @param first the most usual of them
     * @param count how often all were said
     * @param others the less usual ones
     */
    record Group(Said first, int count, List<Said> others) {}

    void add(String text) {
        String squashed = Squash.of(text);
        if (!squashed.isEmpty()) {
            forms.computeIfAbsent(squashed, none -> new LinkedHashMap<>()).merge(text, 1, Integer::sum);
        }
    }

    /** All that was said, the most usual first. */
    List<Group> groups() {
        List<String> keys = new ArrayList<>(forms.keySet());
        keys.sort(Comparator.comparingInt((String key) -> said(key).count)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        List<String> leaders = new ArrayList<>();
        Map<String, List<Said>> followers = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String leader = i >= COMPARED
                    ? key
                    : leaders.stream()
                            .filter(one -> Similarity.dice(one, key) >= alike)
                            .findFirst()
                            .orElse(key);
            if (leader.equals(key)) {
                leaders.add(key);
                followers.put(key, new ArrayList<>());
            } else {
                followers.computeIfAbsent(leader, none -> new ArrayList<>()).add(said(key));
            }
        }
        List<Group> groups = new ArrayList<>();
        followers.forEach((leader, others) -> {
            Said first = said(leader);
            int count = first.count + others.stream().mapToInt(Said::count).sum();
            groups.add(new Group(first, count, others));
        });
        groups.sort(Comparator.comparingInt(Group::count).reversed());
        return groups;
    }

    /** The most usual form, of equally usual ones the one with fewest blanks. */
    private Said said(String key) {
        Map<String, Integer> counts = forms.getOrDefault(key, Map.of());
        String text = counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> one) -> one.getValue())
                        .thenComparing(one -> -one.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse(key);
        return new Said(
                text, counts.values().stream().mapToInt(Integer::intValue).sum());
    }
}
