package prongsai.read.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import prongsai.model.Paragraph.Style;
import prongsai.read.html.HtmlBlocks;

/** HTML as a reader finds it. */
public final class HtmlRaw {
    private HtmlRaw() {}

    /** The blocks of a page's source. */
    public static List<RawBlock> of(String html) {
        return of(Jsoup.parse(html));
    }

    /** The blocks of a parsed page; what a browser hides comes last, as hidden text. */
    public static List<RawBlock> of(Document page) {
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
