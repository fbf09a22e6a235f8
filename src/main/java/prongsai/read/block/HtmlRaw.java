package prongsai.read.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.html.HtmlBlocks;

/** HTML as a reader finds it. */
public final class HtmlRaw {
    private HtmlRaw() {}

    /**
     * The blocks of a page in any charset.
     *
     * @throws ReadException more elements, or deeper ones, than the limits allow
     */
    public static List<RawBlock> of(byte[] page, DocumentLimits limits) throws ReadException {
        String html = HtmlCharset.decode(page);
        limits.hold(Limit.CHARACTERS, html.length(), "the page");
        // Before parsing, as each tag costs some hundred bytes of memory.
        limits.hold(Limit.ELEMENTS, html.chars().filter(c -> c == '<').count(), "the page");
        Document parsed = Jsoup.parse(html);
        limits.hold(Limit.NESTING, deepest(parsed), "the page");
        return of(parsed);
    }

    private static int deepest(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** The blocks of a parsed page; what a browser hides comes last, as hidden text. */
    private static List<RawBlock> of(Document page) {
        HtmlBlocks.Content content = HtmlBlocks.content(page);
        List<RawBlock> blocks = new ArrayList<>(of(content.blocks()));
        content.hidden().forEach(text -> blocks.add(new RawBlock.Out("hidden-text", text)));
        return blocks;
    }

    private static List<RawBlock> of(List<HtmlBlocks.Block> blocks) {
        return blocks.stream().map(HtmlRaw::of).toList();
    }

    private static RawBlock of(HtmlBlocks.Block block) {
        return switch (block) {
            case HtmlBlocks.Line line -> new RawBlock.Para(line.text(), style(line), line.links(), line.images());
            case HtmlBlocks.Grid grid ->
                new RawBlock.Grid(
                        grid.rows(),
                        grid.headerRows(),
                        grid.cells().stream()
                                .map(cell -> new RawBlock.GridCell(
                                        cell.row(),
                                        cell.column(),
                                        cell.rowSpan(),
                                        cell.columnSpan(),
                                        of(cell.content())))
                                .toList(),
                        1);
        };
    }

    private static Style style(HtmlBlocks.Line line) {
        if (line.heading()) {
            return Style.HEADING;
        }
        return line.listItem() ? Style.LIST : Style.BODY;
    }
}
