package prongsai.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import prongsai.model.Link;

/**
 * Paragraphs and tables of HTML as a browser shows them.
 *
 * <p>Unclosed tags are closed as a browser would; text that stands directly in a list is a line of that list; steps
 * that run on in one text ("1. a 2. b") stay one text, as nothing in the HTML says that they are several.
 */
public final class HtmlBlocks {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|big|blockquote|body|br|caption|center|div|em|figure|font|h[1-6]|head|hr|html|i|img|input|label|li"
                    + "|mark|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)"
                    + "(?:\\s[^<>]*)?/?>|&(?:nbsp|amp|lt|gt|quot|#\\d{1,7}|#x[0-9a-f]{1,6});",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("<table[\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("<(?:tr|td|th|thead|tbody)[\\s>/]", Pattern.CASE_INSENSITIVE);

    private HtmlBlocks() {}

    /** A line or a table, in reading order. */
    public sealed interface Block permits Line, Grid {}

    /**
     * A paragraph, heading or list item.
     *
     * @param text white space as a browser shows it, {@code <br>} as a line feed, list numbers in front as printed
     *     ("1. ", "๑. ", "• "), tick boxes as ☐ (U+2610) and ☑ (U+2611)
     * @param links in reading order; a link without words (a picture) has an empty text
     * @param images pictures in it
     * @param listItem whether it stands in a list
     * @param heading h1 to h6
     */
    public record Line(String text, List<Link> links, int images, boolean listItem, boolean heading) implements Block {
        public Line {
            links = List.copyOf(links);
        }
    }

    /**
     * A table.
     *
     * @param rows rows of the grid, at least 1
     * @param columns columns of the grid, at least 1
     * @param headerRows leading rows in {@code thead} or of {@code th} alone
     * @param cells by row, then column
     */
    public record Grid(int rows, int columns, int headerRows, List<GridCell> cells) implements Block {
        public Grid {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param row 1-based
     * @param column first column of the grid, 1-based
     * @param rowSpan rows it covers, at least 1
     * @param columnSpan columns it covers, at least 1
     * @param content lines and nested tables; empty for an empty cell
     */
    public record GridCell(int row, int column, int rowSpan, int columnSpan, List<Block> content) {
        public GridCell {
            content = List.copyOf(content);
        }
    }

    /**
     * All that was found.
     *
     * @param blocks what a browser shows, in reading order
     * @param hidden texts that a browser does not show ({@code hidden}, {@code display:none})
     */
    public record Content(List<Block> blocks, List<String> hidden) {
        public Content {
            blocks = List.copyOf(blocks);
            hidden = List.copyOf(hidden);
        }
    }

    /** Whether a text holds tags or entities of HTML; a lone {@code <} or {@code &} does not count. */
    public static boolean looksLikeHtml(String text) {
        return TAG.matcher(text).find();
    }

    /** The lines of a scrap of HTML or of plain text; a table's cells give their lines in reading order. */
    public static List<Line> lines(String html) {
        List<Line> lines = new ArrayList<>();
        flatten(blocks(html), lines);
        return List.copyOf(lines);
    }

    /** The lines and tables of a scrap of HTML; rows without a {@code <table>} around them make a table. */
    public static List<Block> blocks(String html) {
        return content(Jsoup.parseBodyFragment(withTable(html))).blocks();
    }

    /** What a parsed page holds. */
    public static Content content(Document page) {
        return new HtmlWalk().walk(page.body());
    }

    /** The lines of a cell's content, those of nested tables included. */
    static void flatten(List<Block> blocks, List<Line> lines) {
        for (Block block : blocks) {
            switch (block) {
                case Line line -> lines.add(line);
                case Grid grid -> grid.cells().forEach(cell -> flatten(cell.content(), lines));
            }
        }
    }

    private static String withTable(String html) {
        return ROW.matcher(html).find() && !TABLE.matcher(html).find() ? "<table>" + html + "</table>" : html;
    }
}
