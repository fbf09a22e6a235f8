package prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import prongsai.codec.FindingsJson;
import prongsai.present.Csv;
import prongsai.present.Remark;
import prongsai.present.Sarif;
import prongsai.present.TextLines;
import prongsai.present.Words;
import prongsai.present.html.Views;
import prongsai.present.sheet.Workbook;
import prongsai.present.text.FindingsText;
import prongsai.present.text.Screen;
import prongsai.read.text.Encoding;

/** The forms in which findings of drafts are told; a new form is one line of this list and a writer in {@code present}. */
public enum CheckForm {
    TEXT(false, (result, screen) -> new Answer.Words(text(result, screen))),
    JSON(false, (result, screen) -> new Answer.Words(json(result))),
    PARAGRAPH(false, (result, screen) -> new Answer.Words(paragraphs(result, screen))),
    HTML(false, (result, screen) -> new Answer.Words(Views.findings(result.run(), screen.language()))),
    SARIF(false, (result, screen) -> new Answer.Words(sarif(result, screen))),
    CSV(false, (result, screen) -> new Answer.Words(Csv.findings(result.run().reports()))),
    XLSX(true, (result, screen) -> new Answer.Book(file -> Workbook.write(result.run(), file))),
    DOCX(true, (result, screen) -> HandedBack.inWord(result)),
    PDF(true, (result, screen) -> HandedBack.inPdf(result));

    private final boolean needsFile;
    private final BiFunction<CheckJob.Result, Screen, Answer> writer;

    CheckForm(boolean needsFile, BiFunction<CheckJob.Result, Screen, Answer> writer) {
        this.needsFile = needsFile;
        this.writer = writer;
    }

    /** True where it is no text: standard output would not do. */
    public boolean needsFile() {
        return needsFile;
    }

    /** The name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a check found, in this form. */
    public Answer of(CheckJob.Result result, Screen screen) {
        return writer.apply(result, screen);
    }

    private static String text(CheckJob.Result result, Screen screen) {
        FindingsText text = new FindingsText(screen);
        return result.drafts().stream()
                .map(draft -> text.of(draft.report(), draft.findings()))
                .collect(Collectors.joining("\n"));
    }

    /** One paragraph a report, each a line of its own however wide the terminal is: they are taken into other papers. */
    private static String paragraphs(CheckJob.Result result, Screen screen) {
        Words words = new Words();
        return result.run().reports().stream()
                .map(checked -> Remark.of(checked, result.run(), words).in(screen.language()) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String sarif(CheckJob.Result result, Screen screen) {
        return Sarif.of(
                result.drafts().stream()
                        .map(draft -> new Sarif.Artifact(draft.file(), draft.checked(), lines(draft)))
                        .toList(),
                result.run().unread(),
                new Sarif.Tool(Version.current(), Listings.ruleEntries(), screen.language()));
    }

    /** The lines of a text file; of any other, and of one that is gone by now, there are none to name. */
    private static Optional<TextLines> lines(CheckJob.Draft draft) {
        if (!draft.report().source().mediaType().startsWith("text/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(TextLines.of(Encoding.decode(Files.readAllBytes(draft.file()))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String json(CheckJob.Result result) {
        return FindingsJson.pretty(
                result.drafts().stream().map(CheckJob.Draft::findings).toList());
    }
}
