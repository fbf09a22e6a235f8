package prongsai.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's content as a fixture writes it (fixtures/pdf/README.md says how), and the same as HTML and as the body of a
 * DOCX.
 */
record Sheet(boolean landscape, String font, int size, List<String> before, List<Row> rows, List<String> after) {
    record Row(boolean header, List<Cell> cells) {}

    /** A cell; row and column count from 1 and are those of the grid. */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<String> paragraphs) {}

    static Sheet read(Path file) throws IOException {
        boolean landscape = false;
        String font = "Garuda";
        int size = 12;
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<List<RawCell>> rows = new ArrayList<>();
        List<Boolean> headers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String rest = line.length() > 1 ? line.substring(1).strip() : "";
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '@' -> {
                    String[] words = rest.split(" ");
                    landscape = words[0].equals("landscape");
                    font = words[1];
                    size = Integer.parseInt(words[2]);
                }
                case '#' -> before.add(rest);
                case '.' -> after.add(rest);
                case '=' -> {
                    rows.add(new ArrayList<>());
                    headers.add(rest.equals("h"));
                }
                case '|' -> rows.getLast().add(RawCell.of(rest, line));
                case '+' -> rows.getLast().getLast().paragraphs.add(rest);
                default -> throw new IOException("cannot read " + line);
            }
        }
        return new Sheet(landscape, font, size, before, placed(rows, headers), after);
    }

    Sheet with(boolean newLandscape, String newFont, int newSize) {
        return new Sheet(newLandscape, newFont, newSize, before, rows, after);
    }

    List<Cell> cells() {
        return rows.stream().flatMap(r -> r.cells().stream()).toList();
    }

    int columns() {
        return rows.getFirst().cells().stream().mapToInt(Cell::columnSpan).sum();
    }

    private record RawCell(int rowSpan, int columnSpan, List<String> paragraphs) {
        static RawCell of(String rest, String line) {
            List<String> paragraphs = new ArrayList<>();
            if (line.matches("\\|\\dx\\d .*")) {
                paragraphs.add(rest.substring(4));
                return new RawCell(rest.charAt(0) - '0', rest.charAt(2) - '0', paragraphs);
            }
            if (!rest.isEmpty()) {
                paragraphs.add(rest);
            }
            return new RawCell(1, 1, paragraphs);
        }
    }

    private static List<Row> placed(List<List<RawCell>> rows, List<Boolean> headers) {
        int columns = rows.getFirst().stream().mapToInt(RawCell::columnSpan).sum();
        boolean[][] taken = new boolean[rows.size()][columns];
        List<Row> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            int c = 0;
            for (RawCell raw : rows.get(r)) {
                while (taken[r][c]) {
                    c++;
                }
                cells.add(new Cell(r + 1, c + 1, raw.rowSpan, raw.columnSpan, List.copyOf(raw.paragraphs)));
                for (int dr = 0; dr < raw.rowSpan; dr++) {
                    for (int dc = 0; dc < raw.columnSpan; dc++) {
                        taken[r + dr][c + dc] = true;
                    }
                }
            }
            placed.add(new Row(headers.get(r), cells));
        }
        return placed;
    }

    String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=th><meta charset=utf-8><style>@page{size:A4 ")
                .append(landscape ? "landscape" : "portrait")
                .append(";margin:18mm}body{font:")
                .append(size)
                .append("pt '")
                .append(font)
                .append("'}h1{font-size:120%;text-align:center}table{border-collapse:collapse;width:100%}")
                .append("td,th{border:1px solid #000;padding:2pt 4pt;vertical-align:top}p{margin:0}</style>");
        before.forEach(t -> html.append("<h1>").append(escaped(t)).append("</h1>"));
        html.append("<table>");
        boolean head = false;
        for (Row row : rows) {
            html.append(row.header() ? "<thead>" : head ? "</thead>" : "").append("<tr>");
            head = row.header();
            for (Cell cell : row.cells()) {
                html.append("<td rowspan=")
                        .append(cell.rowSpan())
                        .append(" colspan=")
                        .append(cell.columnSpan())
                        .append('>');
                cell.paragraphs()
                        .forEach(p -> html.append("<p>").append(escaped(p)).append("</p>"));
                html.append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
        after.forEach(t -> html.append("<p>").append(escaped(t)).append("</p>"));
        return html.append("</html>").toString();
    }

    /** word/document.xml of a DOCX. */
    String wordXml() {
        int width = landscape ? 16838 : 11906;
        int height = landscape ? 11906 : 16838;
        int margin = 1020;
        int column = (width - 2 * margin) / columns();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=")
                .append("\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        before.forEach(t -> xml.append(paragraph(t, true)));
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(column * columns())
                .append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
                .append(("<w:gridCol w:w=\"" + column + "\"/>").repeat(columns()))
                .append("</w:tblGrid>");
        for (int r = 1; r <= rows.size(); r++) {
            xml.append("<w:tr>").append(rows.get(r - 1).header() ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (int c = 1; c <= columns(); ) {
                Cell cell = covering(r, c);
                boolean first = cell.row() == r;
                xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                        .append(column * cell.columnSpan())
                        .append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                        .append(cell.columnSpan())
                        .append("\"/>")
                        .append(cell.rowSpan() == 1 ? "" : first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")
                        .append("</w:tcPr>");
                if (first && !cell.paragraphs().isEmpty()) {
                    cell.paragraphs().forEach(p -> xml.append(paragraph(p, false)));
                } else {
                    xml.append("<w:p/>");
                }
                xml.append("</w:tc>");
                c += cell.columnSpan();
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
        after.forEach(t -> xml.append(paragraph(t, false)));
        return xml.append("<w:sectPr><w:pgSz w:w=\"")
                .append(width)
                .append("\" w:h=\"")
                .append(height)
                .append(landscape ? "\" w:orient=\"landscape" : "")
                .append("\"/><w:pgMar w:top=\"")
                .append(margin)
                .append("\" w:right=\"")
                .append(margin)
                .append("\" w:bottom=\"")
                .append(margin)
                .append("\" w:left=\"")
                .append(margin)
                .append("\"/></w:sectPr></w:body></w:document>")
                .toString();
    }

    private Cell covering(int row, int column) {
        return cells().stream()
                .filter(c -> c.row() <= row
                        && row < c.row() + c.rowSpan()
                        && c.column() <= column
                        && column < c.column() + c.columnSpan())
                .findFirst()
                .orElseThrow();
    }

    private String paragraph(String text, boolean heading) {
        int halfPoints = 2 * size + (heading ? 4 : 0);
        return "<w:p>" + (heading ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "") + "<w:r><w:rPr><w:rFonts w:ascii=\""
                + font + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font + "\"/>" + (heading ? "<w:b/><w:bCs/>" : "")
                + "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints
                + "\"/><w:lang w:bidi=\"th-TH\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                + "</w:t></w:r></w:p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
