package prongsai.read.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;

/** Zips hand-written parts into a document, and prints what was read so that a test can write it down. */
public final class DocxFile {
    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
            + " xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private DocxFile(String body) {
        parts.put("word/document.xml", root("w:document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    }

    /** A document with this body. */
    public static DocxFile body(String... body) {
        return new DocxFile(String.join("", body));
    }

    /** Reads a document of this body alone. */
    static Document read(String... body) {
        return body(body).read();
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph with properties. */
    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + (text.isEmpty() ? "" : r(text)) + "</w:p>";
    }

    /** A paragraph in a list. */
    static String li(int numId, int level, String text) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + numId + "'/></w:numPr>", text);
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A cell of one paragraph. */
    public static String tc(String text) {
        return tc("", p(text));
    }

    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A content control around something. */
    public static String sdt(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    /** Adds a part that the document points at, its children written out. */
    public DocxFile with(String kind, String element, String content) {
        String name = "word/" + kind + parts.size() + ".xml";
        parts.put(name, root(element, content));
        return relation("rPart" + parts.size(), kind, "/" + name, "");
    }

    /** Adds any other part. */
    public DocxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public DocxFile link(String id, String url) {
        return relation(id, "hyperlink", url, " TargetMode='External'");
    }

    public DocxFile relation(String id, String kind, String target, String mode) {
        relations
                .append("<Relationship Id='" + id + "' Type='" + TYPES + kind + "' Target='")
                .append(target + "'" + mode + "/>");
        return this;
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        String rels = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        all.put(
                "_rels/.rels",
                rels + "<Relationship Id='r1' Type='" + TYPES + "officeDocument' Target='word/document.xml'/>"
                        + "</Relationships>");
        all.put("word/_rels/document.xml.rels", rels + relations + "</Relationships>");
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() {
        try {
            return DocxReader.read(new ByteArrayInputStream(bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String root(String element, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><" + element + NAMESPACES + ">" + content + "</" + element + ">";
    }

    /** Texts of the paragraphs outside tables. */
    static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** Cells as {@code id rowsxcolumns text}, spans only where there are any. */
    static List<String> cells(Table table) {
        List<String> lines = new ArrayList<>();
        for (Cell cell : table.cells()) {
            String spans =
                    cell.rowSpan() * cell.columnSpan() == 1 ? "" : " " + cell.rowSpan() + "x" + cell.columnSpan();
            lines.add(cell.id() + spans + " "
                    + String.join(
                            "|", cell.content().stream().map(DocxFile::word).toList()));
        }
        return lines;
    }

    private static String word(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text();
            case Table table -> "{" + String.join(", ", cells(table)) + "}";
        };
    }
}
