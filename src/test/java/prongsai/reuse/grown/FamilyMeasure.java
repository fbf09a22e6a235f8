package prongsai.reuse.grown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import prongsai.model.shared.Family;

/**
 * How well families are told.
 *
 * @param reports number of reports
 * @param families number of families with two members and more
 * @param found number of families found
 * @param rand adjusted Rand index (Hubert and Arabie, 1985) of what was found and what is true; 1 for equal ones
 */
record FamilyMeasure(int reports, long families, int found, double rand) {
    static FamilyMeasure of(List<Family> families, Grown grown) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < families.size(); i++) {
            int number = i;
            families.get(i).members().forEach(member -> found.put(member.id(), number));
        }
        Map<Long, Integer> both = new HashMap<>();
        Map<Integer, Integer> truly = new HashMap<>();
        Map<Integer, Integer> told = new HashMap<>();
        int alone = families.size();
        for (Grown.Member member : grown.members()) {
            Integer family = found.get(member.id());
            int as = family == null ? alone++ : family;
            truly.merge(member.family(), 1, Integer::sum);
            told.merge(as, 1, Integer::sum);
            both.merge((long) member.family() << 32 | as, 1, Integer::sum);
        }
        double together = pairs(both.values());
        double trulyTogether = pairs(truly.values());
        double toldTogether = pairs(told.values());
        int count = grown.members().size();
        double chance = trulyTogether * toldTogether / (count * (count - 1) / 2.0);
        double most = (trulyTogether + toldTogether) / 2;
        return new FamilyMeasure(
                count,
                truly.values().stream().filter(size -> size > 1).count(),
                families.size(),
                most == chance ? 1 : (together - chance) / (most - chance));
    }

    private static double pairs(Iterable<Integer> sizes) {
        double pairs = 0;
        for (int size : sizes) {
            pairs += size * (size - 1) / 2.0;
        }
        return pairs;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "families: adjusted Rand %.4f (%d families of %d reports, %d found)",
                rand,
                families,
                reports,
                found);
    }
}
