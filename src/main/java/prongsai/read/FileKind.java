package prongsai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its content first and its name second. */
enum FileKind {
    PDF,
    DOCX,
    /** Word 97, OpenDocument, RTF, HTML, spreadsheets. */
    OTHER,
    TEXT,
    /** A picture: a scan. */
    IMAGE,
    /** An Office file behind a password. */
    ENCRYPTED_OFFICE,
    UNKNOWN;

    private static final int LOOKED_AT = 4096;
    private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "md", "markdown", "tsv", "tab", "");
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
    private static final Set<String> OTHER_ENTRIES =
            Set.of("xl/workbook.xml", "content.xml", "word/document2.xml", "xl/workbook.bin");

    /**
     * Looks at a file.
     *
     * @throws IOException where it cannot be read, or is a broken archive
     */
    static FileKind of(Path file) throws IOException {
        byte[] start = start(file);
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        if (latin.substring(0, Math.min(latin.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (latin.startsWith("PK")) {
            return ofZip(file);
        }
        if (FileMagic.valueOf(start) == FileMagic.OLE2) {
            return ofOle2(file);
        }
        if (latin.startsWith("{\\rtf")) {
            return OTHER;
        }
        return image(start) ? IMAGE : ofPlain(file, latin);
    }

    private static FileKind ofPlain(Path file, String latin) {
        String extension = extension(file);
        String lower = latin.stripLeading().toLowerCase(Locale.ROOT);
        if (HTML_NAMES.contains(extension) || lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return OTHER;
        }
        boolean utf16 = latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF");
        boolean binary = latin.indexOf('\0') >= 0 && !utf16;
        return TEXT_NAMES.contains(extension) && !binary ? TEXT : UNKNOWN;
    }

    private static FileKind ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return DOCX;
            }
            return OTHER_ENTRIES.stream().anyMatch(name -> zip.getEntry(name) != null) ? OTHER : UNKNOWN;
        } catch (ZipException e) {
            if (Set.of("docx", "xlsx", "odt", "ods").contains(extension(file))) {
                throw e;
            }
            return UNKNOWN;
        }
    }

    private static FileKind ofOle2(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? ENCRYPTED_OFFICE : OTHER;
        } catch (RuntimeException e) {
            throw new IOException("broken Office file: " + e.getMessage(), e);
        }
    }

    private static boolean image(byte[] start) {
        return switch (FileMagic.valueOf(start)) {
            case JPEG, PNG, GIF, TIFF, BMP -> true;
            default -> false;
        };
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
