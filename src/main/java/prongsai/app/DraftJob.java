package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.codec.FindingsJson;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.Unread;
import prongsai.store.Snapshot;

/**
 * Checks one draft that somebody handed over, as the page does: where a file lies and what it is called are two things,
 * so that no name from outside becomes a path.
 */
public final class DraftJob {
    private DraftJob() {}

    /**
     * A file that was handed over.
     *
     * @param name what it is called, for people
     * @param path where it lies
     */
    public record Handed(String name, Path path) {
        private Inputs.Input input() {
            return new Inputs.Input(name, path);
        }
    }

    /**
     * What to check.
     *
     * @param draft the file
     * @param against files to compare with: last year's report, the neighbour's
     * @param index an index to compare with
     * @param out folder for what is made, there already
     * @param settings what all jobs may be asked
     */
    public record Options(Handed draft, List<Handed> against, Optional<Path> index, Path out, Settings settings) {
        public Options {
            against = List.copyOf(against);
        }
    }

    /** A form in which findings are taken along. */
    public enum Form {
        JSON("application/json", ".json");

        private final String mediaType;
        private final String ending;

        Form(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of a file's name, with its dot. */
        public String ending() {
            return ending;
        }
    }

    /**
     * How it ended.
     *
     * @param run one report or none, and the files that could not be read: the draft, or some of those beside it
     * @param made what can be taken along, in the folder of the job
     */
    public record Result(Run run, Map<Form, Path> made) {
        public Result {
            made = Map.copyOf(made);
        }
    }

    /**
     * Checks.
     *
     * @throws prongsai.store.StoreException where the index cannot be read
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     * @throws UncheckedIOException where what is made cannot be written
     */
    public static Result run(Options options) {
        CheckJob.Result result = CheckJob.run(
                inputs(List.of(options.draft)), inputs(options.against), options.index, options.settings);
        Run run = new Run(
                result.drafts().stream()
                        .map(draft -> new Checked("draft", draft.report(), draft.findings()))
                        .toList(),
                result.troubled().stream()
                        .map(entry -> new Unread(entry.file(), entry.status(), entry.reason()))
                        .toList(),
                Map.of(),
                Listings.ruleNames());
        return new Result(run, made(run, options.out));
    }

    private static Map<Form, Path> made(Run run, Path out) {
        Map<Form, Path> made = new EnumMap<>(Form.class);
        for (Checked checked : run.reports()) {
            made.put(Form.JSON, write(out, Form.JSON, FindingsJson.pretty(checked.findings())));
        }
        return made;
    }

    private static Path write(Path out, Form form, String text) {
        Path file = out.resolve("findings" + form.ending);
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static Inputs inputs(List<Handed> files) {
        return new Inputs(
                files.stream().map(Handed::input).toList(), List.of(), List.of(), Optional.empty());
    }

    /**
     * Opens an index to see that drafts can be compared with it.
     *
     * @return how many reports it holds
     * @throws prongsai.store.StoreException where it cannot be read
     */
    public static int held(Path index) {
        try (Snapshot snapshot = Snapshot.open(index)) {
            return snapshot.reports().size();
        }
    }
}
