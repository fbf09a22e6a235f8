package prongsai.batch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** NAME of each input's outputs: its path with {@code /} as {@code __}, the id added where two would be the same. */
public final class Names {
    /** File systems allow 255 bytes; what is added behind needs a few. */
    private static final int LONGEST = 200;

    private Names() {}

    /**
     * Names for files.
     *
     * @param files name of each file by its id, in order; a name may be there twice
     * @return NAME by the position in the list
     */
    public static List<String> of(List<Map.Entry<String, String>> files) {
        Map<String, Integer> counts = new HashMap<>();
        files.forEach(file -> counts.merge(flat(file.getKey()), 1, Integer::sum));
        return files.stream()
                .map(file -> {
                    String flat = flat(file.getKey());
                    String cut = cut(flat);
                    return counts.getOrDefault(flat, 1) > 1 || !cut.equals(flat) ? cut + "-" + file.getValue() : flat;
                })
                .toList();
    }

    private static String flat(String file) {
        return file.replace("/", "__");
    }

    private static String cut(String name) {
        String kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
