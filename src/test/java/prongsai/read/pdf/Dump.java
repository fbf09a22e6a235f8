package prongsai.read.pdf;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;

/**
 * What the reader makes of a PDF, for the eye: {@code Dump FILE.pdf} prints structure, {@code Dump -t OUT FILE.pdf...}
 * writes plain text to OUT.
 */
final class Dump {
    private Dump() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args[0].equals("-t")) {
            for (int i = 2; i < args.length; i++) {
                Path file = Path.of(args[i]);
                long start = System.nanoTime();
                Document document = PdfReader.read(file, PdfLimits.DEFAULT);
                String base = file.getFileName().toString().replaceFirst("\\.pdf$", "");
                Files.writeString(Path.of(args[1], base + ".txt"), plain(document));
                out.printf(
                        "%s pages=%d tables=%d %d ms %s%n",
                        base,
                        document.pages(),
                        document.tables().size(),
                        (System.nanoTime() - start) / 1_000_000,
                        document.warnings());
            }
            return;
        }
        out.print(structure(PdfReader.read(Path.of(args[0]), PdfLimits.DEFAULT)));
    }

    static String plain(Document document) {
        StringBuilder text = new StringBuilder();
        document.blocks().forEach(b -> plain(b, text));
        document.dropped().forEach(d -> text.append(d.text()).append('\n'));
        return text.toString();
    }

    private static void plain(Block block, StringBuilder text) {
        switch (block) {
            case Paragraph paragraph -> text.append(paragraph.text()).append('\n');
            case Table table -> {
                for (Cell cell : table.cells()) {
                    cell.content().forEach(b -> plain(b, text));
                }
            }
        }
    }

    static String structure(Document document) {
        StringBuilder text = new StringBuilder();
        document.blocks().forEach(b -> structure(b, "", text));
        document.dropped()
                .forEach(d -> text.append("DROPPED ")
                        .append(d.reason())
                        .append(' ')
                        .append(d.place().page())
                        .append(": ")
                        .append(d.text())
                        .append('\n'));
        document.warnings().forEach(w -> text.append("WARNING ").append(w).append('\n'));
        document.repairs().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        prongsai.model.Repair::cause,
                        java.util.TreeMap::new,
                        java.util.stream.Collectors.summingInt(prongsai.model.Repair::count)))
                .forEach((c, n) ->
                        text.append("REPAIR ").append(c).append(' ').append(n).append('\n'));
        return text.toString();
    }

    private static void structure(Block block, String indent, StringBuilder text) {
        switch (block) {
            case Paragraph p -> {
                text.append(indent)
                        .append(p.id())
                        .append(' ')
                        .append(p.style())
                        .append(" p")
                        .append(p.place().page())
                        .append(p.images() > 0 ? " images=" + p.images() : "")
                        .append(p.links().isEmpty() ? "" : " " + p.links())
                        .append(": ")
                        .append(p.text())
                        .append('\n');
            }
            case Table t -> {
                text.append(indent)
                        .append("TABLE ")
                        .append(t.number())
                        .append(" p")
                        .append(t.place().page())
                        .append(' ')
                        .append(t.rows())
                        .append('x')
                        .append(t.columns())
                        .append(' ')
                        .append(t.confidence())
                        .append('\n');
                for (Cell cell : t.cells()) {
                    text.append(indent)
                            .append("  [")
                            .append(cell.row())
                            .append(',')
                            .append(cell.column())
                            .append(
                                    cell.rowSpan() * cell.columnSpan() > 1
                                            ? " span " + cell.rowSpan() + "x" + cell.columnSpan()
                                            : "")
                            .append("]\n");
                    cell.content().forEach(b -> structure(b, indent + "    ", text));
                }
            }
        }
    }
}
