package prongsai.annotate.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import prongsai.annotate.Note;
import prongsai.annotate.Notes;
import prongsai.annotate.pdf.Marks.Mark;
import prongsai.annotate.pdf.Marks.Numbered;
import prongsai.model.Document;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.read.page.Anchors;
import prongsai.read.pdf.OwnNotes;

/** Writes findings into a copy of the agency's PDF: highlights with notes, and pages that sum them up. */
public final class PdfNotes {
    private PdfNotes() {}

    /**
     * What was checked.
     *
     * @param file the draft, a PDF
     * @param document what was read of it
     * @param anchors where its letters stand
     * @param report what was extracted
     * @param findings what the rules say
     */
    public record Draft(Path file, Document document, Anchors anchors, Report report, Findings findings) {}

    /**
     * Whether notes may be written into a file.
     *
     * @throws PdfRefusal where it is signed, certified or protected
     * @throws IOException where it cannot be opened
     */
    public static void test(Path file) throws IOException, PdfRefusal {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            test(document, file);
        }
    }

    private static void test(PDDocument document, Path file) throws IOException, PdfRefusal {
        var seal = Seals.of(document);
        if (seal.isPresent()) {
            throw new PdfRefusal(seal.get(), String.valueOf(file.getFileName()));
        }
    }

    /**
     * Writes the copy. Its first bytes are those of the draft, all of them; only a file whose own table of contents is
     * broken is written anew. Notes and pages of an earlier check are taken back.
     *
     * @param out another file than the draft
     * @throws PdfRefusal where the draft is signed, certified or protected
     * @throws IOException where the draft cannot be opened or the copy not be written
     */
    public static void write(Draft draft, Path out) throws IOException, PdfRefusal {
        try (PDDocument document = Loader.loadPDF(draft.file.toFile())) {
            test(document, draft.file);
            // In place of the time: equal drafts and findings give equal bytes.
            document.setDocumentId((long) draft.report.id().hashCode());
            annotate(document, draft);
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(out))) {
                if (Increment.possible(draft.file)) {
                    document.saveIncremental(bytes);
                } else {
                    document.save(bytes);
                }
            }
        }
    }

    private static void annotate(PDDocument document, Draft draft) throws IOException {
        // The reader counted an earlier summary among the pages, so places are looked up before it is taken away.
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        Notes notes = Notes.of(draft.report, draft.document, draft.findings, Integer.MAX_VALUE);
        List<Numbered> gravest = numbered(notes, draft.findings);
        List<Numbered> noted = gravest.subList(0, Math.min(Notes.MOST, gravest.size()));
        Map<Integer, List<Mark>> marks = new Marks(draft.document, draft.anchors, notes.title())
                .of(noted).stream().collect(Collectors.groupingBy(Mark::page));
        List<Numbered> ordered = gravest.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .toList();
        try (Faces faces = new Faces(document)) {
            Map<Integer, COSArray> targets = new SummaryPages(pages)
                    .append(document, faces, draft.report, draft.findings, ordered, noted.size());
            Tags tags = new Tags(document, faces, targets);
            for (int i = 0; i < pages.size(); i++) {
                put(new Annotations(document), tags, pages.get(i), marks.getOrDefault(i + 1, List.of()));
            }
        }
        pages.stream().filter(OwnNotes::is).forEach(document.getPages()::remove);
    }

    /** Each note with the number of its finding in the report's order. */
    private static List<Numbered> numbered(Notes notes, Findings findings) {
        Map<Finding, Integer> numbers = new IdentityHashMap<>();
        findings.open().forEach(finding -> numbers.put(finding, numbers.size() + 1));
        List<Numbered> numbered = new ArrayList<>();
        for (Note note : notes.notes()) {
            numbered.add(new Numbered(numbers.getOrDefault(note.finding(), 0), note));
        }
        return numbered;
    }

    /** A page's own annotations stay as they are; those of an earlier check go. */
    private static void put(Annotations annotations, Tags tags, PDPage page, List<Mark> marks) throws IOException {
        Set<COSDictionary> old = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDAnnotation annotation : page.getAnnotations(OwnNotes::is)) {
            old.add(annotation.getCOSObject());
        }
        if (marks.isEmpty() && old.isEmpty()) {
            return;
        }
        COSArray all = new COSArray();
        COSArray before = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; before != null && i < before.size(); i++) {
            COSBase item = before.get(i);
            if (!(before.getObject(i) instanceof COSDictionary dictionary) || !old.contains(dictionary)) {
                all.add(item);
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            annotations
                    .of(page, marks.get(i), marks.get(i).page() + "-" + (i + 1))
                    .forEach(all::add);
        }
        tags.of(page, marks).forEach(all::add);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
    }
}
