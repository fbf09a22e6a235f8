package prongsai.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ManifestJson;
import prongsai.model.ManifestEntry;

/**
 * What became of each input: one line a file, sorted by name.
 *
 * @param entries by file
 */
public record Manifest(Map<String, ManifestEntry> entries) {
    private static final String FILE = "manifest.jsonl";

    public Manifest {
        entries = new LinkedHashMap<>(entries);
    }

    public static Manifest of(List<ManifestEntry> entries) {
        return new Manifest(entries.stream()
                .sorted((a, b) -> a.file().compareTo(b.file()))
                .collect(Collectors.toMap(ManifestEntry::file, e -> e, (a, b) -> a, LinkedHashMap::new)));
    }

    /** The manifest of an earlier job in this folder; empty where there is none. A broken line is passed over. */
    public static Manifest read(Outputs outputs) {
        if (!outputs.has(FILE)) {
            return new Manifest(Map.of());
        }
        return of(
                outputs.read(FILE).lines().flatMap(line -> entry(line).stream()).toList());
    }

    public void write(Outputs outputs) {
        outputs.write(
                FILE,
                entries.values().stream().map(e -> ManifestJson.line(e) + "\n").collect(Collectors.joining()));
    }

    /** The entry of a file whose outputs are still what this engine would make of this content. */
    public Optional<ManifestEntry> current(String file, String sha256, String engine) {
        return Optional.ofNullable(entries.get(file))
                .filter(e -> e.sha256().equals(sha256) && e.engine().equals(engine) && !sha256.isEmpty());
    }

    private static Optional<ManifestEntry> entry(String line) {
        try {
            return Optional.of(ManifestJson.read(line));
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }
}
