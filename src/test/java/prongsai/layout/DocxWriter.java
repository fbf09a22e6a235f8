package prongsai.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import prongsai.layout.Piece.Cell;
import prongsai.layout.Piece.Grid;
import prongsai.layout.Piece.Line;
import prongsai.layout.Piece.Row;

/** A report as DOCX, written as WordprocessingML so that every form of box, list and merge is really in the file. */
final class DocxWriter {
    private static final Pattern STEP = Pattern.compile("([0-9๐-๙]+)\\. (.*)");
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Look look;
    private final StringBuilder body = new StringBuilder();
    /** Where each automatic list starts. */
    private final List<Integer> lists = new ArrayList<>();

    private DocxWriter(Look look) {
        this.look = look;
    }

    static void write(List<Piece> pieces, Look look, Path file) throws IOException {
        DocxWriter writer = new DocxWriter(look);
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> writer.line(line);
                case Grid grid -> writer.table(grid);
            }
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", types());
            entry(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            entry(zip, "word/_rels/document.xml.rels", documentRelations());
            entry(zip, "word/document.xml", writer.document());
            entry(zip, "word/styles.xml", writer.styles());
            entry(zip, "word/numbering.xml", writer.numbering());
        }
    }

    private void line(Line line) {
        String alignment = line.strong() ? "<w:jc w:val=\"center\"/>" : "";
        body.append("<w:p><w:pPr>").append(alignment).append("</w:pPr>");
        run(line.text(), line.strong());
        body.append("</w:p>\n");
    }

    private void table(Grid grid) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        int page = look.landscape() ? 15138 : 10206;
        List<Integer> widths =
                grid.widths().stream().map(width -> width * page / sum).toList();
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(page).append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(border());
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        body.append("</w:tblGrid>\n");
        if (!grid.heads().isEmpty()) {
            row(Row.of(grid.heads()), widths, true);
        }
        grid.rows().forEach(row -> row(row, widths, false));
        body.append("</w:tbl>\n<w:p/>\n");
    }

    private String border() {
        return switch (look.border()) {
            case SINGLE -> " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
            case COLOURED -> " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1F4E79\"/>";
            case DOUBLE -> " w:val=\"double\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
            case NONE -> " w:val=\"nil\"/>";
        };
    }

    private void row(Row row, List<Integer> widths, boolean head) {
        body.append("<w:tr>").append(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        int column = 0;
        for (Cell cell : row.cells()) {
            int width = widths.subList(column, column + cell.across()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            column += cell.across();
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
            if (cell.across() > 1) {
                body.append("<w:gridSpan w:val=\"").append(cell.across()).append("\"/>");
            }
            if (cell.down() > 1) {
                body.append("<w:vMerge w:val=\"restart\"/>");
            } else if (cell.down() == 0) {
                body.append("<w:vMerge/>");
            }
            body.append("</w:tcPr>");
            if (cell.down() == 0) {
                body.append("<w:p/>");
            } else {
                paragraphs(cell, head);
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>\n");
    }

    private void paragraphs(Cell cell, boolean head) {
        cell.status().ifPresent(this::boxes);
        int next = -1;
        for (String line : cell.lines()) {
            Matcher step = STEP.matcher(line);
            if (look.automatic() && step.matches()) {
                int number = Integer.parseInt(step.group(1));
                if (number != next) {
                    lists.add(number);
                }
                next = number + 1;
                body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"")
                        .append(lists.size())
                        .append("\"/></w:numPr></w:pPr>");
                run(step.group(2), head);
            } else {
                body.append("<w:p>");
                run(line, head);
            }
            body.append("</w:p>");
        }
        if (cell.lines().isEmpty() && cell.status().isEmpty()) {
            body.append("<w:p/>");
        }
    }

    private void boxes(String status) {
        body.append("<w:p>");
        box(Boxes.notDone(status));
        run(" " + Boxes.NOT_DONE + " ", false);
        box(Boxes.done(status));
        run(" " + Boxes.DONE, false);
        body.append("</w:p>");
    }

    private void box(boolean ticked) {
        switch (look.ticks()) {
            case CONTROL ->
                body.append("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"")
                        .append(ticked ? 1 : 0)
                        .append("\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>")
                        .append(
                                "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>")
                        .append("<w:sdtContent><w:r><w:t>")
                        .append(ticked ? "☒" : "☐")
                        .append("</w:t></w:r></w:sdtContent></w:sdt>");
            case WINGDINGS ->
                body.append("<w:r><w:sym w:font=\"Wingdings\" w:char=\"")
                        .append(ticked ? "F0FE" : "F0A8")
                        .append("\"/></w:r>");
            case UNICODE, SLASH, BRACKET -> run(Boxes.typed(look.ticks(), ticked), false);
            case INPUT -> run(Boxes.typed(Look.Ticks.UNICODE, ticked), false);
        }
    }

    private void run(String text, boolean strong) {
        body.append("<w:r>")
                .append(strong ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "")
                .append("<w:t xml:space=\"preserve\">")
                .append(HtmlWriter.escape(text))
                .append("</w:t></w:r>");
    }

    private String document() {
        int across = look.landscape() ? 16838 : 11906;
        int down = look.landscape() ? 11906 : 16838;
        return XML + "<w:document" + SPACES + "><w:body>\n" + body + "<w:sectPr><w:pgSz w:w=\"" + across
                + "\" w:h=\"" + down + "\"" + (look.landscape() ? " w:orient=\"landscape\"" : "")
                + "/><w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" w:header=\"0\""
                + " w:footer=\"0\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private String styles() {
        String font = look.font();
        int half = look.points() * 2;
        return XML + "<w:styles" + SPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font
                + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font + "\"/><w:sz w:val=\"" + half + "\"/><w:szCs w:val=\""
                + half + "\"/><w:lang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "</w:style></w:styles>";
    }

    private String numbering() {
        StringBuilder out = new StringBuilder(XML)
                .append("<w:numbering")
                .append(SPACES)
                .append("><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>")
                .append("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                .append(look.thaiDigits() ? "thaiNumbers" : "decimal")
                .append("\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl>")
                .append("</w:abstractNum>");
        for (int i = 0; i < lists.size(); i++) {
            out.append("<w:num w:numId=\"")
                    .append(i + 1)
                    .append("\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"")
                    .append(lists.get(i))
                    .append("\"/></w:lvlOverride></w:num>");
        }
        return out.append("</w:numbering>").toString();
    }

    private static String types() {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + main + "styles+xml\"/>"
                + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + main + "numbering+xml\"/></Types>";
    }

    private static String relations(String type, String target) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation(1, type, target) + "</Relationships>";
    }

    private static String documentRelations() {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation(1, "styles", "styles.xml") + relation(2, "numbering", "numbering.xml") + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    /** Entries carry one fixed time, so that equal content makes equal bytes. */
    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_700_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
