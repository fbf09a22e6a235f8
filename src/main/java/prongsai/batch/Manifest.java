package prongsai.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ManifestJson;
import prongsai.model.ManifestEntry;

/**
 * What became of each input: one line a file, sorted by name.
 *
 * @param entries by file
 * @param whole whether a file holds just these lines, one each
 */
public record Manifest(Map<String, ManifestEntry> entries, boolean whole) {
    static final String FILE = "manifest.jsonl";

    public Manifest {
        entries = new LinkedHashMap<>(entries);
    }

    /** Lines that no file holds yet. */
    public Manifest(Map<String, ManifestEntry> entries) {
        this(entries, false);
    }

    public static Manifest of(List<ManifestEntry> entries) {
        return new Manifest(entries.stream()
                .sorted(Comparator.comparing(ManifestEntry::file))
                .collect(Collectors.toMap(ManifestEntry::file, e -> e, (a, b) -> a, LinkedHashMap::new)));
    }

    /** The manifest of an earlier job in this folder; empty where there is none. A broken line is passed over. */
    public static Manifest read(Outputs outputs) {
        return read(outputs, entry -> true);
    }

    /**
     * The manifest of an earlier job in this folder, and over it the lines of one that did not end.
     *
     * @param stands whether the outputs of a line stand; asked about a job that did not end, which a power cut may have
     *     ended before its files were on the disk
     */
    public static Manifest read(Outputs outputs, Predicate<ManifestEntry> stands) {
        Map<String, ManifestEntry> entries = new TreeMap<>();
        int lines = lines(outputs, FILE, entry -> true, entries);
        boolean whole = lines == entries.size();
        int later = lines(outputs, Journal.FILE, stands, entries);
        return new Manifest(entries, whole && lines > 0 && later == 0);
    }

    /** @return how many lines there are, broken ones among them */
    private static int lines(
            Outputs outputs, String name, Predicate<ManifestEntry> stands, Map<String, ManifestEntry> entries) {
        if (!outputs.has(name)) {
            return 0;
        }
        int count = 0;
        // This reader takes bytes that are no UTF-8, as a power cut in the middle of a letter leaves them.
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(outputs.path(name)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                entry(line).filter(stands).ifPresent(e -> entries.put(e.file(), e));
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + outputs.path(name), e);
        }
    }

    /** True where a file holds just these lines already. */
    boolean standsAs(Manifest before) {
        return before.whole && entries.equals(before.entries);
    }

    /** These lines, and over them those of a later job; a line that it has none for stays. */
    public Manifest under(Manifest later) {
        Map<String, ManifestEntry> both = new TreeMap<>(entries);
        both.putAll(later.entries);
        return new Manifest(both);
    }

    public void write(Outputs outputs) {
        outputs.write(FILE, file -> {
            try (BufferedWriter lines = Files.newBufferedWriter(file)) {
                for (ManifestEntry entry : entries.values()) {
                    lines.write(ManifestJson.line(entry));
                    lines.write('\n');
                }
            }
        });
    }

    /**
     * The entry of a file whose content is still what it was.
     *
     * @param stands whether what read it then would come to the same now
     */
    public Optional<ManifestEntry> current(String file, String sha256, Predicate<ManifestEntry> stands) {
        return Optional.ofNullable(entries.get(file))
                .filter(e -> e.sha256().equals(sha256) && !sha256.isEmpty())
                .filter(stands);
    }

    /**
     * The hash of a file that looks from outside as it did when it was read; empty where it does not, or where that is
     * no proof.
     */
    public Optional<String> hash(String file, ManifestEntry.Stamp stamp) {
        return Optional.ofNullable(entries.get(file))
                .filter(e -> stamp.reliable()
                        && e.stamp().equals(stamp)
                        && !e.sha256().isEmpty())
                .map(ManifestEntry::sha256);
    }

    private static Optional<ManifestEntry> entry(String line) {
        try {
            return Optional.of(ManifestJson.read(line));
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }
}
