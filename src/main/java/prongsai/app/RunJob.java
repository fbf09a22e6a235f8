package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Pool;
import prongsai.batch.Progress;
import prongsai.batch.Unpacked;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.TemplateDefects;
import prongsai.codec.FindingsJson;
import prongsai.model.Bilingual;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.model.shared.TemplateDefect;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;

/** The main job: all reports under some paths, read, checked, and written in every form. */
public final class RunJob {
    private static final String INDEX = "index";

    private RunJob() {}

    /**
     * What to do.
     *
     * @param paths files and folders
     * @param out folder of the outputs
     * @param settings what all jobs may be asked
     * @param database whether {@code prongsai.sqlite} is written too
     */
    public record Options(List<Path> paths, Path out, Settings settings, boolean database) {
        public Options {
            paths = List.copyOf(paths);
        }

        /** The usual outputs, no database. */
        public Options(List<Path> paths, Path out, Settings settings) {
            this(paths, out, settings, false);
        }
    }

    /**
     * Does it.
     *
     * @throws java.io.UncheckedIOException where an output cannot be written
     * @throws prongsai.store.StoreException where another program writes the index of this folder
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static JobResult run(Options options, Progress progress) {
        try (Unpacked unpacked = Setup.unpacked(options.paths, options.out, options.settings)) {
            return run(options, unpacked.inputs(), progress);
        }
    }

    private static JobResult run(Options options, Inputs inputs, Progress progress) {
        Settings settings = options.settings;
        Official official = Setup.official(settings, inputs);
        Outputs outputs = Outputs.in(options.out);
        String engine = Setup.engine(settings, official);
        FileReading reading = Readings.of(inputs, official, settings, engine, progress);
        Intake intake = new Intake(outputs, settings, reading, engine);
        Manifest manifest = intake.take(inputs, progress);
        List<ManifestEntry> read = manifest.entries().values().stream()
                .filter(entry -> entry.status().hasRecords())
                .toList();
        List<Intake.Taken> taken = Pool.map(read, settings.jobs(), entry -> intake.report(entry, inputs));
        List<Report> reports = taken.stream().map(Intake.Taken::report).toList();
        Setup.leaveOrganisations(settings, inputs, outputs);
        Path index = outputs.path(INDEX);
        Indexing.anew(index, reports, settings, engine);
        try (Snapshot snapshot = Snapshot.open(index)) {
            Sharing sharing = Sharing.among(reports, List.of(new Texts(snapshot)), official, settings.jobs());
            List<Checked> checked = check(taken, official, sharing.peers(), settings);
            checked.forEach(c -> outputs.write("findings/" + c.name() + ".json", FindingsJson.pretty(c.findings())));
            List<Path> written = present(options, outputs, checked, manifest, official, sharing);
            written.add(outputs.path("manifest.jsonl"));
            written.add(index);
            List<Findings> findings = checked.stream().map(Checked::findings).toList();
            List<Bilingual> notes = new ArrayList<>(settings.decisions().idle(findings));
            notes.addAll(Deciding.notes(
                    settings.decisions(), manifest.entries().values(), entry -> Intake.report(entry, outputs)));
            return new JobResult(manifest.entries().values().stream().toList(), findings, written, notes);
        }
    }

    private static List<Path> present(
            Options options,
            Outputs outputs,
            List<Checked> checked,
            Manifest manifest,
            Official official,
            Sharing sharing) {
        List<TemplateDefect> defects =
                TemplateDefects.of(checked.stream().map(Checked::findings).toList(), sharing.families());
        Run run = ReportSet.run(checked, manifest.entries().values(), official, sharing, defects);
        ReportSet set = new ReportSet(outputs, checked, () -> run);
        set.jsonl();
        set.recordsCsv();
        set.findingsCsv();
        set.sharedCsv();
        set.workbook();
        set.page();
        if (options.database) {
            set.database(manifest.entries().values());
        }
        return new ArrayList<>(set.written());
    }

    private static List<Checked> check(List<Intake.Taken> taken, Official official, Peers peers, Settings settings) {
        return Pool.map(taken, settings.jobs(), t -> {
            Findings findings = settings.decisions().over(Checker.check(t.report(), official, peers, settings.rules()));
            return new Checked(t.name(), t.report(), findings);
        });
    }
}
