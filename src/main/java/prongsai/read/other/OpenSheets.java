package prongsai.read.other;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Limit;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;
import prongsai.read.other.SheetLayout.Filled;

/** OpenDocument spreadsheets, laid out as those of Excel are; values stand as the sheet shows them. */
final class OpenSheets {
    private final OpenWalk.Shared file;
    private final DocumentLimits limits;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Filled> filled = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private long cells;
    private int row;

    private OpenSheets(OpenWalk.Shared file, DocumentLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** The blocks of all sheets of an {@code office:spreadsheet}. */
    static List<RawBlock> walk(Xml book, OpenWalk.Shared file, DocumentLimits limits) throws ReadException {
        List<RawBlock> blocks = new ArrayList<>();
        List<Xml> tables = book.all("table:table").toList();
        for (Xml table : tables) {
            OpenSheets sheet = new OpenSheets(file, limits);
            sheet.columns(table.children(), 0, false);
            sheet.rows(table.children(), false);
            table.all("table:shapes").forEach(sheet::shapes);
            boolean hidden = file.styles()
                    .property(
                            "table",
                            table.attribute("table:style-name").orElse(""),
                            "style:table-properties",
                            "table:display")
                    .filter("false"::equals)
                    .isPresent();
            if (hidden) {
                sheet.filled.forEach(cell -> blocks.add(
                        new RawBlock.Out("hidden-text", cell.content().text())));
            } else {
                if (tables.size() > 1 && !sheet.filled.isEmpty()) {
                    blocks.add(
                            new RawBlock.Para(table.attribute("table:name").orElse(""), Style.HEADING, List.of(), 0));
                }
                blocks.addAll(sheet.blocks);
                blocks.addAll(SheetLayout.of(sheet.filled, sheet.hiddenRows, sheet.hiddenColumns, limits));
            }
        }
        return blocks;
    }

    private int columns(List<Xml> elements, int from, boolean hidden) {
        int column = from;
        for (Xml element : elements) {
            switch (element.name()) {
                case "table:table-column" -> {
                    int count = repeats(element, "columns");
                    hiddenColumns.set(column, column + count, hidden || collapsed(element));
                    column += count;
                }
                case "table:table-columns", "table:table-header-columns" ->
                    column = columns(element.children(), column, hidden);
                case "table:table-column-group" ->
                    column = columns(element.children(), column, hidden || undisplayed(element));
                default -> {}
            }
        }
        return column;
    }

    private void rows(List<Xml> elements, boolean hidden) throws ReadException {
        for (Xml element : elements) {
            switch (element.name()) {
                case "table:table-row" -> row(element, hidden || collapsed(element));
                case "table:table-rows", "table:table-header-rows" -> rows(element.children(), hidden);
                case "table:table-row-group" -> rows(element.children(), hidden || undisplayed(element));
                default -> {}
            }
        }
    }

    private void row(Xml element, boolean hidden) throws ReadException {
        int count = repeats(element, "rows");
        hiddenRows.set(row, row + count, hidden);
        List<Filled> once = cells(element);
        // A blank row may stand for a million.
        if (!once.isEmpty()) {
            cells += (long) count * once.size();
            limits.hold(Limit.CELLS, cells, "a sheet");
            for (int i = 0; i < count; i++) {
                int at = row + i;
                once.forEach(cell ->
                        filled.add(new Filled(at, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.content())));
            }
        }
        row += count;
    }

    private List<Filled> cells(Xml element) throws ReadException {
        List<Filled> found = new ArrayList<>();
        int column = 0;
        for (Xml cell : element.children()) {
            int count =
                    cell.is("table:table-cell") || cell.is("table:covered-table-cell") ? repeats(cell, "columns") : 0;
            if (cell.is("table:table-cell")) {
                RawBlock.Para content = content(cell);
                if (!content.blank()) {
                    limits.hold(Limit.CELLS, cells + found.size() + count, "a sheet");
                    for (int i = 0; i < count; i++) {
                        found.add(new Filled(row, column + i, span(cell, "rows"), span(cell, "columns"), content));
                    }
                }
            }
            column += count;
        }
        return found;
    }

    private RawBlock.Para content(Xml cell) {
        List<String> texts = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int images = 0;
        for (RawBlock block : OpenWalk.walk(cell.children(), file)) {
            if (block instanceof RawBlock.Para para && para.style() != Style.TEXT_BOX) {
                texts.add(para.text());
                links.addAll(para.links());
                images += para.images();
            } else {
                blocks.add(block);
            }
        }
        return new RawBlock.Para(
                texts.stream().collect(Collectors.joining("\n")).strip(), Style.BODY, links, images);
    }

    private void shapes(Xml shapes) {
        blocks.addAll(OpenWalk.walk(shapes.children(), file));
    }

    private static boolean collapsed(Xml element) {
        return element.attribute("table:visibility")
                .filter(v -> v.equals("collapse") || v.equals("filter"))
                .isPresent();
    }

    private static boolean undisplayed(Xml group) {
        return group.attribute("table:display").filter("false"::equals).isPresent();
    }

    private static int span(Xml cell, String kind) {
        return Math.clamp(
                cell.numberAttribute("table:number-" + kind + "-spanned").orElse(1), 1, 1 << 20);
    }

    private static int repeats(Xml element, String kind) {
        return Math.clamp(
                element.numberAttribute("table:number-" + kind + "-repeated").orElse(1), 1, 1 << 21);
    }
}
