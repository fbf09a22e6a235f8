package prongsai.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import prongsai.app.ConvertJob;
import prongsai.app.Format;
import prongsai.app.Settings;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Names;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/**
 * Puts what a {@code convert} over many files leaves in place without reading them, so that going on can be timed alone:
 * {@code SettledJob FOLDER OUT}. True hashes and times in the manifest; each report's JSON is two bytes.
 */
public final class SettledJob {
    private SettledJob() {}

    /** Writes the manifest and the outputs. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Outputs outputs = Outputs.in(Path.of(arguments[1]));
        Inputs inputs = Inputs.under(List.of(folder), java.util.Optional.of(outputs.folder()));
        String engine = engine(inputs, folder);
        List<Source> sources = new ArrayList<>();
        for (Inputs.Input input : inputs.files()) {
            sources.add(Source.of(input.name(), input.path()));
        }
        List<String> names = Names.of(sources.stream()
                .map(source -> Map.entry(source.name(), source.id()))
                .toList());
        List<ManifestEntry> entries = new ArrayList<>();
        Files.createDirectories(outputs.path("reports"));
        for (int i = 0; i < names.size(); i++) {
            entries.add(entry(sources.get(i), names.get(i), engine));
            Files.writeString(outputs.path("reports/" + names.get(i) + ".json"), "}\n");
        }
        for (Inputs.Input input : inputs.skipped()) {
            entries.add(new ManifestEntry(
                    input.name(),
                    "",
                    "",
                    FileStatus.SKIPPED,
                    new Bilingual("", ""),
                    List.of(),
                    "",
                    0,
                    Map.of(),
                    engine,
                    0));
        }
        Manifest.of(entries).write(outputs);
    }

    private static ManifestEntry entry(Source source, String name, String engine) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(source.path(), BasicFileAttributes.class);
        return new ManifestEntry(
                source.name(),
                source.id(),
                source.sha256(),
                FileStatus.OK,
                new Bilingual("", ""),
                List.of(source.id()),
                name,
                0,
                Map.of("measures", 3),
                engine,
                5,
                new ManifestEntry.Stamp(seen.size(), seen.lastModifiedTime().to(TimeUnit.MICROSECONDS)));
    }

    /** What one file's line says of this program, with the list of agencies beside the files. */
    private static String engine(Inputs inputs, Path folder) throws IOException {
        Path out = Files.createTempDirectory("settled");
        Path in = Files.createDirectories(out.resolve("in"));
        Path first = inputs.files().getFirst().path();
        Files.copy(first, in.resolve(first.getFileName()));
        Path list = folder.resolve("organisations.csv");
        if (Files.exists(list)) {
            Files.copy(list, in.resolve(list.getFileName()));
        }
        return ConvertJob.run(
                        new ConvertJob.Options(
                                List.of(in), out.resolve("out"), EnumSet.of(Format.JSON), Settings.DEFAULT),
                        Progress.NONE)
                .entries()
                .getFirst()
                .engine();
    }
}
