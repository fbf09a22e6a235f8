package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import prongsai.batch.Inputs;
import prongsai.batch.Names;
import prongsai.batch.Pool;
import prongsai.check.Checker;
import prongsai.desk.Decisions;
import prongsai.model.Bilingual;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.shared.ReportRef;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.Unread;
import prongsai.read.Source;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** Checks an agency's own drafts; writes nothing. */
public final class CheckJob {
    private CheckJob() {}

    /**
     * What to check.
     *
     * @param drafts files
     * @param against files to compare with: last year's report, the neighbour's
     * @param index an index to compare with
     * @param settings what all jobs may be asked
     */
    public record Options(List<Path> drafts, List<Path> against, Optional<Path> index, Settings settings) {
        public Options {
            drafts = List.copyOf(drafts);
            against = List.copyOf(against);
        }
    }

    /**
     * A draft that was checked.
     *
     * @param file where it lies
     * @param checked what it says, and what the rules say
     */
    public record Draft(Path file, Checked checked) {
        public Report report() {
            return checked.report();
        }

        public Findings findings() {
            return checked.findings();
        }
    }

    /**
     * How it ended.
     *
     * @param drafts what could be read, by name
     * @param troubled what could not
     * @param run the same as writers of many reports take it
     * @param settings as asked for, since who writes into a draft reads it once more
     */
    public record Result(List<Draft> drafts, List<ManifestEntry> troubled, Run run, Settings settings) {
        /** True where a finding that nobody let stand is at least as grave. */
        public boolean anyAtLeast(Severity severity) {
            return drafts.stream()
                    .flatMap(draft -> draft.findings().open().stream())
                    .anyMatch(finding -> finding.severity().atLeast(severity));
        }

        /** What is to be said of decisions that were about nothing. */
        public List<Bilingual> idle() {
            Decisions decisions = settings.decisions();
            List<Bilingual> idle = new ArrayList<>(
                    decisions.idle(drafts.stream().map(Draft::findings).toList()));
            idle.addAll(Decisions.unmet(drafts.stream().map(Draft::report).toList()));
            Map<String, String> files = new LinkedHashMap<>();
            troubled.forEach(entry -> files.put(entry.file(), ""));
            drafts.forEach(draft ->
                    files.put(draft.report().source().file(), draft.report().id()));
            idle.addAll(decisions.strange(files));
            return idle;
        }
    }

    /** A file and the report that was read of it. */
    private record Taken(Path file, Report report) {}

    /** What all steps need; files that cannot be read are added to the troubled. */
    private record Frame(Official official, Settings settings, List<ManifestEntry> troubled) {}

    /**
     * Checks.
     *
     * @throws prongsai.store.StoreException where the index cannot be read
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static Result run(Options options) {
        return run(
                Inputs.under(options.drafts, Optional.empty()),
                Inputs.under(options.against, Optional.empty()),
                options.index,
                options.settings);
    }

    /** Checks files that have names of their own. */
    static Result run(Inputs inputs, Inputs beside, Optional<Path> indexed, Settings settings) {
        if (indexed.isEmpty()) {
            Read read = read(inputs, beside, indexed, settings);
            return read.against.isEmpty()
                    ? result(read.drafts, Sharing.NONE, read.frame)
                    : beside(read.against, List.of(), read.drafts, read.frame);
        }
        return Pool.lend(1, threads -> beside(indexed.get(), threads, inputs, beside, settings));
    }

    /** What was read: the drafts, and what they are compared with. */
    private record Read(List<Taken> drafts, List<Report> against, Frame frame) {}

    private static Read read(Inputs inputs, Inputs beside, Optional<Path> indexed, Settings settings) {
        Official official = Setup.official(settings, inputs, indexed);
        ReportMaker maker = new ReportMaker(official, settings);
        List<ManifestEntry> troubled = new ArrayList<>();
        List<Taken> drafts = read(inputs, maker, troubled);
        List<Report> against =
                read(beside, maker, troubled).stream().map(Taken::report).toList();
        return new Read(drafts, against, new Frame(official, settings, troubled));
    }

