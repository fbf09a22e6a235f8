package prongsai.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Table;
import prongsai.read.pdf.PdfLimits;
import prongsai.read.pdf.PdfReader;

/**
 * Dumps the tables of PDF files: {@code TableTrial FOLDER OUT.json}.
 *
 * <p>OUT.json is an object with one array of tables for each file, under its name without {@code .pdf}:
 * {@code {"page":1,"rows":[[cell, ...], ...]}}. A cell is {@code {"text":..,"rowspan":..,"colspan":..}}, {@code null}
 * where a span covers the position. Nested tables stand beside the table that holds them.
 */
public final class TableTrial {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TableTrial() {}

    /** Runs the program; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: TableTrial FOLDER OUT.json");
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
            files = walk.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
        ObjectNode all = JSON.createObjectNode();
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.pdf$", "");
            ArrayNode tables = all.putArray(name);
            try {
                Document document = PdfReader.read(file, PdfLimits.DEFAULT);
                dump(document.blocks(), tables);
            } catch (IOException e) {
                System.err.println(name + ": " + e.getMessage());
            }
        }
        Files.writeString(Path.of(args[1]), all.toPrettyString());
    }

    private static void dump(List<? extends Block> blocks, ArrayNode tables) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                dump(table, tables);
                table.cells().forEach(cell -> dump(cell.content(), tables));
            }
        }
    }

    private static void dump(Table table, ArrayNode tables) {
        ObjectNode out = tables.addObject().put("page", table.place().page()).put("confidence", table.confidence());
        ArrayNode rows = out.putArray("rows");
        for (int row = 1; row <= table.rows(); row++) {
            ArrayNode line = rows.addArray();
            for (int column = 1; column <= table.columns(); column++) {
                Cell cell = table.at(row, column).orElse(null);
                if (cell == null) {
                    line.add("");
                } else if (cell.row() != row || cell.column() != column) {
                    line.addNull();
                } else {
                    line.addObject()
                            .put("text", cell.text())
                            .put("rowspan", cell.rowSpan())
                            .put("colspan", cell.columnSpan());
                }
            }
        }
    }
}
