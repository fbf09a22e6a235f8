package prongsai.reuse.grown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts the features that each two texts have in common, all of them: their Jaccard is exact. */
final class Counting implements Finder {
    private final String name;
    private final List<int[]> features;
    private final Map<Integer, int[]> texts = new HashMap<>();

    /**
     * Over texts.
     *
     * @param features of each text, each once
     */
    Counting(String name, List<int[]> features) {
        this.name = name;
        this.features = features;
        Map<Integer, Integer> counts = new HashMap<>();
        features.forEach(all -> Arrays.stream(all).forEach(one -> counts.merge(one, 1, Integer::sum)));
        counts.forEach((feature, count) -> texts.put(feature, new int[count]));
        for (int i = features.size() - 1; i >= 0; i--) {
            for (int feature : features.get(i)) {
                int left = counts.merge(feature, -1, Integer::sum);
                texts.getOrDefault(feature, new int[0])[left] = i;
            }
        }
    }

    /** The character grams of texts. */
    static List<int[]> grams(List<String> texts, int length) {
        return texts.stream()
                .map(text -> IntStream.rangeClosed(0, text.length() - length)
                        .map(i -> text.substring(i, i + length).hashCode())
                        .sorted()
                        .distinct()
                        .toArray())
                .toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Integer, Double> alike(int unit) {
        int[] own = features.get(unit);
        int[] counts = new int[features.size()];
        for (int feature : own) {
            for (int other : texts.getOrDefault(feature, new int[0])) {
                counts[other]++;
            }
        }
        Map<Integer, Double> alike = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && i != unit) {
                alike.put(i, (double) counts[i] / (own.length + features.get(i).length - counts[i]));
            }
        }
        return alike;
    }
}
