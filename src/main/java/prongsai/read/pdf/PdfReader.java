package prongsai.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import prongsai.message.Messages;
import prongsai.model.Block;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Table;
import prongsai.model.Warning;
import prongsai.read.Limit;
import prongsai.read.ocr.Ocr;
import prongsai.read.ocr.PageProgress;
import prongsai.read.ocr.ScanReader;
import prongsai.read.page.FontTraits;
import prongsai.read.page.PageContent;
import prongsai.read.page.Pages;
import prongsai.read.page.TagTables;

/** Reads a PDF file into blocks: the entrance of this room. */
public final class PdfReader {
    /** What a document says of itself that was read here. */
    public static final String MEDIA_TYPE = "application/pdf";

    /** Bytes of a file that is held while it is read. */
    private static final long HELD = 8L << 20;

    private PdfReader() {}

    /**
     * Reads a file.
     *
     * @param ocr recognises the pages whose text the file does not hold
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it asks for a password
     * @throws PdfLockedException where it is locked without one
     * @throws PdfLimitException where it asks for more than the limits grant
     * @throws IOException where it cannot be opened or is no PDF, or a damaged one
     */
    public static Document read(Path file, PdfLimits limits, Ocr ocr) throws IOException {
        return laidOut(file, limits, ocr).document();
    }

    /**
     * As {@link #read(Path, PdfLimits, Ocr)}, and where the letters stand.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it asks for a password
     * @throws PdfLockedException where it is locked without one
     * @throws PdfLimitException where it asks for more than the limits grant
     * @throws IOException where it cannot be opened or is no PDF, or a damaged one
     */
    public static Pages.LaidOut laidOut(Path file, PdfLimits limits, Ocr ocr) throws IOException {
        try (RandomAccessRead source = open(file)) {
            return read(source, limits, ocr);
        }
    }

    /** Most files are small enough to be held: the parser goes to and fro in them. */
    private static RandomAccessRead open(Path file) throws IOException {
        return Files.size(file) > HELD
                ? new RandomAccessReadBufferedFile(file)
                : new RandomAccessReadBuffer(Files.readAllBytes(file));
    }

    /** As {@link #read(Path, PdfLimits, Ocr)}, pages that are pictures left unread. */
    public static Document read(Path file, PdfLimits limits) throws IOException {
        return read(file, limits, Ocr.NONE);
    }

    /**
     * Reads from an open source, which stays the caller's to close.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it asks for a password
     * @throws PdfLockedException where it is locked without one
     * @throws PdfLimitException where it asks for more than the limits grant
     * @throws IOException where it is no PDF, or a damaged one
     */
    public static Document read(RandomAccessRead source, PdfLimits limits) throws IOException {
        return read(source, limits, Ocr.NONE).document();
    }

    private static Pages.LaidOut read(RandomAccessRead source, PdfLimits limits, Ocr ocr) throws IOException {
        try (PDDocument document = new LockParser(source).parse()) {
            return read(document, limits, ocr);
        } catch (RuntimeException e) {
            throw new IOException("damaged PDF: " + e.getMessage(), e);
        }
    }

    /**
     * True where anything of the document can be read. A scan without a text layer has none: its pages are in the
     * warning {@code page-without-text}.
     */
    public static boolean hasText(Document document) {
        return document.blocks().stream().anyMatch(PdfReader::hasText);
    }

    private static boolean hasText(Block block) {
        return switch (block) {
            case Paragraph paragraph -> !paragraph.text().isBlank();
            case Table table ->
                table.cells().stream().flatMap(c -> c.content().stream()).anyMatch(PdfReader::hasText);
        };
    }

