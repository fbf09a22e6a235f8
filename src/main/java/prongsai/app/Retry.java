package prongsai.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.batch.Allowance;
import prongsai.batch.Inputs;
import prongsai.batch.Progress;
import prongsai.batch.Unpacked;
import prongsai.model.ManifestEntry;

/**
 * What could not be read, or not wholly, once more: files that are still at hand, and of archives those files alone. An
 * archive that could not be unpacked is tried again as a whole.
 *
 * @param files what lies by itself, archives among it
 * @param wanted names of what is to be read
 */
record Retry(List<Inputs.Input> files, Set<String> wanted) {
    /** Between the name of an archive and the name of a file in it, as {@link Unpacked} has it. */
    private static final String INSIDE = "!/";

    Retry {
        files = List.copyOf(files);
        wanted = Set.copyOf(wanted);
    }

    /**
     * What of the troubled files is at hand.
     *
     * @param found where a file lies, by its name; an archive by its own
     */
    static Retry of(List<ManifestEntry> troubled, Function<String, Optional<Path>> found) {
        Map<String, Inputs.Input> files = new LinkedHashMap<>();
        for (ManifestEntry entry : troubled) {
            Stream.of(entry.file(), outermost(entry.file()))
                    .flatMap(name -> found.apply(name).map(path -> new Inputs.Input(name, path)).stream())
                    .findFirst()
                    .ifPresent(input -> files.putIfAbsent(input.name(), input));
        }
        return new Retry(
                List.copyOf(files.values()),
                troubled.stream().map(ManifestEntry::file).collect(Collectors.toSet()));
    }

    private static String outermost(String file) {
        int inside = file.indexOf(INSIDE);
        return inside < 0 ? file : file.substring(0, inside);
    }

    /**
     * Brings them into the index; archives are unpacked for as long as it takes.
     *
     * @param settings that read everything anew
     */
    IndexJob.Result into(Path index, Settings settings, Progress progress) {
        List<Path> paths = files.stream().map(Inputs.Input::path).toList();
        IndexJob.Options options = new IndexJob.Options(paths, index, List.of(), IndexJob.Options.EVERY, settings);
        Inputs given = new Inputs(files, List.of(), List.of(), List.of(), Optional.empty());
        try (Unpacked unpacked = Unpacked.of(given, settings.isolation().of(Allowance.ARCHIVE_MEGABYTES))) {
            Inputs all = unpacked.inputs();
            List<Inputs.Input> again =
                    all.files().stream().filter(input -> wants(input.name())).toList();
            return IndexJob.run(
                    options, new Inputs(again, List.of(), List.of(), all.refused(), Optional.empty()), progress);
        }
    }

    /** True for a file that failed, and for what is in an archive that did. */
    private boolean wants(String name) {
        for (int inside = name.indexOf(INSIDE); inside >= 0; inside = name.indexOf(INSIDE, inside + 1)) {
            if (wanted.contains(name.substring(0, inside))) {
                return true;
            }
        }
        return wanted.contains(name);
    }
}
