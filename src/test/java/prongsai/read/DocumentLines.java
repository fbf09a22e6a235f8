package prongsai.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;

/** Prints what a user relies on of a document, line by line; fixtures/documents/README.md says how. */
final class DocumentLines {
    private final List<String> lines = new ArrayList<>();

    private DocumentLines() {}

    static List<String> of(Document document) {
        DocumentLines lines = new DocumentLines();
        document.blocks().forEach(lines::block);
        document.dropped().forEach(dropped -> lines.say("! " + dropped.reason() + ": ", dropped.text()));
        document.warnings().forEach(warning -> lines.lines.add("? " + warning.code()));
        return lines.lines;
    }

    private void say(String mark, String text) {
        lines.add((mark + text.replace("\n", "⏎")).stripTrailing());
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(mark(paragraph.style()), paragraph);
            case Table table -> rows(table);
        }
    }

    private static String mark(Paragraph.Style style) {
        return switch (style) {
            case HEADING -> "# ";
            case LIST -> "- ";
            case CAPTION -> "\" ";
            case TEXT_BOX -> "~ ";
            case FOOTNOTE -> "^ ";
            default -> ". ";
        };
    }

    private void paragraph(String mark, Paragraph paragraph) {
        say(mark, paragraph.text());
        paragraph.links().forEach(link -> say("< ", link.url() + " | " + link.text()));
        if (paragraph.images() > 0) {
            lines.add("& " + paragraph.images());
        }
    }

    private void rows(Table table) {
        Set<String> covered = new HashSet<>();
        for (int row = 1; row <= table.rows(); row++) {
            lines.add(row <= table.headerRows() ? "=h" : "=");
            for (int column = 1; column <= table.columns(); column++) {
                int at = column;
                int in = row;
                table.row(row).stream()
                        .filter(cell -> cell.column() == at)
                        .findFirst()
                        .ifPresentOrElse(cell -> cell(cell, covered), () -> {
                            if (!covered.contains(in + "/" + at)) {
                                lines.add("_");
                            }
                        });
            }
        }
    }

    private void cell(Cell cell, Set<String> covered) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                covered.add(row + "/" + column);
            }
        }
        String span = cell.rowSpan() * cell.columnSpan() == 1 ? "" : cell.rowSpan() + "x" + cell.columnSpan();
        boolean first = true;
        for (Block block : cell.content()) {
            switch (block) {
                case Paragraph paragraph -> {
                    boolean apart = paragraph.style() == Paragraph.Style.TEXT_BOX
                            || paragraph.style() == Paragraph.Style.FOOTNOTE;
                    String mark = apart ? mark(paragraph.style()) : "";
                    paragraph((first ? "|" + span + " " : "+ ") + mark, paragraph);
                }
                case Table table -> {
                    if (first) {
                        lines.add("|" + span);
                    }
                    lines.add("[");
                    rows(table);
                    lines.add("]");
                }
            }
            first = false;
        }
        if (first) {
            lines.add("|" + span);
        }
    }
}
