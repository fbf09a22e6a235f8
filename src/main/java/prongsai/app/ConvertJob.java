package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.batch.Unpacked;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.present.Checked;
import prongsai.reference.Official;

/** Bulk conversion: reports as records, unchecked. */
public final class ConvertJob {
    private ConvertJob() {}

    /**
     * What to convert.
     *
     * @param paths files and folders
     * @param out folder of the outputs
     * @param formats in which forms
     * @param settings what all jobs may be asked
     */
    public record Options(List<Path> paths, Path out, Set<Format> formats, Settings settings) {
        public Options {
            paths = List.copyOf(paths);
            formats = Set.copyOf(formats);
        }
    }

    /**
     * Converts.
     *
     * @throws java.io.UncheckedIOException where an output cannot be written
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static JobResult run(Options options, Progress progress) {
        try (Unpacked unpacked = Setup.unpacked(options.paths, options.out, options.settings)) {
            return run(options, unpacked.inputs(), progress);
        }
    }

    private static JobResult run(Options options, Inputs inputs, Progress progress) {
        Official official = Setup.official(options.settings, inputs);
        Outputs outputs = Outputs.in(options.out);
        String engine = Setup.engine(options.settings, official);
        FileReading reading = Readings.of(inputs, official, options.settings, engine, progress);
        Intake intake = new Intake(outputs, options.settings, reading, engine);
        Manifest manifest = intake.take(inputs, progress);
        List<ManifestEntry> read = manifest.entries().values().stream()
                .filter(entry -> entry.status().hasRecords())
                .toList();
        // Each is read back when its turn comes, and forgotten: a hundred thousand fit in no memory.
        Iterable<Checked> reports = () -> read.stream()
                .map(entry -> unchecked(intake.report(entry, inputs)))
                .iterator();
        ReportSet set = new ReportSet(outputs, reports, () -> {
            List<Checked> all = new ArrayList<>();
            reports.forEach(all::add);
            return ReportSet.run(
                    all,
                    manifest.entries().values(),
                    official,
                    Map.of(),
                    List.of(),
                    List.of(),
                    UnaryOperator.identity());
        });
        if (options.formats.contains(Format.JSONL)) {
            set.jsonl();
        }
        if (options.formats.contains(Format.CSV)) {
            set.recordsCsv();
        }
        if (options.formats.contains(Format.XLSX)) {
            set.dataBook(manifest.entries().values());
        }
        if (options.formats.contains(Format.SQLITE)) {
            set.database(manifest.entries().values());
        }
        return new JobResult(
                manifest.entries().values().stream().toList(),
                List.of(),
                set.written(),
                Deciding.notes(
                        options.settings.decisions(),
                        manifest.entries().values(),
                        entry -> Intake.report(entry, outputs)));
    }

    private static Checked unchecked(Intake.Taken taken) {
        Report report = taken.report();
        Findings none =
                new Findings(report.id(), report.source().file(), report.fiscalYear(), List.of(), List.of(), List.of());
        return new Checked(taken.name(), report, none);
    }
}
