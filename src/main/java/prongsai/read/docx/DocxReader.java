package prongsai.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.Warning;
import prongsai.read.ReadException;
import prongsai.read.block.Assembler;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Limit;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Review;
import prongsai.read.block.Xml;

/**
 * Reads Word documents (.docx, .docm, .dotx; transitional and strict).
 *
 * <p>Tracked changes count as accepted; deleted, hidden and prompting text, comments, headers and footers go to
 * {@link Document#dropped()}. Pages are unknown to the form: every place has page 0.
 */
public final class DocxReader {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Documents that a document takes in. */
    private static final int DEEPEST_PARTS = 3;

    private DocxReader() {}

    /** What stands in a document, without ids and places. */
    record Found(List<RawBlock> blocks, List<Warning> warnings) {}

    /**
     * Reads a file.
     *
     * @throws ReadException encrypted, unsupported, damaged or too large
     * @throws IOException the file cannot be opened
     */
    public static Document read(Path file) throws IOException {
        return read(file, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a file within limits.
     *
     * @throws ReadException encrypted, unsupported, damaged, or too large, and then naming the limit
     * @throws IOException the file cannot be opened
     */
    public static Document read(Path file, DocumentLimits limits) throws IOException {
        try (DocxPackage zip = DocxPackage.open(file, limits)) {
            return traced(zip, limits).document();
        } catch (RuntimeException e) {
            // A hostile document may break any assumption; its reader says so and the others go on.
            throw new ReadException(FileStatus.DAMAGED, "broken document: " + e, e);
        }
    }

    /**
     * Reads a stream, by way of a temporary file, as a zip is read from its end.
     *
     * @throws ReadException encrypted, unsupported, damaged or too large
     * @throws IOException the stream cannot be read or no temporary file written
     */
    public static Document read(InputStream in) throws IOException {
        return read(in, DocumentLimits.DEFAULT);
    }

    /** As {@link #read(InputStream)}, within limits; the stream itself may hold {@link Limit#TOTAL_BYTES}. */
    public static Document read(InputStream in, DocumentLimits limits) throws IOException {
        Path copy = Files.createTempFile("prongsai", ".docx");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                byte[] buffer = new byte[1 << 16];
                long size = 0;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    limits.hold(Limit.TOTAL_BYTES, size, "the stream");
                    out.write(buffer, 0, read);
                }
            }
            return read(copy, limits);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    static Assembler.Traced traced(DocxPackage zip, DocumentLimits limits) throws IOException {
        Found found = found(zip, limits, DEEPEST_PARTS);
        return Assembler.traced(MEDIA_TYPE, found.blocks, found.warnings, limits);
    }

    /** @param parts how many documents may stand inside each other */
    static Found found(DocxPackage zip, DocumentLimits limits, int parts) throws IOException {
        String main = zip.main();
        Xml root = zip.part(main)
                .orElseThrow(() -> new ReadException(FileStatus.DAMAGED, "the package lacks its main part " + main));
        if (!root.is("w:document")) {
            throw new ReadException(FileStatus.UNSUPPORTED, "the package holds no Word document");
        }
        Map<String, DocxPackage.Relation> relations = zip.relations(main);
        Styles styles = new Styles(linked(zip, relations, "styles"));
        Notes notes = new Notes();
        for (String kind : List.of("footnote", "endnote", "comment")) {
            for (DocxPackage.Relation relation : relations.values()) {
                if (relation.isA(kind + "s")) {
                    notes.add(
                            "w:" + kind,
                            zip.part(relation.target()).orElse(Xml.NOTHING),
                            zip.relations(relation.target()));
                }
            }
        }
        Review review = new Review();
        Counters counters = new Counters(new Numbering(linked(zip, relations, "numbering"), styles), styles);
        Story.Shared file = new Story.Shared(zip, styles, counters, notes, review, limits, parts);
        // Margins come first, as no paragraph of the body is their place.
        List<RawBlock> blocks = new ArrayList<>(margins(zip, relations, file, "header"));
        blocks.addAll(margins(zip, relations, file, "footer"));
        blocks.addAll(new BlockWalk(new Story(file, relations), true)
                .walk(root.at("w:body").children()));
        blocks.addAll(notes.unasked(file));
        int comments =
                Review.openComments(linked(zip, relations, "comments"), linked(zip, relations, "commentsExtended"));
        return new Found(blocks, review.warnings(comments));
    }

    /** Headers or footers as text left out, once for each distinct text. */
    private static List<RawBlock> margins(
            DocxPackage zip, Map<String, DocxPackage.Relation> relations, Story.Shared file, String kind)
            throws ReadException {
        Set<String> texts = new LinkedHashSet<>();
        for (DocxPackage.Relation relation : relations.values()) {
            if (relation.isA(kind)) {
                Story story = new Story(file, zip.relations(relation.target()));
                Optional<Xml> part = zip.part(relation.target());
                part.ifPresent(root -> texts.add(BlockWalk.words(new BlockWalk(story, false).walk(root.children()))));
            }
        }
        return texts.stream()
                .filter(text -> !text.isBlank())
                .map(text -> (RawBlock) new RawBlock.Out("page-" + kind, text))
                .toList();
    }

    /** The part of a kind that the document points at, or an element with nothing in it. */
    private static Xml linked(DocxPackage zip, Map<String, DocxPackage.Relation> relations, String kind)
            throws ReadException {
        for (DocxPackage.Relation relation : relations.values()) {
            if (relation.isA(kind) && !relation.external()) {
                return zip.part(relation.target()).orElse(Xml.NOTHING);
            }
        }
        return Xml.NOTHING;
    }
}
