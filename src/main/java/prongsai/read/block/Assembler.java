package prongsai.read.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Link;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Repair;
import prongsai.model.Table;
import prongsai.model.TextOrigin;
import prongsai.model.Warning;
import prongsai.read.ReadException;
import prongsai.text.ThaiRepair;

/**
 * Makes a document of what a reader found: ids ({@code p7}, {@code t2r3c4p1}, nested {@code t2.1r1c1}), places, repaired
 * Thai with its log. Blank paragraphs get no id and are left away; grid columns in which no cell begins are taken out,
 * so that columns are those a person sees.
 */
public final class Assembler {
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private int paragraphs;
    private int tables;
    /** Tables nested so far in each table, by its number. */
    private final Map<String, Integer> nested = new HashMap<>();

    private Assembler() {}

    /**
     * A document of text that was born digital and has no pages.
     *
     * @throws ReadException more cells than the limits allow
     */
    public static Document assemble(
            String mediaType, List<RawBlock> found, List<Warning> warnings, DocumentLimits limits)
            throws ReadException {
        return traced(mediaType, found, warnings, limits).document;
    }

    /**
     * A document, and where its parts come from.
     *
     * @param document as {@link #assemble} gives it
     * @param origins of its paragraphs and cells, by id
     */
    public record Traced(Document document, Map<String, Origin> origins) {
        public Traced {
            origins = Map.copyOf(origins);
        }
    }

    /**
     * The same with the way back into the file.
     *
     * @throws ReadException more cells than the limits allow
     */
    public static Traced traced(String mediaType, List<RawBlock> found, List<Warning> warnings, DocumentLimits limits)
            throws ReadException {
        limits.hold(Limit.CELLS, cells(found), "the document");
        Assembler assembler = new Assembler();
        List<Block> blocks = assembler.outside(found);
        Document document =
                new Document(mediaType, 0, TextOrigin.DIGITAL, blocks, assembler.repairs, assembler.dropped, warnings);
        return new Traced(document, assembler.origins);
    }

    private static long cells(List<RawBlock> blocks) {
        long count = 0;
        for (RawBlock block : blocks) {
            if (block instanceof RawBlock.Grid grid) {
                count += grid.cells().size();
                for (RawBlock.GridCell cell : grid.cells()) {
                    count += cells(cell.content());
                }
            }
        }
        return count;
    }

    private List<Block> outside(List<RawBlock> found) {
        List<Block> blocks = new ArrayList<>();
        for (RawBlock block : seen(found)) {
            switch (block) {
                case RawBlock.Para para -> {
                    paragraphs++;
                    blocks.add(paragraph(para, "p" + paragraphs, Place.ofParagraph(paragraphs)));
                }
                case RawBlock.Grid grid -> blocks.add(table(grid, Integer.toString(++tables)));
                case RawBlock.Out out -> drop(out, paragraphs == 0 ? Place.NOWHERE : Place.ofParagraph(paragraphs));
            }
        }
        return blocks;
    }

    private Table table(RawBlock.Grid grid, String number) {
        NavigableSet<Integer> starts = new TreeSet<>();
        grid.cells().forEach(cell -> starts.add(cell.column()));
        List<Integer> kept = List.copyOf(starts);
        List<Cell> cells = new ArrayList<>();
        int rows = grid.rows();
        for (RawBlock.GridCell cell : grid.cells()) {
            int first = Collections.binarySearch(kept, cell.column());
            int covered = starts.subSet(cell.column(), cell.column() + cell.columnSpan())
                    .size();
            cells.add(cell(cell, number, first + 1, covered));
            rows = Math.max(rows, cell.row() + cell.rowSpan() - 1);
        }
        Place place = new Place(0, number, 0, 0, 0, Optional.empty());
        return new Table("t" + number, place, number, rows, kept.size(), grid.headerRows(), cells, grid.confidence());
    }

    private Cell cell(RawBlock.GridCell cell, String table, int column, int columnSpan) {
        Place place = Place.ofCell(table, cell.row(), column);
        String id = "t" + table + "r" + cell.row() + "c" + column;
        List<Block> content = new ArrayList<>();
        int inCell = 0;
        for (RawBlock block : seen(cell.content())) {
            switch (block) {
                case RawBlock.Para para -> content.add(paragraph(para, id + "p" + ++inCell, place));
                case RawBlock.Grid grid -> content.add(table(grid, table + "." + nested.merge(table, 1, Integer::sum)));
                case RawBlock.Out out -> drop(out, place);
            }
        }
        origins.put(id, cell.origin());
        return new Cell(id, place, cell.rowSpan(), columnSpan, content);
    }

    private Paragraph paragraph(RawBlock.Para para, String id, Place place) {
        origins.put(id, para.origin());
        ThaiRepair.Result repaired = ThaiRepair.repair(para.text());
        repaired.fixes().forEach(fix -> repairs.add(new Repair(fix.cause(), fix.count(), id)));
        List<Link> links = para.links().stream()
                .map(link -> new Link(ThaiRepair.text(link.text()), link.url()))
                .toList();
        return new Paragraph(id, repaired.text(), para.text(), place, para.style(), links, para.images());
    }

    /** The blocks in which there is something. */
    private static List<RawBlock> seen(List<RawBlock> blocks) {
        return blocks.stream()
                .filter(block -> switch (block) {
                    case RawBlock.Para para -> !para.blank();
                    case RawBlock.Grid grid -> !grid.cells().isEmpty();
                    case RawBlock.Out out -> !out.text().isBlank();
                })
                .toList();
    }

    private void drop(RawBlock.Out out, Place place) {
        dropped.add(new Dropped("d" + (dropped.size() + 1), out.reason(), out.text(), place));
    }
}
