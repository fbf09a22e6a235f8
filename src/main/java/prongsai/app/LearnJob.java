package prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Progress;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.CatalogueLearner;
import prongsai.reference.CatalogueWriter;
import prongsai.reference.Catalogues;
import prongsai.reference.Official;

/** Proposes the catalogue of a year out of that year's reports, which are read without any catalogue. */
public final class LearnJob {
    /** An item of less confidence is named as one to look at first. */
    private static final double DOUBTFUL = 0.6;

    private LearnJob() {}

    /**
     * What to learn from.
     *
     * @param paths files and folders
     * @param year the year to learn; where it is not given, the year of most reports
     * @param settings what all jobs may be asked
     */
    public record Options(List<Path> paths, Optional<Integer> year, Settings settings) {
        public Options {
            paths = List.copyOf(paths);
        }
    }

    /**
     * What was learned.
     *
     * @param year which year's
     * @param reports how many reports could be read, of whatever year
     * @param catalogue the proposal; empty where no report of the year lists items
     * @param troubled what could not be read
     */
    public record Result(int year, int reports, Optional<Catalogue> catalogue, List<ManifestEntry> troubled) {
        /** The proposal as a catalogue file; empty where there is none. */
        public String json() {
            return catalogue.map(CatalogueWriter::json).orElse("");
        }

        /** Codes of the items that rest on little, and of those whose title reports do not agree on. */
        public List<String> doubtful() {
            return catalogue.stream()
                    .flatMap(one -> one.items().stream())
                    .filter(item -> item.support()
                            .filter(support -> support.confidence() < DOUBTFUL)
                            .isPresent())
                    .map(CatalogueItem::code)
                    .toList();
        }
    }

    /**
     * Learns; writes nothing.
     *
     * @throws prongsai.reference.ReferenceFileException where a user's list of agencies cannot be used
     */
    public static Result run(Options options, Progress progress) {
        Inputs inputs = Inputs.under(options.paths, Optional.empty());
        Official official = Setup.official(options.settings, inputs).with(Catalogues.none());
        ReportMaker maker = new ReportMaker(official, options.settings, Readings.pages(progress));
        ConcurrentSkipListMap<String, Report> read = new ConcurrentSkipListMap<>();
        List<ManifestEntry> entries = new FileWalk(options.settings.jobs(), "", new Manifest(Map.of()), turn -> {
                    ReportMaker.Made made = maker.make(turn.source());
                    made.report().ifPresent(report -> read.put(turn.source().name(), report));
                    return Optional.of(new FileWalk.Visited(made.entry(turn.source(), turn.name(), "", 0), true));
                })
                .over(inputs, progress);
        List<Report> reports = List.copyOf(read.values());
        int year = options.year.orElseGet(() -> usual(reports));
        List<ManifestEntry> troubled =
                entries.stream().filter(entry -> !entry.status().fine()).toList();
        return new Result(year, reports.size(), CatalogueLearner.learn(reports, year, Catalogues.shipped()), troubled);
    }

    /** The year of most reports that list items, the later one of two; 0 where none names a year. */
    private static int usual(List<Report> reports) {
        Map<Integer, Long> counts = reports.stream()
                .filter(report -> !report.oitItems().isEmpty())
                .flatMap(report -> report.fiscalYear().stream())
                .collect(Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
