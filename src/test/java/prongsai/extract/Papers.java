package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.model.Block;
import prongsai.model.Box;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Engine;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Table;
import prongsai.model.TextOrigin;
import prongsai.reference.Official;

/**
 * Makes documents by hand. A table is written as rows of cells; {@code ^} goes on with the cell above, {@code <} with
 * the cell to the left.
 */
final class Papers {
    static final Official OFFICIAL = Official.shipped();

    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    Papers line(String text) {
        paragraphs++;
        blocks.add(Paragraph.of("p" + paragraphs, text, Place.ofParagraph(paragraphs)));
        return this;
    }

    Papers table(String[]... rows) {
        tables++;
        blocks.add(table(tables, rows));
        return this;
    }

    /** A table whose first row is the rest of the last row of the table before, which a page cut. */
    Papers tableGoneOn(String[]... rows) {
        table(rows);
        Table plain = (Table) blocks.removeLast();
        List<Cell> cells = plain.cells().stream()
                .map(cell -> cell.row() > 1
                        ? cell
                        : new Cell(
                                cell.id(),
                                cell.place(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                cell.content(),
                                Cell.Begins.BEFORE))
                .toList();
        blocks.add(new Table(plain.id(), plain.place(), plain.number(), plain.rows(), plain.columns(), 0, cells, 1));
        return this;
    }

    /** A table whose columns begin and end at these places of the page, in points. */
    Papers tableAt(double[] edges, String[]... rows) {
        tables++;
        Table plain = table(tables, rows);
        List<Cell> cells = plain.cells().stream()
                .map(cell -> new Cell(
                        cell.id(),
                        cell.place()
                                .in(new Box(
                                        edges[cell.column() - 1],
                                        20 * cell.row(),
                                        edges[cell.column() - 1 + cell.columnSpan()],
                                        20 * (cell.row() + cell.rowSpan()))),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.content()))
                .toList();
        Box whole = new Box(edges[0], 20, edges[edges.length - 1], 20 * (plain.rows() + 1));
        blocks.add(new Table(
                plain.id(), plain.place().in(whole), plain.number(), plain.rows(), plain.columns(), 0, cells, 1));
        return this;
    }

    /** A table that stands by itself. */
    static Table table(int number, String[]... rows) {
        int columns = rows[0].length;
        String name = String.valueOf(number);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns; c++) {
                String text = rows[r][c];
                if (!text.equals("^") && !text.equals("<")) {
                    cells.add(cell(name, r, c, spanDown(rows, r, c), spanRight(rows, r, c), text));
                }
            }
        }
        return new Table("t" + number, Place.ofCell(name, 0, 0), name, rows.length, columns, 0, cells, 1);
    }

    private static int spanDown(String[][] rows, int r, int c) {
        int span = 1;
        while (r + span < rows.length && rows[r + span][c].equals("^")) {
            span++;
        }
        return span;
    }

    private static int spanRight(String[][] rows, int r, int c) {
        int span = 1;
        while (c + span < rows[r].length && rows[r][c + span].equals("<")) {
            span++;
        }
        return span;
    }

    private static Cell cell(String table, int r, int c, int down, int right, String text) {
        Place place = Place.ofCell(table, r + 1, c + 1);
        String id = "t" + table + "r" + (r + 1) + "c" + (c + 1);
        List<Block> content = new ArrayList<>();
        int n = 0;
        for (String line : text.split("\n", -1)) {
            n++;
            if (!text.isEmpty()) {
                content.add(Paragraph.of(id + "p" + n, line, place));
            }
        }
        return new Cell(id, place, down, right, content);
    }

    Document document() {
        return new Document("text/plain", 0, TextOrigin.DIGITAL, blocks, List.of(), List.of(), List.of());
    }

    /** The report of this document; it must have a record. */
    Report report() {
        return report(document(), OFFICIAL).orElseThrow();
    }

    static Optional<Report> report(Document document, Official official) {
        return new Extractor(official, Extractor.Options.DEFAULT)
                .extract(document, "9f2c00000000", "ก.txt", "0".repeat(64), new Engine("0", "1", "1", ""));
    }

    static String[] row(String... cells) {
        return cells;
    }
}
