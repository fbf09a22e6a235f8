package prongsai.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import prongsai.message.Messages;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.block.DocumentLimits;
import prongsai.read.docx.DocxReader;
import prongsai.read.ocr.Ocr;
import prongsai.read.other.OtherReader;
import prongsai.read.page.Pages;
import prongsai.read.pdf.PageImages;
import prongsai.read.pdf.PdfLimits;
import prongsai.read.pdf.PdfLockedException;
import prongsai.read.pdf.PdfReader;
import prongsai.read.text.TextReader;

/** Reads any file that this room knows. The door of this room; a new form of file is a case here. */
public final class Readers {
    private final Messages messages = Messages.of("read");
    private final Limits limits;
    private final Ocr ocr;

    /**
     * Makes them.
     *
     * @param limits how much a file may ask for
     * @param ocr what recognises scans
     */
    public Readers(Limits limits, Ocr ocr) {
        this.limits = limits;
        this.ocr = ocr;
    }

    /** Readers that recognise no scans. */
    public Readers(Limits limits) {
        this(limits, Ocr.NONE);
    }

    /**
     * Reads a file. Whatever is wrong with it is told, not thrown.
     *
     * @return the document, or the status and the reason why there is none
     */
    public ReadResult read(Source source) {
        if (source.size() == 0) {
            return unreadable(FileStatus.DAMAGED, "empty", source);
        }
        try {
            limits.hold(Limit.FILE_BYTES, source.size(), source.name());
            return open(source);
        } catch (InvalidPasswordException | EncryptedDocumentException e) {
            return unreadable(FileStatus.ENCRYPTED, "encrypted", source);
        } catch (PdfLockedException e) {
            return unreadable(FileStatus.ENCRYPTED, "encrypted-certificate", source);
        } catch (LimitException e) {
            return unreadable(
                    FileStatus.TOO_LARGE,
                    "limit",
                    source,
                    messages.say("limit." + e.limit().key()),
                    String.format(Locale.ROOT, "%,d", e.value()),
                    e.limit().key());
        } catch (ReadException e) {
            return refused(e, source);
        } catch (NoSuchFileException | AccessDeniedException e) {
            return unreadable(FileStatus.DAMAGED, "unreadable", source);
        } catch (IOException | RuntimeException e) {
            // Parsers throw unchecked exceptions at damaged input; the file is at fault, the others go on.
            return unreadable(FileStatus.DAMAGED, "damaged", source, cause(e));
        }
    }

    /**
     * The pages of a file as pictures, which the caller closes.
     *
     * @return empty for a form without pages of its own
     * @throws LimitException where the file asks for more than the limits grant
     * @throws IOException where it cannot be opened
     */
    public Optional<PagePictures> pictures(Source source) throws IOException {
        return switch (FileKind.of(source.path())) {
            case PDF -> Optional.of(PageImages.open(source.path(), PdfLimits.of(limits)));
            case IMAGE -> Optional.of(PictureFile.open(source.path(), limits));
            default -> Optional.empty();
        };
    }

    private ReadResult refused(ReadException refusal, Source source) {
        return switch (refusal.status()) {
            case ENCRYPTED -> unreadable(FileStatus.ENCRYPTED, "encrypted", source);
            case UNSUPPORTED -> unreadable(FileStatus.UNSUPPORTED, "unsupported", source);
            case TOO_LARGE -> unreadable(FileStatus.TOO_LARGE, "too-large", source, cause(refusal));
            default -> unreadable(FileStatus.DAMAGED, "damaged", source, cause(refusal));
        };
    }

    private ReadResult open(Source source) throws IOException {
        return switch (FileKind.of(source.path())) {
            case PDF -> pdf(source);
            case DOCX -> withText(source, DocxReader.read(source.path(), DocumentLimits.of(limits)));
            case OTHER -> withText(source, OtherReader.read(source.path(), DocumentLimits.of(limits)));
            case TEXT -> text(source);
            case IMAGE -> picture(source);
            case ENCRYPTED_OFFICE -> unreadable(FileStatus.ENCRYPTED, "encrypted", source);
            case UNKNOWN -> unreadable(FileStatus.UNSUPPORTED, "unsupported", source);
        };
    }

    private ReadResult pdf(Source source) throws IOException {
        Pages.LaidOut read = PdfReader.laidOut(source.path(), PdfLimits.of(limits), ocr);
        return PdfReader.hasText(read.document())
                ? new ReadResult.Read(read.document(), read.anchors())
                : silent("scan", source);
    }

    private ReadResult text(Source source) throws IOException {
        limits.hold(Limit.DOCUMENT_BYTES, source.size(), source.name());
        return withText(source, TextReader.read(source.path()));
    }

    private ReadResult picture(Source source) throws IOException {
        try (PictureFile file = PictureFile.open(source.path(), limits)) {
            if (ocr.engine().isEmpty()) {
                return silent("image", source);
            }
            Document document = PictureReader.read(file, ocr);
            boolean text = document.blocks().stream().anyMatch(Readers::hasText);
            return text ? new ReadResult.Read(document) : silent("image", source);
        }
    }

    /** A scan that gives no text, or that nobody was to recognise. */
    private ReadResult silent(String key, Source source) {
        return unreadable(FileStatus.NO_TEXT, ocr.engine().isEmpty() ? "not-recognised" : key, source);
    }

    private ReadResult withText(Source source, Document document) {
        boolean text = document.blocks().stream().anyMatch(Readers::hasText);
        return text ? new ReadResult.Read(document) : unreadable(FileStatus.NO_TEXT, "no-text", source);
    }

    private static boolean hasText(Block block) {
        return switch (block) {
            case Paragraph paragraph -> !paragraph.text().isBlank();
            case Table table -> !table.cells().stream().allMatch(Cell::blank);
        };
    }

    private ReadResult unreadable(FileStatus status, String key, Source source, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = source.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new ReadResult.Unreadable(status, messages.say(key, arguments));
    }

    private static String cause(Exception e) {
        return Optional.ofNullable(e.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .filter(message -> !message.isBlank())
                .orElse(e.getClass().getSimpleName());
    }
}
