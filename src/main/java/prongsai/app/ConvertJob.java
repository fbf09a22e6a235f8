package prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.model.Findings;
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
        Inputs inputs = Inputs.under(options.paths, Optional.of(options.out));
        Official official = Setup.official(options.settings, inputs);
        Outputs outputs = Outputs.in(options.out);
        Intake intake = new Intake(
                outputs,
                options.settings,
                new ReportMaker(official, options.settings, progress),
                Setup.engine(options.settings, official));
        Intake.Result taken = intake.take(inputs, progress);
        Manifest.of(taken.entries()).write(outputs);
        List<Checked> reports = taken.reports().stream()
                .map(t -> new Checked(t.name(), t.report(), unchecked(t.report())))
                .toList();
        ReportSet set = new ReportSet(outputs, reports, taken.entries(), official, Sharing.NONE, List.of());
        if (options.formats.contains(Format.JSONL)) {
            set.jsonl();
        }
        if (options.formats.contains(Format.CSV)) {
            set.recordsCsv();
        }
        if (options.formats.contains(Format.XLSX)) {
            set.workbook();
        }
        return new JobResult(
                Manifest.of(taken.entries()).entries().values().stream().toList(), List.of(), set.written());
    }

    private static Findings unchecked(Report report) {
        return new Findings(report.id(), report.source().file(), report.fiscalYear(), List.of(), List.of(), List.of());
    }
}
