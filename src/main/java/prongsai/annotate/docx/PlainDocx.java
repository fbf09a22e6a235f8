package prongsai.annotate.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.block.Origin;
import prongsai.read.docx.DocxAnchors;

/**
 * A document of any form as a Word file: paragraphs and tables with their words, merged cells merged. Start tags are
 * counted while they are written, so that every word is led back to its run without reading the file again.
 */
final class PlainDocx {
    private static final String MAIN = "word/document.xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Columns from which on a table needs the long side of the paper. */
    private static final int WIDE = 5;
    /** A4 less margins of 2 cm, in twentieths of a point. */
    private static final int LONG_SIDE = 14570;

    private static final int SHORT_SIDE = 9638;

    private final Document document;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, Origin> origins = new HashMap<>();
    private int elements;

    private PlainDocx(Document document) {
        this.document = document;
    }

    static PlainDocx of(Document document) {
        PlainDocx plain = new PlainDocx(document);
        plain.open("w:document", " xmlns:w=\"" + WORD + "\"");
        plain.open("w:body", "");
        plain.blocks(document.blocks(), plain.width());
        plain.section();
        plain.body.append("</w:body></w:document>");
        return plain;
    }

    DocxAnchors anchors() {
        return DocxAnchors.of(document, MAIN, origins);
    }

    private boolean landscape() {
        return document.tables().stream().anyMatch(table -> table.columns() >= WIDE);
    }

    private int width() {
        return landscape() ? LONG_SIDE : SHORT_SIDE;
    }

    private int open(String name, String attributes) {
        body.append('<').append(name).append(attributes).append('>');
        return ++elements;
    }

    private void single(String name, String attributes) {
        body.append('<').append(name).append(attributes).append("/>");
        elements++;
    }

    private void close(String name) {
        body.append("</").append(name).append('>');
    }

    private void blocks(List<Block> blocks, int width) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph);
                case Table table -> {
                    table(table, width);
                    // Two tables in a row would become one.
                    single("w:p", "");
                }
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        int element = open("w:p", "");
        List<Origin.Piece> pieces = new ArrayList<>();
        int offset = 0;
        for (String line : paragraph.text().split("\n", -1)) {
            open("w:r", "");
            if (paragraph.style() == Paragraph.Style.HEADING) {
                open("w:rPr", "");
                single("w:b", "");
                single("w:bCs", "");
                close("w:rPr");
            }
            if (offset > 0) {
                single("w:br", "");
            }
            int text = open("w:t", " xml:space=\"preserve\"");
            body.append(Markup.escaped(line));
            close("w:t");
            close("w:r");
            if (Markup.holds(line)) {
                pieces.add(new Origin.Piece(offset, offset + line.length(), text, 0));
            }
            offset += line.length() + 1;
        }
        close("w:p");
        origins.put(paragraph.id(), new Origin(element, pieces));
    }

    private void table(Table table, int width) {
        int columns = Math.max(1, table.columns());
        int column = Math.max(1, width / columns);
        open("w:tbl", "");
        open("w:tblPr", "");
        single("w:tblW", " w:w=\"" + column * columns + "\" w:type=\"dxa\"");
        open("w:tblBorders", "");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            single("w:" + side, " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"");
        }
        close("w:tblBorders");
        close("w:tblPr");
        open("w:tblGrid", "");
        for (int i = 0; i < columns; i++) {
            single("w:gridCol", " w:w=\"" + column + "\"");
        }
        close("w:tblGrid");
        for (int row = 1; row <= table.rows(); row++) {
            open("w:tr", "");
            if (row <= table.headerRows()) {
                open("w:trPr", "");
                single("w:tblHeader", "");
                close("w:trPr");
            }
            for (int at = 1; at <= columns; ) {
                at = cell(table, row, at, columns, column);
            }
            close("w:tr");
        }
        close("w:tbl");
    }

    /** @return the column behind it */
    private int cell(Table table, int row, int at, int columns, int column) {
        Optional<Cell> cell = table.at(row, at).filter(found -> found.column() == at);
        int span = cell.map(found -> Math.min(found.columnSpan(), columns - at + 1))
                .orElse(1);
        boolean begins = cell.filter(found -> found.row() == row).isPresent();
        int element = open("w:tc", "");
        open("w:tcPr", "");
        single("w:tcW", " w:w=\"" + column * span + "\" w:type=\"dxa\"");
        if (span > 1) {
            single("w:gridSpan", " w:val=\"" + span + "\"");
        }
        if (cell.filter(found -> found.rowSpan() > 1).isPresent()) {
            single("w:vMerge", begins ? " w:val=\"restart\"" : "");
        }
        close("w:tcPr");
        boolean filled = false;
        if (begins) {
            Cell found = cell.orElseThrow();
            origins.put(found.id(), Origin.of(element));
            blocks(found.content(), Math.max(1, column * span - 216));
            filled = !found.content().isEmpty();
        }
        if (!filled) {
            single("w:p", "");
        }
        close("w:tc");
        return at + span;
    }

    private void section() {
        open("w:sectPr", "");
        single(
                "w:pgSz",
                landscape() ? " w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : " w:w=\"11906\" w:h=\"16838\"");
        single(
                "w:pgMar",
                " w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\""
                        + " w:gutter=\"0\"");
        close("w:sectPr");
    }

    /** Writes the file. */
    void write(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/" + MAIN + "\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", MAIN));
        parts.put("word/_rels/document.xml.rels", relations("styles", "styles.xml"));
        parts.put(MAIN, body.toString());
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                        + "<w:rFonts w:ascii=\"TH Sarabun New\" w:hAnsi=\"TH Sarabun New\" w:cs=\"TH Sarabun New\"/>"
                        + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"th-TH\" w:bidi=\"th-TH\"/>"
                        + "</w:rPr></w:rPrDefault></w:docDefaults></w:styles>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
