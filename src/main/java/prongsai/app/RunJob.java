package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Pool;
import prongsai.batch.Progress;
import prongsai.check.Checker;
import prongsai.check.RuleSettings;
import prongsai.codec.FindingsJson;
import prongsai.model.Findings;
import prongsai.present.Checked;
import prongsai.reference.Official;

/** The main job: all reports under some paths, read, checked, and written in every form. */
public final class RunJob {
    private RunJob() {}

    /**
     * What to do.
     *
     * @param paths files and folders
     * @param out folder of the outputs
     * @param settings what all jobs may be asked
     */
    public record Options(List<Path> paths, Path out, Settings settings) {
        public Options {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Does it.
     *
     * @throws java.io.UncheckedIOException where an output cannot be written
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static JobResult run(Options options, Progress progress) {
        Settings settings = options.settings;
        Inputs inputs = Inputs.under(options.paths, Optional.of(options.out));
        Official official = Setup.official(settings, inputs);
        Outputs outputs = Outputs.in(options.out);
        Intake intake =
                new Intake(outputs, settings, new ReportMaker(official, settings), Setup.engine(settings, official));
        Intake.Result taken = intake.take(inputs, progress);
        Manifest manifest = Manifest.of(taken.entries());
        manifest.write(outputs);

        List<Checked> checked = check(taken.reports(), official, settings.jobs());
        checked.forEach(c -> outputs.write("findings/" + c.name() + ".json", FindingsJson.pretty(c.findings())));
        ReportSet set = new ReportSet(
                outputs, checked, manifest.entries().values().stream().toList(), official, Listings.ruleNames());
        set.jsonl();
        set.recordsCsv();
        set.findingsCsv();
        set.workbook();
        set.page();
        List<Path> written = new ArrayList<>(set.written());
        written.add(outputs.path("manifest.jsonl"));
        return new JobResult(
                manifest.entries().values().stream().toList(),
                checked.stream().map(Checked::findings).toList(),
                written);
    }

    private static List<Checked> check(List<Intake.Taken> taken, Official official, int jobs) {
        RunPeers peers = new RunPeers(taken.stream().map(Intake.Taken::report).toList());
        return Pool.map(taken, jobs, t -> {
            Findings findings = Checker.check(t.report(), official, peers, RuleSettings.ALL);
            return new Checked(t.name(), t.report(), findings);
        });
    }
}
