package prongsai.annotate.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import prongsai.annotate.Note;
import prongsai.annotate.Notes;
import prongsai.annotate.Target;
import prongsai.annotate.Target.Stretch;
import prongsai.message.Messages;
import prongsai.model.Document;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.read.block.DocumentLimits;
import prongsai.read.docx.DocxAnchors;
import prongsai.read.docx.DocxAnchors.Range;

/**
 * Writes a Word file once more, with each finding as a comment at the words it is about. All parts but the main one, the
 * comments, their relations and the content types stay byte for byte; no text is changed; comments that the file has
 * stay. A comment never reaches over cells and stands in no header, footer or note, where Word allows none.
 */
public final class DocxNotes {
    /** One of the thirty is the summary. */
    private static final int MOST = Notes.MOST - 1;

    private final DocxAnchors anchors;
    private final Marks marks;

    private DocxNotes(DocxAnchors anchors, Marks marks) {
        this.anchors = anchors;
        this.marks = marks;
    }

    /**
     * How many comments were written.
     *
     * @param exact those of findings that stand at their very words
     * @param beside those of findings that stand at the paragraph, the empty cell or the row before
     * @param atTitle those of findings that have no place of their own in the file
     */
    public record Written(int exact, int beside, int atTitle) {}

    private enum Placed {
        EXACT,
        BESIDE,
        AT_TITLE
    }

    /**
     * Writes the file with comments.
     *
     * @param draft the Word file, which is not changed
     * @param report what was extracted from it
     * @param findings what is to be told
     * @param out where to; replaced where it is there
     * @throws prongsai.read.ReadException where the draft cannot be read
     * @throws IOException where the draft cannot be opened or the copy not be written
     */
    public static Written write(Path draft, Report report, Findings findings, Path out, DocumentLimits limits)
            throws IOException {
        DocxAnchors anchors = DocxAnchors.of(draft, limits);
        return write(draft, anchors, Notes.of(report, anchors.document(), findings, MOST), out);
    }

