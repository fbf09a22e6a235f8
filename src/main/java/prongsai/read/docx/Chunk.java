package prongsai.read.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.block.HtmlRaw;
import prongsai.read.block.RawBlock;

/**
 * A part in another format that Word would take in on opening ({@code w:altChunk}): HTML, plain text and documents are
 * read by what they hold; RTF and mail (MHT) are not.
 */
final class Chunk {
    private Chunk() {}

    /**
     * The blocks of a chunk.
     *
     * @param part its name in the package
     * @return empty where it is missing, broken or in a form that is not read here
     */
    static Optional<List<RawBlock>> read(String part, Story.Shared file) {
        try {
            Optional<byte[]> bytes = file.zip().bytes(part);
            return bytes.isEmpty() ? Optional.empty() : read(part, bytes.get(), file);
        } catch (IOException e) {
            // A broken embedded part leaves the rest of the document readable.
            return Optional.empty();
        }
    }

    private static Optional<List<RawBlock>> read(String part, byte[] bytes, Story.Shared file) throws IOException {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        String name = part.toLowerCase(Locale.ROOT);
        if (start.startsWith("PK")) {
            return file.parts() > 0 ? Optional.of(document(bytes, file)) : Optional.empty();
        }
        if (start.startsWith("{\\rtf") || start.contains("MIME-Version")) {
            return Optional.empty();
        }
        if (name.matches(".*\\.x?html?") || start.toLowerCase(Locale.ROOT).contains("<html")) {
            return Optional.of(HtmlRaw.of(bytes, file.limits()));
        }
        if (name.endsWith(".txt")) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> (RawBlock) new RawBlock.Para(line.strip(), Style.BODY, List.of(), 0))
                    .toList());
        }
        return Optional.empty();
    }

    private static List<RawBlock> document(byte[] bytes, Story.Shared file) throws IOException {
        Path copy = Files.createTempFile("prongsai", ".docx");
        try {
            Files.write(copy, bytes);
            try (DocxPackage zip = DocxPackage.open(copy, file.limits())) {
                return DocxReader.found(zip, file.limits(), file.parts() - 1).blocks();
            }
        } catch (RuntimeException e) {
            throw new ReadException(prongsai.model.FileStatus.DAMAGED, "broken document: " + e, e);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
