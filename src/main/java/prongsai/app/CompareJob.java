package prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.batch.Inputs;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.RuleSettings;
import prongsai.check.compare.Comparer;
import prongsai.check.compare.FindingDiff;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ReportJson;
import prongsai.desk.Decisions;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.model.compare.Comparison;
import prongsai.read.Source;
import prongsai.reference.Official;

/** Two reports side by side; writes nothing. */
public final class CompareJob {
    private static final String ID = "[0-9a-f]{12}(-[1-9]\\d*)?";

    private CompareJob() {}

    /**
     * What to compare.
     *
     * @param a a report's file, its JSON, or its id in the index
     * @param b the other
     * @param findings whether to say what was fixed and what is new
     * @param index where ids are looked up
     * @param settings what all jobs may be asked
     */
    public record Options(String a, String b, boolean findings, Optional<Path> index, Settings settings) {}

    /**
     * How it ended.
     *
     * @param comparison empty where one of the two could not be read
     * @param troubled what could not be read
     * @param idle decisions about which nothing was found in either
     */
    public record Result(Optional<Comparison> comparison, List<ManifestEntry> troubled, List<Bilingual> idle) {}

    /**
     * Compares.
     *
     * @throws NoAnswerException for an id that is in no index
     * @throws prongsai.store.StoreException where the folder is no index, or it cannot be read
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static Result run(Options options) {
        if (options.index.isEmpty()) {
            return run(options, Shelf.of(List.of()));
        }
        try (Shelf shelf = Shelves.open(options.index.get())) {
            return run(options, shelf);
        }
    }

    static Result run(Options options, Shelf shelf) {
        List<Path> files = Stream.of(options.a, options.b)
                .flatMap(name -> file(name).stream())
                .toList();
        Official official = Setup.official(options.settings, Inputs.under(files, Optional.empty()));
        ReportMaker maker = new ReportMaker(official, options.settings);
        List<ManifestEntry> troubled = new ArrayList<>();
        Optional<Report> a = report(options.a, maker, shelf, troubled);
        Optional<Report> b = report(options.b, maker, shelf, troubled);
        if (a.isEmpty() || b.isEmpty()) {
            return new Result(Optional.empty(), troubled, List.of());
        }
        Comparison comparison = Comparer.compare(a.get(), b.get());
        List<Bilingual> unmet = Decisions.unmet(List.of(a.get(), b.get()));
        if (!options.findings) {
            return new Result(Optional.of(comparison), troubled, unmet);
        }
        Decisions decisions = options.settings.decisions();
        Findings inA = check(a.get(), official, decisions);
        Findings inB = check(b.get(), official, decisions);
        comparison = comparison.with(FindingDiff.of(comparison, inA, inB, official.catalogues()));
        List<Bilingual> idle = new ArrayList<>(decisions.idle(List.of(inA, inB)));
        idle.addAll(unmet);
        return new Result(Optional.of(comparison), troubled, idle);
    }

    private static Findings check(Report report, Official official, Decisions decisions) {
        return decisions.over(Checker.check(report, official, Peers.NONE, RuleSettings.ALL));
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Report> report(String name, ReportMaker maker, Shelf shelf, List<ManifestEntry> troubled) {
        Optional<Path> file = file(name);
        if (file.isEmpty() && name.matches(ID)) {
            return Optional.of(shelf.report(name).orElseThrow(() -> new NoAnswerException("id-unknown", name)));
        }
        ReportMaker.Made made = file.isEmpty() ? ReportMaker.unreadable(name) : made(name, file.get(), maker);
        if (made.report().isEmpty()) {
            troubled.add(new ManifestEntry(
                    name, "", "", made.status(), made.reason(), List.of(), "", made.pages(), Map.of(), "", 0));
        }
        return made.report();
    }

    private static ReportMaker.Made made(String name, Path file, ReportMaker maker) {
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                return new ReportMaker.Made(
                        FileStatus.OK, ReportMaker.NOTHING, Optional.of(ReportJson.read(Files.readString(file))), 0);
            }
            return maker.make(Source.of(file.getFileName().toString(), file));
        } catch (JsonFormatException e) {
            return new ReportMaker.Made(
                    FileStatus.NO_REPORT, Messages.of("app").say("no-report-json", name), Optional.empty(), 0);
        } catch (IOException e) {
            return ReportMaker.unreadable(name);
        }
    }
}
