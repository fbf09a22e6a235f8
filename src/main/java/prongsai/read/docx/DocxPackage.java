package prongsai.read.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;
import prongsai.read.block.Archive;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Xml;

/** The zip of a document: its parts by name and the relations between them. */
final class DocxPackage implements Closeable {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};

    private final Archive zip;

    private DocxPackage(Archive zip) {
        this.zip = zip;
    }

    /** Another part or an address outside that a part points at. */
    record Relation(String id, String type, String target, boolean external) {
        /** Whether the last step of its type's URI is this, which transitional and strict documents share. */
        boolean isA(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /**
     * Opens a file.
     *
     * @throws ReadException encrypted, unsupported, damaged
     * @throws IOException the file cannot be opened at all
     */
    static DocxPackage open(Path file, DocumentLimits limits) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(OLE2.length);
        }
        if (head.length == 0) {
            throw new ReadException(FileStatus.DAMAGED, "the file is empty");
        }
        if (Arrays.equals(head, OLE2)) {
            throw ole2(file);
        }
        return new DocxPackage(Archive.open(file, limits));
    }

    /** An OLE2 file in place of a zip: an encrypted document, or one of another kind. */
    private static ReadException ole2(Path file) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? new ReadException(FileStatus.ENCRYPTED, "the document is encrypted")
                    : new ReadException(FileStatus.UNSUPPORTED, "an OLE2 file, not a DOCX");
        } catch (IOException | RuntimeException e) {
            return new ReadException(FileStatus.DAMAGED, "broken OLE2 file: " + e.getMessage(), e);
        }
    }

    /** The main document's part name. */
    String main() throws ReadException {
        for (Relation relation : relations("").values()) {
            if (relation.isA("officeDocument")) {
                return relation.target();
            }
        }
        if (zip.has("word/document.xml")) {
            return "word/document.xml";
        }
        throw new ReadException(FileStatus.DAMAGED, "no main document in the package");
    }

    /**
     * The root element of a part.
     *
     * @return empty where there is no such part
     * @throws ReadException damaged or too large
     */
    Optional<Xml> part(String name) throws ReadException {
        return zip.xml(name, WordXml.DIALECT);
    }

    /** The bytes of a part that is not XML; empty where there is no such part. */
    Optional<byte[]> bytes(String name) throws ReadException {
        return zip.bytes(name);
    }

    /**
     * The relations of a part by id, in the order of the file.
     *
     * @param part its name; empty for the package itself
     */
    Map<String, Relation> relations(String part) throws ReadException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Optional<Xml> rels = part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        Map<String, Relation> relations = new LinkedHashMap<>();
        for (Xml rel : rels.orElse(Xml.NOTHING).children()) {
            String id = rel.attribute("Id").orElse("");
            String target = rel.attribute("Target").orElse("");
            boolean external = rel.attribute("TargetMode")
                    .orElse("")
                    .toLowerCase(Locale.ROOT)
                    .equals("external");
            relations.put(
                    id,
                    new Relation(
                            id,
                            rel.attribute("Type").orElse(""),
                            external ? target : resolve(folder, target),
                            external));
        }
        return relations;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String resolve(String folder, String target) {
        String whole = target.startsWith("/") ? target : folder + target;
        List<String> path = new ArrayList<>();
        for (String step : whole.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