    private static Pages.LaidOut read(PDDocument pdf, PdfLimits limits, Ocr ocr) throws IOException {
        FontBook fonts = new FontBook();
        TaggedBlocks tags = TaggedBlocks.of(pdf);
        PageCollector collector =
                new PageCollector(fonts, tags, pdf.getDocumentCatalog().getOCProperties(), limits);
        FontHabits.Counter habits = new FontHabits.Counter();
        List<PageContent> contents = collect(pdf, collector, habits, limits, ocr.progress());
        List<PageContent> pages = repaired(contents, habits.habits(), fonts.all());
        List<FontTraits> traits = new ArrayList<>(fonts.all());
        List<TextLayer.Verdict> verdicts = TextLayer.of(pages, traits);
        List<PageContent> read = Recognition.of(pdf, pages, verdicts, ocr, limits, traits.size());
        traits.addAll(ScanReader.FONTS);
        List<Warning> more = new ArrayList<>(crowded(collector.crowded(), limits));
        more.addAll(Enclosures.warnings(pdf));
        return with(laidOut(read, verdicts, traits, tags.tables()), more);
    }

    /** A page with more lines than the limit is read without tables, and the document says so. */
    private static List<Warning> crowded(List<Integer> pages, PdfLimits limits) {
        return pages.stream()
                .map(page -> new Warning(
                        "page-rulings",
                        Messages.of("pdf").say("page-rulings", page, limits.rulings(), Limit.RULINGS.key()),
                        Place.NOWHERE.onPage(page)))
                .toList();
    }

    private static Pages.LaidOut with(Pages.LaidOut laidOut, List<Warning> more) {
        Document document = laidOut.document();
        List<Warning> warnings = new ArrayList<>(document.warnings());
        warnings.addAll(more);
        return new Pages.LaidOut(
                new Document(
                        document.mediaType(),
                        document.pages(),
                        document.textOrigin(),
                        document.blocks(),
                        document.repairs(),
                        document.dropped(),
                        warnings),
                laidOut.anchors());
    }

    /** The document that collected pages make. */
    static Document document(List<PageContent> contents, List<FontTraits> fonts, TagTables tables) {
        List<PageContent> pages = repaired(contents, FontHabits.of(contents), fonts);
        return laidOut(pages, TextLayer.of(pages, fonts), fonts, tables).document();
    }

    /** The letters of a page that is still unreadable are left out, and the document says so. */
    private static Pages.LaidOut laidOut(
            List<PageContent> pages, List<TextLayer.Verdict> verdicts, List<FontTraits> fonts, TagTables tables) {
        List<PageContent> legible = new ArrayList<>();
        List<TextLayer.Verdict> unread = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageContent page = pages.get(i);
            legible.add(page.recognised() ? page : TextLayer.withoutIllegible(page, verdicts.get(i)));
            if (!page.recognised()) {
                unread.add(verdicts.get(i));
            }
        }
        return with(Pages.laidOut(MEDIA_TYPE, legible, fonts, tables), TextLayer.warnings(unread));
    }

    private static List<PageContent> repaired(List<PageContent> contents, FontHabits habits, List<FontTraits> fonts) {
        GlyphRepair repair = new GlyphRepair(habits, fonts);
        return contents.stream().map(repair::repair).toList();
    }

    /** All pages that are there; the number that the file claims is never trusted. */
    private static List<PageContent> collect(
            PDDocument pdf, PageCollector collector, FontHabits.Counter habits, PdfLimits limits, PageProgress progress)
            throws IOException {
        List<PageContent> contents = new ArrayList<>();
        int glyphs = 0;
        for (PDPage page : pdf.getPages()) {
            int number = contents.size() + 1;
            if (number > limits.pages()) {
                throw new PdfLimitException(Limit.PAGES, limits.pages(), number);
            }
            progress.begun(number);
            PageContent content = collector.collect(page, number);
            progress.ended(number);
            glyphs += content.glyphs().size();
            if (glyphs > limits.allGlyphs()) {
                throw new PdfLimitException(Limit.ALL_GLYPHS, limits.allGlyphs(), number);
            }
            // Counted at once, while the page is at hand.
            habits.add(content);
            contents.add(content);
        }
        return contents;
    }
}
