package prongsai.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import prongsai.model.Document;
import prongsai.read.docx.DocxReader;
import prongsai.read.other.OtherReader;

/** One folder of fixtures/documents: its files, how they are made of its sources, and what must be read of them. */
record DocumentFixture(Path folder) {
    static final Path ALL = Path.of("fixtures/documents");
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Map<String, String> ROOTS = Map.of(
            "document", "w:document",
            "letters", "w:document",
            "styles", "w:styles",
            "numbering", "w:numbering",
            "footnotes", "w:footnotes",
            "endnotes", "w:endnotes",
            "comments", "w:comments",
            "header", "w:hdr",
            "footer", "w:ftr");
    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " mc:Ignorable='w14'";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OPEN_NAMES = " xmlns:office='" + OASIS + "office:1.0' xmlns:text='" + OASIS
            + "text:1.0' xmlns:table='" + OASIS + "table:1.0' xmlns:draw='" + OASIS + "drawing:1.0' xmlns:style='"
            + OASIS + "style:1.0' xmlns:form='" + OASIS + "form:1.0' xmlns:svg='" + OASIS
            + "svg-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:field='urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'"
            + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
            + " office:version='1.3'";

    static List<DocumentFixture> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(DocumentFixture::new)
                    .toList();
        }
    }

    /** The files to read, {@code input.docx} and the like. */
    List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("input."))
                    .sorted()
                    .toList();
        }
    }

    static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static Document read(Path input) throws IOException {
        return ending(input).matches("doc[xm]") ? DocxReader.read(input) : OtherReader.read(input);
    }

    /** What must be read of an input: {@code expected.ENDING.txt}, else {@code expected.txt}; without remarks. */
    List<String> expected(Path input) throws IOException {
        Path own = folder.resolve("expected." + ending(input) + ".txt");
        return Files.readAllLines(Files.exists(own) ? own : folder.resolve("expected.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith(";"))
                .toList();
    }

    /** The inputs that are made of text in {@code source}, by name. */
    Map<String, byte[]> made() throws IOException {
        Map<String, byte[]> made = new LinkedHashMap<>();
        if (exists("document.xml")) {
            made.put("input.docx", docx());
        }
        if (exists("text.xml")) {
            made.put("input.odt", open("text"));
        }
        if (exists("spreadsheet.xml")) {
            made.put("input.ods", open("spreadsheet"));
        }
        if (exists("text.rtf")) {
            made.put("input.rtf", rtf(source("text.rtf")));
        }
        if (exists("page.html")) {
            Charset charset =
                    Charset.forName(exists("charset") ? source("charset").strip() : "UTF-8");
            made.put("input.html", source("page.html").getBytes(charset));
        }
        return made;
    }

    /** The forms that LibreOffice makes of the first input. */
    List<String> converted() throws IOException {
        return exists("convert") ? List.of(source("convert").strip().split("\\s+")) : List.of();
    }

    /** Writes all inputs anew. */
    void write() throws IOException, InterruptedException {
        if (exists("letters.xml")) {
            Path docx = Files.createTempDirectory("letters").resolve("input.docx");
            Files.write(docx, docx());
            convert(docx, "doc");
            EightBitWord.rewrite(folder.resolve("input.doc"));
        }
        for (Map.Entry<String, byte[]> input : made().entrySet()) {
            Files.write(folder.resolve(input.getKey()), input.getValue());
        }
        for (String form : converted()) {
            convert(folder.resolve(made().keySet().iterator().next()), form);
        }
    }

    private void convert(Path file, String form) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("office");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice did not end for " + folder);
        }
    }

    private boolean exists(String name) {
        return Files.exists(folder.resolve("source").resolve(name));
    }

    private String source(String name) throws IOException {
        return Files.readString(folder.resolve("source").resolve(name));
    }

    private byte[] docx() throws IOException {
        boolean strict = exists("strict");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>"
                + "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='html' ContentType='text/html'/><Default Extension='txt' ContentType='text/plain'/>"
                + "<Default Extension='docx' ContentType='" + WORD + "document'/>"
                + "<Default Extension='png' ContentType='image/png'/>");
        StringBuilder relations = new StringBuilder();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".xml", "");
            String kind = name.replaceAll("\\d", "").replace("letters", "document");
            if (ending(file).equals("xml") && ROOTS.containsKey(kind)) {
                String root = ROOTS.get(kind);
                String inside = Files.readString(file).strip();
                texts.put(
                        "word/" + name.replace("letters", "document") + ".xml",
                        "<?xml version='1.0' encoding='UTF-8'?><" + root + NAMESPACES + ">"
                                + (kind.equals("document") ? "<w:body>" + inside + "</w:body>" : inside) + "</" + root
                                + ">");
                types.append("<Override PartName='/word/" + name.replace("letters", "document") + ".xml' ContentType='"
                        + WORD + kind + (kind.equals("document") ? ".main" : "") + "+xml'/>");
                if (!kind.equals("document")) {
                    relations.append(
                            "<Relationship Id='" + name + "' Type='" + TYPES + kind + "' Target='" + name + ".xml'/>");
                }
            } else if (name.startsWith("chunk")) {
                relations.append("<Relationship Id='" + name.replaceAll("\\..*", "") + "' Type='" + TYPES
                        + "aFChunk' Target='" + name + "'/>");
                parts.put("word/" + name, Files.readAllBytes(file));
            }
        }
        if (exists("relations.xml")) {
            relations.append(source("relations.xml").strip());
        }
        String rels = "<?xml version='1.0' encoding='UTF-8'?><Relationships"
                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        texts.put("[Content_Types].xml", types + "</Types>");
        texts.put(
                "_rels/.rels",
                rels + "<Relationship Id='r1' Type='" + TYPES + "officeDocument' Target='word/document.xml'/>"
                        + "</Relationships>");
        texts.put("word/_rels/document.xml.rels", rels + relations + "</Relationships>");
        texts.forEach((name, text) -> parts.put(name, (strict ? strict(text) : text).getBytes(StandardCharsets.UTF_8)));
        return zip(parts);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("source"))) {
            return files.sorted().toList();
        }
    }

    /** The namespaces of ISO/IEC 29500 Strict. */
    private static String strict(String text) {
        return text.replace(TYPES, STRICT_TYPES)
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace(
                        "http://schemas.openxmlformats.org/drawingml/2006/main",
                        "http://purl.oclc.org/ooxml/drawingml/main")
                .replace("<w:document ", "<w:document w:conformance='strict' ");
    }

    private byte[] open(String kind) throws IOException {
        String type = "application/vnd.oasis.opendocument." + kind;
        String head = "<?xml version='1.0' encoding='UTF-8'?>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("mimetype", type);
        texts.put(
                "content.xml",
                head + "<office:document-content" + OPEN_NAMES + ">" + optional("fonts.xml")
                        + "<office:automatic-styles>" + optional("styles.xml")
                        + "</office:automatic-styles><office:body><office:" + kind + ">"
                        + source(kind + ".xml").strip() + "</office:" + kind
                        + "></office:body></office:document-content>");
        texts.put(
                "styles.xml",
                head + "<office:document-styles" + OPEN_NAMES + "><office:styles>" + optional("common.xml")
                        + "</office:styles>"
                        + "<office:automatic-styles><style:page-layout style:name='L'/></office:automatic-styles>"
                        + "<office:master-styles>" + optional("masters.xml")
                        + "</office:master-styles></office:document-styles>");
        texts.put(
                "META-INF/manifest.xml",
                head + "<manifest:manifest xmlns:manifest='" + OASIS + "manifest:1.0' manifest:version='1.3'>"
                        + "<manifest:file-entry manifest:full-path='/' manifest:media-type='" + type + "'/>"
                        + "<manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/>"
                        + "<manifest:file-entry manifest:full-path='styles.xml' manifest:media-type='text/xml'/>"
                        + "</manifest:manifest>");
        texts.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(parts);
    }

    private String optional(String name) throws IOException {
        return exists(name) ? source(name).strip() : "";
    }

    /** RTF whose Thai letters are bytes of Windows-874; line feeds mean nothing to it. */
    private static byte[] rtf(String text) {
        StringBuilder rtf = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x80) {
                rtf.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(WINDOWS_874)) {
                    rtf.append(String.format(Locale.ROOT, "\\'%02x", b & 0xFF));
                }
            }
        });
        return rtf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Entries without time and compression, so that the same text gives the same bytes everywhere. */
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : new ArrayList<>(parts.entrySet())) {
                CRC32 crc = new CRC32();
                crc.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                entry.setSize(part.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The folder's name, which is the test's. */
    @Override
    public String toString() {
        return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
    }
}
