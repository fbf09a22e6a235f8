package prongsai.present.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.shared.SharedText;
import prongsai.present.Run;
import prongsai.present.Unread;

/** The pages on which a draft is handed over and its findings are read. */
public final class DraftPages {
    /** Key of the entry that these pages belong to. */
    public static final String ENTRY = "draft";

    private final Frame frame;
    private final Messages messages;
    private final long bytes;
    private final int against;
    private final IntSupplier compared;
    private final Optional<String> decisions;

    /**
     * Makes pages of one server.
     *
     * @param bytes how much may be sent
     * @param against how many files may stand beside the draft
     * @param compared tells how many reports of an index drafts are compared with
     * @param decisions name of the file that decisions are written into, where there is one
     */
    public DraftPages(Frame frame, long bytes, int against, IntSupplier compared, Optional<String> decisions) {
        this.frame = frame;
        this.messages = frame.messages();
        this.bytes = bytes;
        this.against = against;
        this.compared = compared;
        this.decisions = decisions;
    }

    /** The page that takes a draft. */
    public String form() {
        return render(
                "draftform.jte",
                messages.say("form.title"),
                Map.of("bytes", bytes, "most", against, "compared", compared.getAsInt()));
    }

    /** The page that asks to wait. */
    public String running(String file) {
        return render("draftrunning.jte", messages.say("running.title"), Map.of("file", file));
    }

    /**
     * What was found.
     *
     * @param file name of the draft
     * @param id of the result
     * @param run one report or none, and files that could not be read
     * @param forms in which findings can be taken along, the most useful first
     * @param notes what must be said of these forms
     */
    public String result(String file, String id, Run run, List<String> forms, List<Bilingual> notes) {
        return render(
                "draftresult.jte",
                new Bilingual(file, file),
                Map.of(
                        "o",
                        Overview.of(run, 1),
                        "file",
                        file,
                        "id",
                        id,
                        "forms",
                        forms,
                        "notes",
                        notes,
                        "d",
                        new DecideForm(path(id), frame.token(), kept())));
    }

    private Bilingual kept() {
        return decisions
                .map(file -> frame.words().say("decide.kept.file", file))
                .orElseGet(() -> frame.words().say("decide.kept.here"));
    }

    /**
     * What a draft shares with others, side by side.
     *
     * @param file name of the draft
     * @param id of the result
     * @param run one report
     * @param linked whether a report of this id has a page here
     * @return empty where the draft was compared with nothing
     */
    public Optional<String> shared(String file, String id, Run run, Predicate<String> linked) {
        return text(run)
                .map(text -> SharedPages.all(
                        frame,
                        ENTRY,
                        messages.say("shared.title", file),
                        SharedView.of(text, run.families(), ""),
                        home(id),
                        linked));
    }

    /**
     * One text of a draft beside its sources, word by word.
     *
     * @param file name of the draft
     * @param id of the result
     * @param run one report
     * @param number of the text, 1 for the first
     * @return empty where there is no such text that shares words
     */
    public Optional<String> passage(String file, String id, Run run, int number) {
        return text(run)
                .flatMap(text -> PassagePage.of(text, run.families(), number, path(id) + "/shared"))
                .map(page -> SharedPages.one(frame, ENTRY, messages.say("shared.title", file), page, home(id)));
    }

    private static Optional<SharedText> text(Run run) {
        return run.reports().stream().findFirst().flatMap(run::shared);
    }

    private SharedPages.Home home(String id) {
        return new SharedPages.Home(path(id), messages.say("shared.result"), false);
    }

    private static String path(String id) {
        return "/result/" + id;
    }

    /** A draft whose check came to no end. */
    public String failed(Unread unread, String id) {
        return result(unread.file(), id, new Run(List.of(), List.of(unread), Map.of(), Map.of()), List.of(), List.of());
    }

    /**
     * What a browser calls what is taken along: {@code ร่าง.docx} gives {@code ร่าง (ข้อสังเกต).json}.
     *
     * @param ending with its dot
     */
    public String downloadName(String file, String ending) {
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + " ("
                + messages.say("findings").th() + ")" + ending;
    }

    private String render(String template, Bilingual title, Map<String, Object> parameters) {
        return frame.page(template, ENTRY, title, messages.say("heading"), parameters);
    }
}
