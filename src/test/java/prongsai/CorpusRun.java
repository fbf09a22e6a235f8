package prongsai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.app.JobResult;
import prongsai.app.RunJob;
import prongsai.app.Settings;
import prongsai.batch.Progress;
import prongsai.codec.ReportJson;
import prongsai.extract.Digits;
import prongsai.model.Document;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.read.Limits;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;

/**
 * The example corpus through the real pipeline, once for all tests that look at it. Tests share it and change nothing.
 *
 * @param out folder of the outputs, with {@code --raw}
 * @param result how the job ended
 */
public record CorpusRun(Path out, JobResult result) {
    private static final Path CORPUS = Path.of("corpus");

    private static final class Once {
        static final CorpusRun RUN = run();
        static final Map<String, Document> DOCUMENTS = read();
    }

    /** The run of this machine. */
    public static CorpusRun once() {
        return Once.RUN;
    }

    /** Each report file of the corpus as read, by its path. */
    public static Map<String, Document> documents() {
        return Once.DOCUMENTS;
    }

    private static CorpusRun run() {
        try {
            Path out = Files.createTempDirectory("corpus-run");
            Settings raw = new Settings(
                    Optional.empty(), Optional.empty(), Optional.empty(), Digits.ARABIC, true, true, 2, true);
            JobResult result = RunJob.run(new RunJob.Options(List.of(CORPUS), out, raw), Progress.NONE);
            deleteAtEnd(out);
            return new CorpusRun(out, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAtEnd(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static Map<String, Document> read() {
        Map<String, Document> documents = new LinkedHashMap<>();
        Readers readers = new Readers(Limits.DEFAULT);
        for (ManifestEntry entry : once().withRecords()) {
            try {
                ReadResult read = readers.read(Source.of(entry.file(), CORPUS.resolve(entry.file())));
                documents.put(entry.file(), ((ReadResult.Read) read).document());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }

    /** The inputs that gave a report. */
    public List<ManifestEntry> withRecords() {
        return result.entries().stream()
                .filter(entry -> entry.status().hasRecords())
                .toList();
    }

    /** The report JSON as written, by input. */
    public Map<String, String> reportJson() {
        Map<String, String> json = new LinkedHashMap<>();
        withRecords().forEach(entry -> json.put(entry.file(), text("reports/" + entry.name() + ".json")));
        return json;
    }

    /** The findings JSON as written, by input. */
    public Map<String, String> findingsJson() {
        Map<String, String> json = new LinkedHashMap<>();
        withRecords().forEach(entry -> json.put(entry.file(), text("findings/" + entry.name() + ".json")));
        return json;
    }

    /** The reports, by input. */
    public Map<String, Report> reports() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reportJson().forEach((file, json) -> reports.put(file, ReportJson.read(json)));
        return reports;
    }

    public List<Findings> findings() {
        return result.findings();
    }

    public List<String> manifest() {
        return new ArrayList<>(text("manifest.jsonl").lines().toList());
    }

    private String text(String name) {
        try {
            return Files.readString(out.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
