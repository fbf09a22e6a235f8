package prongsai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.annotate.docx.DocxNotes;
import prongsai.batch.Progress;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.Report;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.read.block.DocumentLimits;
import prongsai.read.docx.DocxReader;

/** Drafts with their findings written into them: "name (ข้อสังเกต).docx". */
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
            Document document = read(Source.of(name, draft.file()), settings);
            DocxNotes.convert(name, document, report, draft.findings(), file);
        }
    }

    /** The draft once more, read as it was when it was checked: places must be those of the findings. */
    private static Document read(Source source, Settings settings) throws IOException {
        Readers readers = new Readers(settings.limits(), settings.scans().ocr(settings.jobs(), Progress.NONE));
        return switch (readers.read(source)) {
            case ReadResult.Read read -> read.document();
            case ReadResult.Unreadable bad -> throw new IOException(bad.reason().en());
        };
    }
}
