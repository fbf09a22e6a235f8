package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplateText;
import prongsai.model.shared.TextPair;
import prongsai.reference.Official;
import prongsai.reuse.Families;
import prongsai.reuse.Reuse;
import prongsai.reuse.Template;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;
import prongsai.text.Codes;

/** Who shares which words with whom, over an index; writes nothing. */
public final class SharedJob {
    private static final int NAMED = 8;
    /** Each report with all others takes half a second and more: of a larger index nobody waits for that. */
    static final int MOST_COMPARED = 200;
    /** What so many members have in common is the template; more are more to read. */
    static final int MOST_OF_TEMPLATE = 400;

    private SharedJob() {}

    /**
     * What to show.
     *
     * @param index where the reports are
     * @param report a report: its id, or a part of its file's name that fits no other; empty for all
     * @param item a record alone: {@code O24} however written, {@code measure 1}; empty for all
     * @param why two reports to be compared with each other alone, named as {@code report} is; empty, or exactly two
     * @param settings what all jobs may be asked
     */
    public record Options(
            Path index, Optional<String> report, Optional<String> item, List<String> why, Settings settings) {
        public Options {
            why = List.copyOf(why);
        }
    }

    /**
     * What is shared.
     *
     * @param texts the reports asked for that share words; one, also where it shares none, if one was asked for
     * @param families over all reports of the index; empty where two reports are compared with each other alone
     * @param byTexts whether the index is so large that families were told by whole texts, not letter by letter
     * @param why where two reports are compared with each other alone
     */
    public record Result(List<SharedText> texts, List<Family> families, boolean byTexts, Optional<Why> why) {}

    /**
     * Why two reports are said to share words.
     *
     * @param pairs text by text
     * @param order both reports, the earlier one first where something says which it is
     */
    public record Why(List<TextPair> pairs, List<Family.Kin> order) {}

    /**
     * Compares.
     *
     * @throws NoAnswerException where no report, or more than one, is so named
     * @throws prongsai.store.StoreException where the folder is no index, or it cannot be read
     * @throws prongsai.reference.ReferenceFileException where a user's file cannot be used
     */
    public static Result run(Options options) {
        return run(options, MOST_COMPARED);
    }

    /** @param mostCompared reports that are each compared with all others */
    static Result run(Options options, int mostCompared) {
        Official official = Setup.official(options.settings, options.index);
        try (Snapshot snapshot = Snapshot.open(options.index)) {
            Texts texts = new Texts(snapshot);
            if (options.why.size() == 2) {
                return why(options, texts, official);
            }
            Optional<ReportRef> asked = options.report.map(name -> named(name, snapshot));
            boolean ofAll = asked.isEmpty() && options.item.isPresent();
            if (snapshot.reports().size() > mostCompared && !ofAll) {
                return large(options, asked, texts, official);
            }
            List<Report> reports = new ArrayList<>();
            for (ReportRef ref : snapshot.reports()) {
                snapshot.report(ref.id()).ifPresent(reports::add);
            }
            Sharing sharing = Sharing.among(reports, List.of(texts), official, options.settings.jobs());
            List<SharedText> shown = snapshot.reports().stream()
                    .filter(ref -> asked.isEmpty() || asked.get().id().equals(ref.id()))
                    .flatMap(ref -> Optional.ofNullable(sharing.texts().get(ref.id())).stream())
                    .map(text -> only(text, options.item))
                    .filter(text ->
                            asked.isPresent() || text.passages().stream().anyMatch(Passage::shares))
                    .toList();
            return new Result(shown, sharing.families(), false, Optional.empty());
        }
    }

    /**
     * A family and what its template says.
     *
     * @param family as {@link #run} tells it for the same index
     * @param texts what most of its agencies say, place by place
     */
    public record Templated(Family family, List<TemplateText> texts) {}

    /**
     * The template of a family, as far as its members show it.
     *
     * @param family its name, as {@link #run} gives it: {@code F1}
     * @throws NoAnswerException where there is no family of this name
     * @throws prongsai.store.StoreException where the folder is no index, or it cannot be read
     */
    public static Templated template(Options options, String family) {
        List<Family> families = run(options).families();
        Family asked = families.stream()
                .filter(one -> one.name().equalsIgnoreCase(family))
                .findFirst()
                .orElseThrow(() -> new NoAnswerException("family-unknown", family, families.size()));
        try (Snapshot snapshot = Snapshot.open(options.index)) {
            return new Templated(
                    asked,
                    Template.of(asked.members().stream()
                            .limit(MOST_OF_TEMPLATE)
                            .flatMap(member -> snapshot.report(member.id()).stream())));
        }
    }

    private static Result large(Options options, Optional<ReportRef> asked, Texts texts, Official official) {
        WholeIndex whole = WholeIndex.of(texts, asked, official, options.settings.jobs());
        List<SharedText> shown = whole.texts().stream()
                .filter(text -> asked.filter(text.report()::equals).isPresent())
                .map(text -> only(text, options.item))
                .toList();
        return new Result(shown, whole.families(), true, Optional.empty());
    }

    private static Result why(Options options, Texts texts, Official official) {
        ReportRef one = named(options.why.get(0), texts.snapshot());
        ReportRef other = named(options.why.get(1), texts.snapshot());
        Report report = texts.snapshot().report(one.id()).orElseThrow();
        Report otherReport = texts.snapshot().report(other.id()).orElseThrow();
        Reuse reuse = Reuse.over(List.of(texts), official);
        SharedText shared = reuse.of(report, candidate -> candidate.id().equals(other.id()));
        SharedText back = reuse.of(otherReport, candidate -> candidate.id().equals(one.id()));
        List<Families.Trace> traces = Sharing.traces(List.of(report, otherReport), List.of(texts), official);
        Optional<String> record = options.item.map(SharedJob::record);
        List<TextPair> pairs = reuse.pairs(report, otherReport).stream()
                .filter(pair -> record.isEmpty() || record.get().equals(pair.record()))
                .toList();
        return new Result(
                List.of(only(shared, options.item)),
                List.of(),
                false,
                Optional.of(new Why(pairs, Families.between(shared, back, traces))));
    }

    private static String record(String item) {
        return Codes.ofCell(item).orElse(item);
    }

    /** The passages of one record alone; shares and sources stay those of the whole report. */
    private static SharedText only(SharedText text, Optional<String> item) {
        if (item.isEmpty()) {
            return text;
        }
        String record = record(item.get());
        return new SharedText(
                text.report(),
                text.share(),
                text.passages().stream()
                        .filter(passage -> passage.record().equals(record))
                        .toList(),
                text.sources(),
                text.family(),
                text.repeats());
    }

    private static ReportRef named(String name, Snapshot snapshot) {
        List<ReportRef> all = snapshot.reports();
        List<ReportRef> exact = all.stream()
                .filter(ref -> ref.id().equals(name) || ref.file().equals(name))
                .toList();
        List<ReportRef> found = exact.isEmpty()
                ? all.stream().filter(ref -> ref.file().contains(name)).toList()
                : exact;
        if (found.isEmpty()) {
            throw new NoAnswerException("report-unknown", name);
        }
        if (found.size() > 1) {
            throw new NoAnswerException(
                    "report-many",
                    name,
                    found.stream()
                            .limit(NAMED)
                            .map(ref -> ref.id() + " " + ref.file())
                            .collect(Collectors.joining("; ")));
        }
        return found.getFirst();
    }
}