    /** A large index takes as long to open as a draft to read, so that one is done beside the other. */
    private static Result beside(Path indexed, Executor threads, Inputs inputs, Inputs beside, Settings settings) {
        try (Opening opening = Opening.of(indexed, threads)) {
            Read read = read(inputs, beside, Optional.of(indexed), settings);
            Snapshot index = opening.snapshot();
            Set<String> held = index.reports().stream().map(ReportRef::id).collect(Collectors.toSet());
            List<Report> others = read.against.stream()
                    .filter(report -> !held.contains(report.id()))
                    .toList();
            return beside(others, List.of(index), read.drafts, read.frame);
        }
    }

    /** Compares with reports and with indexes that hold none of them: a report that is in two would be told twice. */
    private static Result beside(List<Report> against, List<Snapshot> indexes, List<Taken> drafts, Frame frame) {
        try (Store store = Store.inMemory()) {
            against.forEach(store::put);
            store.commit();
            try (Snapshot beside = store.snapshot()) {
                List<Snapshot> bases = new ArrayList<>(indexes);
                bases.addFirst(beside);
                return compared(drafts, bases, frame);
            }
        }
    }

    private static Result compared(List<Taken> drafts, List<Snapshot> bases, Frame frame) {
        List<Texts> texts = bases.stream().map(Texts::new).toList();
        List<Report> reports = drafts.stream().map(Taken::report).toList();
        return result(drafts, Sharing.ofDrafts(reports, texts, frame.official, frame.settings.jobs()), frame);
    }

    private static Result result(List<Taken> taken, Sharing sharing, Frame frame) {
        List<String> names = Names.of(taken.stream()
                .map(one -> Map.entry(one.report.source().file(), one.report.id()))
                .toList());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Report report = taken.get(i).report;
            Findings findings = frame.settings
                    .decisions()
                    .over(Checker.check(report, frame.official, sharing.peers(), frame.settings.rules()));
            drafts.add(new Draft(taken.get(i).file, new Checked(names.get(i), report, findings)));
        }
        return new Result(
                List.copyOf(drafts), List.copyOf(frame.troubled), run(drafts, sharing, frame), frame.settings);
    }

    private static Run run(List<Draft> drafts, Sharing sharing, Frame frame) {
        List<Checked> checked = drafts.stream().map(Draft::checked).toList();
        return new Run(
                checked,
                frame.troubled.stream()
                        .map(entry -> new Unread(entry.file(), entry.status(), entry.reason()))
                        .toList(),
                ReportSet.items(checked, frame.official),
                Listings.ruleNames(),
                sharing.texts(),
                sharing.families(),
                List.of());
    }

    private static List<Taken> read(Inputs inputs, ReportMaker maker, List<ManifestEntry> troubled) {
        List<Taken> reports = new ArrayList<>();
        for (Inputs.Input input : inputs.files()) {
            ReportMaker.Made made = make(maker, input);
            made.report().ifPresent(report -> reports.add(new Taken(input.path(), report)));
            if (made.report().isEmpty()) {
                troubled.add(entry(input, made));
            }
        }
        inputs.unreadable().forEach(input -> troubled.add(entry(input, ReportMaker.unreadable(input.name()))));
        return reports;
    }

    private static ReportMaker.Made make(ReportMaker maker, Inputs.Input input) {
        try {
            return maker.make(Source.of(input.name(), input.path()));
        } catch (java.io.IOException e) {
            return ReportMaker.unreadable(input.name());
        }
    }

    private static ManifestEntry entry(Inputs.Input input, ReportMaker.Made made) {
        return new ManifestEntry(
                input.name(), "", "", made.status(), made.reason(), List.of(), "", made.pages(), Map.of(), "", 0);
    }
}
