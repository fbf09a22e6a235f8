package prongsai.layout;

import java.util.ArrayList;
import java.util.List;
import prongsai.layout.Piece.Cell;
import prongsai.layout.Piece.Grid;
import prongsai.layout.Piece.Line;
import prongsai.layout.Piece.Row;

/** A report as OCR services write it: text, with tables in one of three forms. */
final class TextWriter {
    /** How a table is written. */
    enum Tables {
        /** A row a line, cells between tabs, HTML inside the cells. */
        TABS,
        /** Markdown tables, {@code <br>} between the lines of a cell. */
        MARKDOWN,
        /** HTML tables. */
        HTML
    }

    private TextWriter() {}

    static String write(List<Piece> pieces, Look look, Tables form) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> {
                    String mark = form == Tables.MARKDOWN && line.strong() ? "## " : "";
                    out.append(mark).append(line.text()).append("\n\n");
                }
                case Grid grid ->
                    pages(grid, look).forEach(page -> {
                        switch (form) {
                            case TABS -> tabs(out, page, look);
                            case MARKDOWN -> markdown(out, page, look);
                            case HTML -> html(out, page, look);
                        }
                        out.append('\n');
                    });
            }
        }
        return out.toString();
    }

    /** The table as it stands on its pages: headings repeated, long cells going on in a row without a number. */
    static List<Grid> pages(Grid grid, Look look) {
        List<Grid> pages = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            List<Row> parts = parts(row, look.linesPerRow());
            rows.add(parts.get(0));
            for (Row part : parts.subList(1, parts.size())) {
                pages.add(new Grid(grid.widths(), grid.heads(), rows));
                rows = new ArrayList<>(List.of(part));
            }
            if (look.rowsPerTable() > 0 && rows.size() >= look.rowsPerTable()) {
                pages.add(new Grid(grid.widths(), grid.heads(), rows));
                rows = new ArrayList<>();
            }
        }
        if (!rows.isEmpty()) {
            pages.add(new Grid(grid.widths(), grid.heads(), rows));
        }
        return pages;
    }

    private static List<Row> parts(Row row, int lines) {
        int most =
                row.cells().stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        if (lines == 0 || most <= lines) {
            return List.of(row);
        }
        List<Row> parts = new ArrayList<>();
        for (int from = 0; from < most; from += lines) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                int size = cell.lines().size();
                List<String> some = cell.lines().subList(Math.min(from, size), Math.min(from + lines, size));
                cells.add(cell.with(List.copyOf(some), from == 0));
            }
            parts.add(new Row(cells));
        }
        return parts;
    }

    private static void tabs(StringBuilder out, Grid grid, Look look) {
        if (!grid.heads().isEmpty()) {
            out.append(String.join("\t", grid.heads())).append('\n');
        }
        for (Row row : grid.rows()) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                cells.add(tabCell(cell, look));
                for (int i = 1; i < cell.across(); i++) {
                    cells.add("");
                }
            }
            out.append(String.join("\t", cells)).append('\n');
        }
    }

    private static String tabCell(Cell cell, Look look) {
        List<String> lines = cell.lines();
        String boxes =
                cell.status().map(status -> Boxes.line(look.ticks(), status)).orElse("");
        if (lines.size() < 2) {
            return (boxes + " " + String.join("", lines)).strip();
        }
        boolean list = lines.stream().allMatch(line -> line.startsWith("- "));
        String inner = list
                ? "<ul style=\"list-style-type: none\"> <li>" + String.join("</li> <li>", lines) + "</li> </ul>"
                : "<p>" + String.join("</p> <p>", lines) + "</p>";
        return (boxes + " " + inner).strip();
    }

    private static void markdown(StringBuilder out, Grid grid, Look look) {
        List<String> heads =
                grid.heads().isEmpty() ? grid.widths().stream().map(width -> "").toList() : grid.heads();
        out.append("| ").append(String.join(" | ", heads)).append(" |\n|");
        heads.forEach(head -> out.append(" --- |"));
        out.append('\n');
        for (Row row : grid.rows()) {
            out.append('|');
            for (Cell cell : row.cells()) {
                List<String> lines = new ArrayList<>();
                cell.status().ifPresent(status -> lines.add(Boxes.line(look.ticks(), status)));
                lines.addAll(cell.lines());
                out.append(' ')
                        .append(String.join("<br>", lines).replace("|", "\\|"))
                        .append(" |");
                for (int i = 1; i < cell.across(); i++) {
                    out.append("  |");
                }
            }
            out.append('\n');
        }
    }

    private static void html(StringBuilder out, Grid grid, Look look) {
        out.append("<table>\n");
        if (!grid.heads().isEmpty()) {
            out.append("<tr>");
            grid.heads()
                    .forEach(head ->
                            out.append("<th>").append(HtmlWriter.escape(head)).append("</th>"));
            out.append("</tr>\n");
        }
        for (Row row : grid.rows()) {
            out.append("<tr>");
            for (Cell cell : row.cells()) {
                if (cell.down() == 0) {
                    continue;
                }
                out.append(cell.down() > 1 ? "<td rowspan=\"" + cell.down() + "\"" : "<td");
                out.append(cell.across() > 1 ? " colspan=\"" + cell.across() + "\">" : ">");
                List<String> lines = new ArrayList<>();
                cell.status().ifPresent(status -> lines.add(Boxes.line(look.ticks(), status)));
                cell.lines().forEach(line -> lines.add(HtmlWriter.escape(line)));
                out.append(String.join("<br/>", lines)).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }
}
