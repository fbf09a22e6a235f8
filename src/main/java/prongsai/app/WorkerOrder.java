package prongsai.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import prongsai.desk.Correction;
import prongsai.desk.Decisions;
import prongsai.extract.Digits;
import prongsai.read.Limit;
import prongsai.read.Source;

/** What a job tells its workers, as text: keys and values in the form of {@link Properties}. */
final class WorkerOrder {
    private static final String YEAR = "year";
    private static final String CATALOGUE = "catalogue";
    private static final String ORGANISATIONS = "organisations";
    private static final String CACHE = "ocr-cache";
    private static final String LIMIT = "limit.";
    private static final String CORRECTION = "correction.";
    /** Stands in no text that people write. */
    private static final String SEPARATOR = "\u0001";

    private WorkerOrder() {}

    /**
     * What shapes a report.
     *
     * @param settings of these, what reading looks at
     * @param engine names everything that shapes an output
     */
    record Standing(Settings settings, String engine) {}

    /** @param organisations the list that holds, wherever it was found */
    static String standing(Settings settings, Optional<Path> organisations, String engine) {
        Properties told = new Properties();
        settings.year().ifPresent(year -> told.setProperty(YEAR, String.valueOf(year)));
        settings.catalogue().ifPresent(file -> told.setProperty(CATALOGUE, absolute(file)));
        organisations.ifPresent(file -> told.setProperty(ORGANISATIONS, absolute(file)));
        told.setProperty("digits", settings.digits().name());
        told.setProperty("raw", String.valueOf(settings.raw()));
        told.setProperty("names", String.valueOf(settings.names()));
        told.setProperty("jobs", String.valueOf(settings.jobs()));
        told.setProperty("scans", String.valueOf(settings.scans().recognised()));
        settings.scans().cache().ifPresent(folder -> told.setProperty(CACHE, absolute(folder)));
        for (Limit limit : Limit.values()) {
            told.setProperty(
                    LIMIT + limit.key(), String.valueOf(settings.limits().of(limit)));
        }
        List<Correction> corrections = settings.decisions().corrections();
        for (int i = 0; i < corrections.size(); i++) {
            told.setProperty(CORRECTION + i, words(corrections.get(i)));
        }
        told.setProperty("engine", engine);
        return text(told);
    }

    static Standing standing(String text) {
        Properties told = properties(text);
        Settings settings = new Settings(
                value(told, YEAR).map(Integer::parseInt),
                value(told, CATALOGUE).map(Path::of),
                value(told, ORGANISATIONS).map(Path::of),
                Digits.valueOf(must(told, "digits")),
                Boolean.parseBoolean(must(told, "raw")),
                Boolean.parseBoolean(must(told, "names")),
                Integer.parseInt(must(told, "jobs")),
                false);
        for (Limit limit : Limit.values()) {
            settings = settings.limited(List.of(limit.key() + "=" + must(told, LIMIT + limit.key())));
        }
        Scans scans = new Scans(
                Boolean.parseBoolean(must(told, "scans")), value(told, CACHE).map(Path::of));
        List<Correction> corrections = new ArrayList<>();
        for (Optional<String> one = value(told, CORRECTION + 0);
                one.isPresent();
                one = value(told, CORRECTION + corrections.size())) {
            corrections.add(correction(one.get()));
        }
        Decisions decisions = new Decisions(List.of(), corrections);
        return new Standing(settings.with(scans).deciding(decisions), must(told, "engine"));
    }

    private static String words(Correction one) {
        return String.join(
                SEPARATOR,
                one.report(),
                one.record(),
                String.valueOf(one.occurrence()),
                one.field(),
                one.read(),
                one.value(),
                one.note(),
                one.by(),
                one.on(),
                one.file(),
                String.valueOf(one.line()));
    }

    private static Correction correction(String words) {
        String[] parts = words.split(SEPARATOR, -1);
        return new Correction(
                parts[0],
                parts[1],
                Integer.parseInt(parts[2]),
                parts[3],
                parts[4],
                parts[5],
                parts[6],
                parts[7],
                parts[8],
                parts[9],
                Integer.parseInt(parts[10]));
    }

    static String task(FileReading.Task task) {
        Properties told = new Properties();
        told.setProperty("file", task.source().name());
        told.setProperty("path", absolute(task.source().path()));
        told.setProperty("sha256", task.source().sha256());
        told.setProperty("size", String.valueOf(task.source().size()));
        told.setProperty("name", task.name());
        told.setProperty("json", absolute(task.json()));
        told.setProperty("pages", String.valueOf(task.pagesAtOnce()));
        return text(told);
    }

    static FileReading.Task task(String text) {
        Properties told = properties(text);
        Source source = new Source(
                must(told, "file"),
                Path.of(must(told, "path")),
                must(told, "sha256"),
                Long.parseLong(must(told, "size")));
        return new FileReading.Task(
                source, must(told, "name"), Path.of(must(told, "json")), Integer.parseInt(must(told, "pages")));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    private static Optional<String> value(Properties told, String key) {
        return Optional.ofNullable(told.getProperty(key));
    }

    private static String must(Properties told, String key) {
        return value(told, key).orElseThrow(() -> new IllegalArgumentException("not told: " + key));
    }

    private static String text(Properties told) {
        try {
            StringWriter text = new StringWriter();
            told.store(text, "");
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
    }

    private static Properties properties(String text) {
        try {
            Properties told = new Properties();
            told.load(new StringReader(text));
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
    }
}
