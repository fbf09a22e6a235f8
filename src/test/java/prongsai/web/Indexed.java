package prongsai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import prongsai.app.IndexJob;
import prongsai.app.Library;
import prongsai.app.Settings;
import prongsai.batch.Progress;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/**
 * An index over some files, and a page over it.
 *
 * @param folder holds the index, its list of agencies and what people decide
 */
record Indexed(Path folder) {
    static final Path CORPUS = Path.of("corpus");

    /** Indexes files of the corpus by their names there. */
    static Indexed corpus(Path folder, String... names) {
        try {
            Files.copy(CORPUS.resolve("organisations.csv"), folder.resolve("organisations.csv"));
            Path files = folder.resolve("files");
            for (String name : names) {
                Path copy = files.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(CORPUS.resolve(name), copy);
            }
            return new Indexed(folder).add(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the files lie that were read. */
    Path files() {
        return folder.resolve("files");
    }

    /** The id of the report of a file by its name. */
    String id(String name) throws IOException {
        return Source.of(name, files().resolve(name)).id();
    }

    Path index() {
        return folder.resolve("index");
    }

    Path decisions() {
        return folder.resolve("decisions.json");
    }

    private static Settings settings(Path organisations) {
        Settings none = Settings.DEFAULT;
        return new Settings(
                none.year(), none.catalogue(), Optional.of(organisations), none.digits(), false, true, 2, false);
    }

    /** Brings files into the index. */
    Indexed add(Path path) {
        List<ManifestEntry> troubled = IndexJob.run(
                        new IndexJob.Options(
                                List.of(path),
                                index(),
                                List.of(),
                                IndexJob.Options.EVERY,
                                settings(folder.resolve("organisations.csv"))),
                        Progress.NONE)
                .troubled();
        if (!troubled.isEmpty()) {
            throw new IllegalStateException(String.valueOf(troubled));
        }
        return this;
    }

    /** Serves it at a free port. */
    PageServer serve() {
        return serve(limits(ServeOptions.Limits.DEFAULT.bytes(), Duration.ofSeconds(120), 200));
    }

    /** Serves it as if it were too large to compare all reports when it is opened, and waits for nothing. */
    PageServer serveLarge() {
        return serve(limits(ServeOptions.Limits.DEFAULT.bytes(), Duration.ofMillis(1), 1));
    }

    /**
     * Serves it as if it were too large, and lets no report wait for another to be compared.
     *
     * @param workers who does what takes long
     */
    PageServer serveLargeWithoutQueue(Function<String, ExecutorService> workers) {
        ServeOptions.Limits large = limits(ServeOptions.Limits.DEFAULT.bytes(), Duration.ofMillis(1), 1);
        return serve(
                new ServeOptions.Limits(
                        large.bytes(),
                        large.against(),
                        0,
                        large.kept(),
                        large.check(),
                        large.silence(),
                        large.patience(),
                        large.compared()),
                workers);
    }

    /** Serves it with little room for what is sent. */
    PageServer serveNarrow(long bytes) {
        return serve(limits(bytes, Duration.ofSeconds(120), 200));
    }

    private PageServer serve(ServeOptions.Limits limits) {
        return serve(limits, Library::worker);
    }

    private PageServer serve(ServeOptions.Limits limits, Function<String, ExecutorService> workers) {
        return PageServer.start(
                fault -> {
                    throw new IllegalStateException(fault);
                },
                new ServeOptions(
                        "127.0.0.1",
                        0,
                        Optional.of(index()),
                        List.of(files()),
                        Optional.empty(),
                        Settings.DEFAULT,
                        limits),
                workers);
    }

    private static ServeOptions.Limits limits(long bytes, Duration patience, int compared) {
        ServeOptions.Limits usual = ServeOptions.Limits.DEFAULT;
        return new ServeOptions.Limits(
                bytes,
                usual.against(),
                usual.waiting(),
                usual.kept(),
                usual.check(),
                usual.silence(),
                patience,
                compared);
    }
}
