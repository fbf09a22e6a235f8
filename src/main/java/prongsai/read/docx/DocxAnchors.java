package prongsai.read.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Block;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.ReadException;
import prongsai.read.block.Assembler;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Origin;
import prongsai.text.BeforeRepair;

/**
 * Leads places of a document as read back into its Word file. Elements of the main part are told by the number of their
 * start tag, 1 for the root; so whoever counts start tags finds them, whatever prefixes and blanks the file uses.
 */
public final class DocxAnchors {
    private final Document document;
    private final String mainPart;
    private final Optional<String> commentsPart;
    private final Map<String, Origin> origins;
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    /** Whether origins count in the text before repair, as the file holds it. */
    private final boolean before;

    private DocxAnchors(
            Document document,
            String mainPart,
            Optional<String> commentsPart,
            Map<String, Origin> origins,
            boolean before) {
        this.document = document;
        this.before = before;
        this.mainPart = mainPart;
        this.commentsPart = commentsPart;
        this.origins = origins;
        document.blocks().forEach(this::add);
    }

    /**
     * A place in the main part.
     *
     * @param element which start tag
     * @param offset before which character of the text in it; empty where the element as a whole is meant
     */
    public record Point(int element, Optional<Integer> offset) {}

    /**
     * A stretch of the main part.
     *
     * @param first where its first character stands
     * @param last behind its last character
     */
    public record Range(Point first, Point last) {}

    /**
     * Reads a file with the way back.
     *
     * @throws ReadException as {@link DocxReader#read(Path, DocumentLimits)}
     * @throws IOException the file cannot be opened
     */
    public static DocxAnchors of(Path file, DocumentLimits limits) throws IOException {
        try (DocxPackage zip = DocxPackage.open(file, limits)) {
            String main = zip.main();
            Optional<String> comments = zip.relations(main).values().stream()
                    .filter(relation -> relation.isA("comments") && !relation.external())
                    .map(DocxPackage.Relation::target)
                    .findFirst();
            Assembler.Traced traced = DocxReader.traced(zip, limits);
            return new DocxAnchors(traced.document(), main, comments, traced.origins(), true);
        } catch (RuntimeException e) {
            throw new ReadException(FileStatus.DAMAGED, "broken document: " + e, e);
        }
    }

    /**
     * Anchors of a Word file without comments that was just made of a document.
     *
     * @param mainPart its main part
     * @param origins where paragraphs and cells went, pieces counted in the repaired text
     */
    public static DocxAnchors of(Document document, String mainPart, Map<String, Origin> origins) {
        return new DocxAnchors(document, mainPart, Optional.empty(), Map.copyOf(origins), false);
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraphs.put(paragraph.id(), paragraph);
            case Table table -> table.cells().forEach(cell -> cell.content().forEach(this::add));
        }
    }

    /** The document, equal to what {@link DocxReader} gives. */
    public Document document() {
        return document;
    }

    /** The name of the main part in the package. */
    public String mainPart() {
        return mainPart;
    }

    /** The name of the part that holds the file's comments; empty where it has none. */
    public Optional<String> commentsPart() {
        return commentsPart;
    }

    /**
     * Where words of a paragraph stand. Words in a text box or a note stand at the element that holds the box or the
     * mark of the note.
     *
     * @param paragraph its id
     * @param start first character of its text
     * @param end after the last one
     * @return empty where the paragraph is unknown, or the file writes nothing of the words: numbers of lists, parts in
     *     another format
     */
    public Optional<Range> words(String paragraph, int start, int end) {
        Origin origin = origins.getOrDefault(paragraph, Origin.NONE);
        Paragraph read = paragraphs.get(paragraph);
        if (read == null || origin.equals(Origin.NONE)) {
            return Optional.empty();
        }
        if (origin.pieces().isEmpty()) {
            Point whole = new Point(origin.element(), Optional.empty());
            return Optional.of(new Range(whole, whole));
        }
        return BeforeRepair.find(read.text(), start, end, before ? read.raw() : read.text())
                .flatMap(span -> range(origin, span.start(), span.end()));
    }

    private static Optional<Range> range(Origin origin, int start, int end) {
        Optional<Point> first = Optional.empty();
        Optional<Point> last = Optional.empty();
        for (Origin.Piece piece : origin.pieces()) {
            int from = Math.max(start, piece.start());
            int to = Math.min(end, piece.end());
            if (from < to && piece.element() > 0) {
                first = first.isPresent() ? first : Optional.of(point(piece, from));
                last = Optional.of(point(piece, to));
            }
        }
        Optional<Point> behind = last;
        return first.map(point -> new Range(point, behind.orElse(point)));
    }

    private static Point point(Origin.Piece piece, int offset) {
        return new Point(
                piece.element(),
                piece.offset() == Origin.WHOLE
                        ? Optional.empty()
                        : Optional.of(piece.offset() + offset - piece.start()));
    }

    /** The element of a paragraph or cell ({@code w:p}, {@code w:tc}); empty where the main part has none for it. */
    public Optional<Integer> element(String id) {
        return Optional.of(origins.getOrDefault(id, Origin.NONE).element()).filter(element -> element > 0);
    }
}
