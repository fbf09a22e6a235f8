package prongsai.layout;

import java.util.List;
import prongsai.layout.Piece.Cell;
import prongsai.layout.Piece.Grid;
import prongsai.layout.Piece.Line;
import prongsai.layout.Piece.Row;

/** A report as an HTML page with ruled tables, for printing by Chromium. */
final class HtmlWriter {
    private HtmlWriter() {}

    static String write(List<Piece> pieces, Look look) {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"th\"><head><meta charset=\"utf-8\"/><title>รายงาน</title><style>\n")
                .append("@page{size:A4 ")
                .append(look.landscape() ? "landscape" : "portrait")
                .append(";margin:15mm}\nbody{font-family:'")
                .append(look.font())
                .append("','DejaVu Sans';font-size:")
                .append(look.points())
                .append("pt;line-height:1.4}\n")
                .append("table{border-collapse:collapse;width:100%;table-layout:fixed;margin:6pt 0}\n")
                .append("thead{display:table-header-group}\ntr{break-inside:auto}\n")
                .append("td,th{border:" + border(look)
                        + ";padding:2pt 4pt;vertical-align:top;overflow-wrap:anywhere}\n")
                .append("p{margin:0 0 2pt 0}\nh1{font-size:1.1em;text-align:center;margin:4pt 0}\n")
                .append("</style></head><body>\n");
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line ->
                    out.append(line.strong() ? "<h1>" : "<p>")
                            .append(escape(line.text()))
                            .append(line.strong() ? "</h1>\n" : "</p>\n");
                case Grid grid -> table(out, grid, look);
            }
        }
        return out.append("</body></html>\n").toString();
    }

    private static String border(Look look) {
        return switch (look.border()) {
            case SINGLE -> "0.75pt solid #000";
            case COLOURED -> "1pt solid #1F4E79";
            case DOUBLE -> "2.5pt double #000";
            case NONE -> "none";
        };
    }

    private static void table(StringBuilder out, Grid grid, Look look) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        out.append("<table><colgroup>");
        grid.widths()
                .forEach(width -> out.append("<col style=\"width:")
                        .append(100 * width / sum)
                        .append("%\"/>"));
        out.append("</colgroup>");
        if (!grid.heads().isEmpty()) {
            out.append("<thead><tr>");
            grid.heads().forEach(head -> out.append("<th>").append(escape(head)).append("</th>"));
            out.append("</tr></thead>");
        }
        out.append("<tbody>\n");
        for (Row row : grid.rows()) {
            out.append("<tr>");
            for (Cell cell : row.cells()) {
                if (cell.down() > 0) {
                    cell(out, cell, look);
                }
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private static void cell(StringBuilder out, Cell cell, Look look) {
        out.append("<td");
        if (cell.down() > 1) {
            out.append(" rowspan=\"").append(cell.down()).append('"');
        }
        if (cell.across() > 1) {
            out.append(" colspan=\"").append(cell.across()).append('"');
        }
        out.append('>');
        cell.status()
                .ifPresent(status -> out.append("<p>")
                        .append(Boxes.line(look.ticks(), status))
                        .append("</p>"));
        cell.lines().forEach(line -> out.append("<p>").append(escape(line)).append("</p>"));
        out.append("</td>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
