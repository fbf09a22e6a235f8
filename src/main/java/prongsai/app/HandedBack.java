package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.annotate.docx.DocxNotes;
import prongsai.annotate.pdf.PdfNotes;
import prongsai.annotate.pdf.PdfRefusal;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.Report;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.read.block.DocumentLimits;
import prongsai.read.docx.DocxReader;
import prongsai.read.ocr.PageProgress;
import prongsai.read.pdf.PdfReader;

/** Drafts with their findings written into them: "name (ข้อสังเกต).docx", "name (ข้อสังเกต).pdf". */
final class HandedBack {
    private static final String MARK = " (ข้อสังเกต)";

    private HandedBack() {}

    /** Each draft as a Word file with comments; a draft of another form as a converted copy, and a note says so. */
    static Answer.Copies inWord(CheckJob.Result result) {
        Set<String> taken = new HashSet<>();
        List<Answer.Copy> copies = new ArrayList<>();
        for (CheckJob.Draft draft : result.drafts()) {
            String name = draft.checked().name();
            String marked = marked(name, isWord(draft.report()) ? "" : ".docx");
            copies.add(new Answer.Copy(
                    // ร่าง.doc beside ร่าง.odt
                    taken.add(marked) ? marked : name + MARK + ".docx",
                    file -> write(draft, result.settings(), file),
                    isWord(draft.report()) ? Optional.empty() : Optional.of(converted(draft))));
        }
        return new Answer.Copies(copies);
    }

    /**
     * Each draft as the same PDF with highlights and a summary.
     *
     * @throws NoAnswerException where one of them is no PDF, or may not be written into; then none is
     */
    static Answer.Copies inPdf(CheckJob.Result result) {
        List<Bilingual> refused = result.drafts().stream()
                .flatMap(draft -> refusal(draft).stream())
                .toList();
        if (!refused.isEmpty()) {
            throw new NoAnswerException(refused);
        }
        return new Answer.Copies(result.drafts().stream()
                .map(draft -> new Answer.Copy(
                        marked(draft.checked().name(), ".pdf"),
                        file -> writePdf(draft, result.settings(), file),
                        Optional.empty()))
                .toList());
    }

    private static Optional<Bilingual> refusal(CheckJob.Draft draft) {
        String name = draft.report().source().file();
        if (!draft.report().source().mediaType().equals(PdfReader.MEDIA_TYPE)) {
            return Optional.of(Messages.of("app").say("no-pdf", name));
        }
        try {
            PdfNotes.test(draft.file());
            return Optional.empty();
        } catch (PdfRefusal refusal) {
            return Optional.of(refusal.saying());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + draft.file() + " again", e);
        }
    }

    private static void writePdf(CheckJob.Draft draft, Settings settings, Path file) throws IOException {
        ReadResult.Read read = read(Source.of(draft.report().source().file(), draft.file()), settings);
        try {
            PdfNotes.write(
                    new PdfNotes.Draft(draft.file(), read.document(), read.anchors(), draft.report(), draft.findings()),
                    file);
        } catch (PdfRefusal refusal) {
            throw new IOException(refusal);
        }
    }

    private static boolean isWord(Report report) {
        return report.source().mediaType().equals(DocxReader.MEDIA_TYPE);
    }

    private static Bilingual converted(CheckJob.Draft draft) {
        return Messages.of("app").say("converted-copy", draft.report().source().file());
    }

    /**
     * The name of what is handed back.
     *
     * @param ending of the new form; empty where the draft keeps its own
     */
    private static String marked(String name, String ending) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String own = dot > 0 ? name.substring(dot) : ".docx";
        return stem + MARK + (ending.isEmpty() ? own : ending);
    }

    private static void write(CheckJob.Draft draft, Settings settings, Path file) throws IOException {
        Report report = draft.report();
        if (isWord(report)) {
            DocxNotes.write(draft.file(), report, draft.findings(), file, DocumentLimits.of(settings.limits()));
        } else {
            String name = report.source().file();
            Document document = read(Source.of(name, draft.file()), settings).document();
            DocxNotes.convert(name, document, report, draft.findings(), file);
        }
    }

    /** The draft once more, read as it was when it was checked: places must be those of the findings. */
    private static ReadResult.Read read(Source source, Settings settings) throws IOException {
        Readers readers = new Readers(settings.limits(), settings.scans().ocr(settings.jobs(), PageProgress.NONE));
        return switch (readers.read(source)) {
            case ReadResult.Read read -> read;
            case ReadResult.Unreadable bad -> throw new IOException(bad.reason().en());
        };
    }
}
