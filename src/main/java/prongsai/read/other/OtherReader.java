package prongsai.read.other;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.Tika;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;
import prongsai.read.block.Assembler;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.HtmlRaw;
import prongsai.read.block.Limit;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Review;

/**
 * Reads Word 97 documents, ODT, RTF, HTML and spreadsheets (XLS, XLSX, ODS). No form here knows pages; hidden text,
 * deletions, headers and footers go to {@link Document#dropped()} where the form tells them apart.
 */
public final class OtherReader {
    /** Thread-safe, and slow to make. */
    private static final Tika TYPES = new Tika();

    private OtherReader() {}

    private interface Form {
        List<RawBlock> read(Path file, DocumentLimits limits, Review review) throws IOException;
    }

    /**
     * Reads a file by what it holds, whatever its name.
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
        limits.hold(Limit.FILE_BYTES, Files.size(file), "the file");
        String type = detect(file);
        Form form = form(type);
        try {
            Review review = new Review();
            List<RawBlock> blocks = form.read(file, limits, review);
            return Assembler.assemble(type, blocks, review.warnings(), limits);
        } catch (EncryptedDocumentException e) {
            throw new ReadException(FileStatus.ENCRYPTED, "the document is encrypted", e);
        } catch (RuntimeException e) {
            // The libraries throw unchecked exceptions of many kinds on damaged files.
            throw new ReadException(FileStatus.DAMAGED, "broken " + type + ": " + e, e);
        }
    }

    /** The media type of a file by its content. */
    private static String detect(Path file) throws IOException {
        try {
            return TYPES.detect(file);
        } catch (RuntimeException e) {
            throw new ReadException(FileStatus.DAMAGED, "the type of the file cannot be told: " + e, e);
        }
    }

    private static Form form(String type) throws ReadException {
        return switch (type) {
            case "text/html", "application/xhtml+xml" ->
                (file, limits, review) -> HtmlRaw.of(Files.readAllBytes(file), limits);
            case "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.text-template",
                    "application/vnd.oasis.opendocument.spreadsheet" -> OpenText::read;
            case "application/vnd.ms-excel" -> Sheets::read;
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
                    "application/vnd.ms-excel.sheet.macroenabled.12" -> Sheets::zipped;
            case "application/msword" -> OldWord::read;
            case "application/rtf", "text/rtf" -> Rtf::read;
            case "application/x-tika-ooxml-protected" ->
                throw new ReadException(FileStatus.ENCRYPTED, "the document is encrypted");
            default -> throw new ReadException(FileStatus.UNSUPPORTED, "no reader for " + type);
        };
    }
}