    /**
     * Writes a draft of another form as a Word file with comments: its paragraphs and tables with their words, without
     * pictures and layout. The first comment says so.
     *
     * @param name what the draft is called
     * @param document the draft as it was read
     * @param report what was extracted from it
     * @param findings what is to be told
     * @param out where to; replaced where it is there
     * @throws IOException where the copy cannot be written
     */
    public static Written convert(String name, Document document, Report report, Findings findings, Path out)
            throws IOException {
        Notes notes = Notes.of(report, document, findings, MOST);
        List<String> summary = new ArrayList<>(notes.summary());
        summary.addFirst(Messages.of("annotate").say("converted", name).th());
        PlainDocx plain = PlainDocx.of(document);
        Path half = Files.createTempFile("prongsai", ".docx");
        try {
            plain.write(half);
            return write(half, plain.anchors(), new Notes(notes.notes(), summary, notes.title()), out);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    static Written write(Path draft, DocxAnchors anchors, Notes notes, Path out) throws IOException {
        try (ZipFile zip = new ZipFile(draft.toFile())) {
            PackageCopy copy = new PackageCopy(zip);
            Markup main = copy.part(anchors.mainPart()).orElseThrow();
            Comments comments = Comments.of(copy, anchors, main);
            Marks marks = new Marks(main);
            List<Placed> placed = new DocxNotes(anchors, marks).all(notes, comments.part, comments.part.nextId(main));
            copy.put(anchors.mainPart(), marks.bytes());
            comments.put(copy);
            copy.write(out);
            return new Written(
                    Collections.frequency(placed, Placed.EXACT),
                    Collections.frequency(placed, Placed.BESIDE),
                    Collections.frequency(placed, Placed.AT_TITLE));
        }
    }

    /** The summary first, then the notes; where each of these was placed. */
    private List<Placed> all(Notes notes, CommentsPart comments, int firstId) {
        List<Placed> all = new ArrayList<>();
        int id = firstId;
        title(id, notes);
        comments.add(id++, notes.summary());
        for (Note note : notes.notes()) {
            Placed placed = place(id, note.target());
            if (placed == Placed.AT_TITLE) {
                title(id, notes);
            }
            all.add(placed);
            Note told = placed == Placed.EXACT ? note : note.elsewhere();
            List<String> lines = new ArrayList<>(told.lines());
            lines.addFirst(told.head());
            comments.add(id++, lines);
        }
        return all;
    }

    private void title(int id, Notes notes) {
        if (place(id, notes.title()) == Placed.AT_TITLE) {
            marks.firstParagraph().ifPresent(paragraph -> marks.whole(id, paragraph));
        }
    }

    private Placed place(int id, Target target) {
        return switch (target) {
            case Target.Words words -> words(id, words);
            case Target.EmptyCell cell ->
                anchors.element(cell.cell())
                                .filter(element -> marks.whole(id, element))
                                .isPresent()
                        ? Placed.BESIDE
                        : Placed.AT_TITLE;
            case Target.WholeReport whole -> Placed.AT_TITLE;
        };
    }

    private Placed words(int id, Target.Words words) {
        Optional<Span> span = span(words.stretches());
        if (span.isPresent()) {
            marks.around(id, span.get().range);
            return words.exact() && span.get().whole ? Placed.EXACT : Placed.BESIDE;
        }
        for (Stretch stretch : words.stretches()) {
            Optional<Integer> paragraph = anchors.element(stretch.paragraph());
            if (paragraph.isPresent() && marks.whole(id, paragraph.get())) {
                return Placed.BESIDE;
            }
        }
        return Placed.AT_TITLE;
    }

    /**
     * What a comment goes around.
     *
     * @param whole whether these are all the words, and nothing but them
     */
    private record Span(Range range, boolean whole) {}

    /** From the first stretch to the last one in the same cell. */
    private Optional<Span> span(List<Stretch> stretches) {
        Optional<Span> span = Optional.empty();
        for (Stretch stretch : stretches) {
            Optional<Range> range = anchors.words(stretch.paragraph(), stretch.start(), stretch.end())
                    .filter(marks::takes);
            boolean beyond = range.isEmpty()
                    || span.filter(before -> !sameCell(before.range, range.get()))
                            .isPresent();
            if (beyond) {
                span = span.map(before -> new Span(before.range, false));
            } else {
                boolean text = range.get().first().offset().isPresent()
                        || range.get().last().offset().isPresent();
                Optional<Span> before = span;
                span = Optional.of(new Span(
                        new Range(
                                before.map(b -> b.range.first())
                                        .orElse(range.get().first()),
                                range.get().last()),
                        text && before.map(Span::whole).orElse(true)));
            }
        }
        return span;
    }

    private boolean sameCell(Range before, Range next) {
        return marks.cell(before.first().element()) == marks.cell(next.last().element());
    }

    /** The part of comments, there already or new. */
    private record Comments(String name, CommentsPart part, boolean fresh, String relations, boolean strict) {
        static Comments of(PackageCopy copy, DocxAnchors anchors, Markup main) throws IOException {
            String mainPart = anchors.mainPart();
            int slash = mainPart.lastIndexOf('/') + 1;
            String folder = mainPart.substring(0, slash);
            String relations = folder + "_rels/" + mainPart.substring(slash) + ".rels";
            String namespace = namespace(main);
            boolean strict = namespace.startsWith("http://purl.oclc.org/");
            Optional<String> known = anchors.commentsPart().filter(copy::has);
            if (known.isPresent()) {
                CommentsPart part = CommentsPart.behind(copy.part(known.get()).orElseThrow());
                return new Comments(known.get(), part, false, relations, strict);
            }
            String name = folder + "comments.xml";
            for (int i = 2; copy.has(name); i++) {
                name = folder + "comments" + i + ".xml";
            }
            return new Comments(name, CommentsPart.fresh(namespace), true, relations, strict);
        }

        private static String namespace(Markup main) {
            String root = main.root().name();
            int colon = root.indexOf(':');
            String declaration = colon < 0 ? "xmlns" : "xmlns:" + root.substring(0, colon);
            return main.attribute(main.root(), declaration).orElse("");
        }

        void put(PackageCopy copy) throws IOException {
            copy.put(name, part.bytes());
            if (fresh) {
                String target = name.substring(name.lastIndexOf('/') + 1);
                copy.put(
                        relations,
                        PackageParts.related(
                                copy.part(relations).orElseGet(PackageParts::noRelations), target, strict));
                String types = "[Content_Types].xml";
                Optional<Markup> known = copy.part(types);
                if (known.isPresent()) {
                    copy.put(types, PackageParts.typed(known.get(), name));
                }
            }
        }
    }
}
