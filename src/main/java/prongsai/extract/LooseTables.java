package prongsai.extract;

import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.model.Cell;
import prongsai.model.Paragraph;
import prongsai.model.Paragraph.Style;
import prongsai.model.Table;

/**
 * Tables of which no line is drawn. Where a header names their columns they are tables like others; else they may be
 * names set in columns, and count as prose.
 */
final class LooseTables {
    /** A reader is surer of a table with lines. */
    private static final double RULED = 0.7;

    private LooseTables() {}

    static boolean ruled(Table table) {
        return table.confidence() >= RULED;
    }

    /** True for a table without lines that has no header of records. */
    static boolean prose(Table table) {
        return !ruled(table) && LayoutFinder.find(table, Optional.empty()).kind() == TableKind.OTHER;
    }

    /** What a cell says, as a paragraph. */
    static Paragraph paragraph(Cell cell) {
        String raw = cell.paragraphs().stream().map(Paragraph::raw).collect(Collectors.joining("\n"));
        return new Paragraph(cell.id(), cell.text(), raw, cell.place(), Style.BODY, cell.links(), cell.images());
    }
}
