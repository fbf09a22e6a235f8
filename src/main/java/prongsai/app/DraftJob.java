package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.present.Run;
import prongsai.present.text.Screen;
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
     * @param index an index to compare with; one that nobody has begun yet is passed over
     * @param out folder for what is made, there already
     * @param settings what all jobs may be asked
     */
    public record Options(Handed draft, List<Handed> against, Optional<Path> index, Path out, Settings settings) {
        public Options {
            against = List.copyOf(against);
        }
    }

    /**
     * What can be taken along.
     *
     * @param form its name on the command line and in addresses, such as {@code html}
     * @param mediaType its type
     * @param ending of a file's name, with its dot
     * @param file where it lies
     */
    public record Made(String form, String mediaType, String ending, Path file) {}

    /**
     * How it ended.
     *
     * @param run one report or none, and the files that could not be read: the draft, or some of those beside it
     * @param made what can be taken along, the most useful first
     * @param notes what must be said of that, such as why the draft itself cannot be handed back
     */
    public record Result(Run run, List<Made> made, List<Bilingual> notes) {
        public Result {
            made = List.copyOf(made);
            notes = List.copyOf(notes);
        }
    }

    private static final String PDF = "application/pdf";
    private static final Screen PAPER = new Screen("th", false, 0);

    /**
     * Checks.
     *
     * @throws prongsai.store.StoreException where the index cannot be read
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     * @throws UncheckedIOException where what is made cannot be written
     */
    public static Result run(Options options) {
        CheckJob.Result result = CheckJob.run(
                inputs(List.of(options.draft)),
                inputs(options.against),
                options.index.filter(index -> !Snapshot.mayBegin(index)),
                options.settings);
        List<Made> made = new ArrayList<>();
        List<Bilingual> notes = new ArrayList<>();
        for (CheckJob.Draft draft : result.drafts()) {
            handBack(result, draft, options.out, made, notes);
            for (CheckForm form : List.of(CheckForm.HTML, CheckForm.JSON)) {
                made.add(made(form.of(result, PAPER), form, options.out));
            }
        }
        return new Result(result.run(), made, notes);
    }

    /** The draft itself with its findings, a PDF as a PDF, all else as a Word file; where that cannot be, the findings are not lost with it. */
    private static void handBack(
            CheckJob.Result result, CheckJob.Draft draft, Path out, List<Made> made, List<Bilingual> notes) {
        CheckForm form = draft.report().source().mediaType().equals(PDF) ? CheckForm.PDF : CheckForm.DOCX;
        try {
            Answer answer = form.of(result, PAPER);
            made.add(made(answer, form, out));
            notes.addAll(answer.notes());
        } catch (NoAnswerException e) {
            notes.add(e.saying());
        } catch (RuntimeException e) {
            notes.add(Messages.of("app").say("not-handed-back", e));
        }
    }

    private static Made made(Answer answer, CheckForm form, Path out) {
        Path file = out.resolve("findings." + form.key());
        try {
            switch (answer) {
                case Answer.Words words -> Files.writeString(file, words.text());
                case Answer.Book book -> book.writing().to(file);
                case Answer.Copies copies ->
                    copies.copies().getFirst().writing().to(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return new Made(form.key(), mediaType(form), "." + form.key(), file);
    }

    private static String mediaType(CheckForm form) {
        return switch (form) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case PDF -> PDF;
            case HTML -> "text/html; charset=utf-8";
            case JSON -> "application/json";
            default -> "application/octet-stream";
        };
    }

    private static Inputs inputs(List<Handed> files) {
        return new Inputs(
                files.stream().map(Handed::input).toList(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
