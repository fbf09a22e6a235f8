package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Pool;
import prongsai.batch.Progress;
import prongsai.batch.Unpacked;
import prongsai.check.Checker;
import prongsai.check.TemplateDefects;
import prongsai.codec.FindingsJson;
import prongsai.codec.ReportJson;
import prongsai.model.Bilingual;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplateDefect;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.SharedCsv;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;

/** The main job: all reports under some paths, read, checked, and written in every form. */
public final class RunJob {
    private static final String INDEX = "index";
    private static final String SHARED = "shared.csv";

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
        Setup.leaveOrganisations(settings, inputs, outputs);
        Path index = outputs.path(INDEX);
        Set<String> ids = read.stream().map(ManifestEntry::id).collect(Collectors.toSet());
        Indexing.anew(
                index,
                ids,
                () -> read.stream()
                        .map(entry -> intake.report(entry, inputs).report())
                        .iterator(),
                settings,
                engine);
        try (Snapshot snapshot = Snapshot.open(index)) {
            IndexComparison comparison = IndexComparison.of(new Texts(snapshot), official, settings.jobs());
            Judged judged = new Judged(read.size());
            outputs.write(SHARED, file -> {
                try (SharedCsv rows = SharedCsv.open(file)) {
                    Pool.each(
                            read,
                            settings.jobs(),
                            entry -> judge(intake.report(entry, inputs), official, comparison, settings, outputs),
                            one -> {
                                judged.add(one.checked, one.shared);
                                rows.add(one.shared);
                            });
                }
            });
            List<Path> written = present(options, outputs, judged, manifest, official, comparison.families());
            written.add(outputs.path("manifest.jsonl"));
            written.add(index);
            List<Findings> findings =
                    judged.reports().stream().map(Checked::findings).toList();
            List<Bilingual> notes = new ArrayList<>(settings.decisions().idle(findings));
            notes.addAll(Deciding.notes(
                    settings.decisions(), manifest.entries().values(), entry -> Intake.report(entry, outputs)));
            return new JobResult(manifest.entries().values().stream().toList(), findings, written, notes);
        }
    }

    private static List<Path> present(
            Options options,
            Outputs outputs,
            Judged judged,
            Manifest manifest,
            Official official,
            List<Family> families) {
        List<Checked> reports = judged.reports();
        List<TemplateDefect> defects =
                TemplateDefects.of(reports.stream().map(Checked::findings).toList(), families);
        UnaryOperator<Checked> whole = judged.many() ? checked -> whole(checked, outputs) : UnaryOperator.identity();
        Run run = ReportSet.run(
                reports, manifest.entries().values(), official, judged.shared(), families, defects, whole);
        ReportSet set =
                new ReportSet(outputs, () -> reports.stream().map(run::whole).iterator(), () -> run);
        set.jsonl();
        set.recordsCsv();
        set.findingsCsv();
        set.stands(SHARED);
        set.workbook();
        set.page();
        if (options.database) {
            set.database(manifest.entries().values());
        }
        return new ArrayList<>(set.written());
    }

    private record One(Checked checked, SharedText shared) {}

    /** Compares and checks a report, and writes its findings. */
    private static One judge(
            Intake.Taken taken, Official official, IndexComparison comparison, Settings settings, Outputs outputs) {
        SharedText shared = comparison.shared(taken.report());
        Findings findings = settings.decisions()
                .over(Checker.check(taken.report(), official, comparison.peers(shared), settings.rules()));
        outputs.write(findings(taken.name()), FindingsJson.pretty(findings));
        return new One(new Checked(taken.name(), taken.report(), findings), shared);
    }

    private static String findings(String name) {
        return "findings/" + name + ".json";
    }

    /** A report and its findings, read back from what this run wrote. */
    private static Checked whole(Checked checked, Outputs outputs) {
        return new Checked(
                checked.name(),
                ReportJson.read(outputs.read(Intake.json(checked.name()))),
                FindingsJson.read(outputs.read(findings(checked.name()))));
    }
}
