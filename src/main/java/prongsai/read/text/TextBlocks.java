package prongsai.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Repair;
import prongsai.model.Table;
import prongsai.read.html.HtmlBlocks;
import prongsai.text.ThaiRepair;

/** Makes blocks of stretches of text: numbers them, repairs them, and keeps the log. One use per document. */
final class TextBlocks {
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\*)\\*\\*(?=[^\\s*])(.+?)(?<=[^\\s*])\\*\\*(?!\\*)"
            + "|(?<![\\p{L}\\p{M}\\p{N}_])__(?=[^\\s_])(.+?)(?<=[^\\s_])__(?![\\p{L}\\p{M}\\p{N}_])");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private int paragraphs;
    private int tables;

    List<Block> blocks() {
        return blocks;
    }

    List<Repair> repairs() {
        return repairs;
    }

    void add(Lines.Stretch stretch) {
        switch (stretch) {
            case Lines.Line line -> addLine(line);
            case Lines.Rows rows -> addRows(rows);
            case Lines.Html html -> addHtml(html);
        }
    }

    private void addLine(Lines.Line line) {
        var markdown = HEADING.matcher(line.text().strip());
        boolean heading = markdown.matches();
        for (HtmlBlocks.Line part : lines(heading ? markdown.group(1) : line.text())) {
            addParagraph(part, line.page(), heading || part.heading());
        }
    }

    private void addParagraph(HtmlBlocks.Line line, int page, boolean heading) {
        if (line.text().isBlank() && line.images() == 0) {
            return;
        }
        paragraphs++;
        Place place = Place.ofParagraph(paragraphs).onPage(page);
        blocks.add(paragraph("p" + paragraphs, line, place, heading));
    }

    private void addRows(Lines.Rows rows) {
        String number = String.valueOf(++tables);
        int columns = rows.rows().stream().mapToInt(List::size).max().orElse(1);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.rows().size(); r++) {
            List<String> row = rows.rows().get(r);
            for (int c = 0; c < columns; c++) {
                String id = "t" + number + "r" + (r + 1) + "c" + (c + 1);
                Place place = Place.ofCell(number, r + 1, c + 1).onPage(rows.page());
                List<Block> content = c < row.size() ? content(id, lines(row.get(c)), place) : List.of();
                cells.add(new Cell(id, place, 1, 1, content));
            }
        }
        Place place = Place.ofCell(number, 0, 0).onPage(rows.page());
        blocks.add(new Table("t" + number, place, number, rows.rows().size(), columns, rows.headerRows(), cells, 1));
    }

    private void addHtml(Lines.Html html) {
        for (HtmlBlocks.Block block : HtmlBlocks.blocks(html.html())) {
            switch (block) {
                case HtmlBlocks.Line line -> addParagraph(line, html.page(), line.heading());
                case HtmlBlocks.Grid grid -> blocks.add(table(grid, String.valueOf(++tables), html.page()));
            }
        }
    }

    private Table table(HtmlBlocks.Grid grid, String number, int page) {
        List<Cell> cells = new ArrayList<>();
        for (HtmlBlocks.GridCell cell : grid.cells()) {
            String id = "t" + number + "r" + cell.row() + "c" + cell.column();
            Place place = Place.ofCell(number, cell.row(), cell.column()).onPage(page);
            List<Block> content = new ArrayList<>();
            int nested = 0;
            List<HtmlBlocks.Line> run = new ArrayList<>();
            for (HtmlBlocks.Block block : cell.content()) {
                switch (block) {
                    case HtmlBlocks.Line line -> run.add(line);
                    case HtmlBlocks.Grid inner -> content.add(table(inner, number + "." + ++nested, page));
                }
            }
            content.addAll(0, content(id, run, place));
            cells.add(new Cell(id, place, cell.rowSpan(), cell.columnSpan(), content));
        }
        Place place = Place.ofCell(number, 0, 0).onPage(page);
        return new Table("t" + number, place, number, grid.rows(), grid.columns(), grid.headerRows(), cells, 1);
    }

    private List<Block> content(String cell, List<HtmlBlocks.Line> lines, Place place) {
        List<Block> content = new ArrayList<>();
        for (HtmlBlocks.Line line : lines) {
            if (!line.text().isBlank() || line.images() > 0) {
                content.add(paragraph(cell + "p" + (content.size() + 1), line, place, false));
            }
        }
        return content;
    }

    private Paragraph paragraph(String id, HtmlBlocks.Line line, Place place, boolean heading) {
        String raw = line.text().strip();
        ThaiRepair.Result repaired = ThaiRepair.repair(raw);
        repaired.fixes().forEach(fix -> repairs.add(new Repair(fix.cause(), fix.count(), id)));
        Paragraph.Style style =
                heading ? Paragraph.Style.HEADING : line.listItem() ? Paragraph.Style.LIST : Paragraph.Style.BODY;
        return new Paragraph(id, repaired.text(), raw, place, style, line.links(), line.images());
    }

    /** The lines of a scrap; a text without HTML is one line, so that a lone {@code <} stays what it is. */
    private static List<HtmlBlocks.Line> lines(String scrap) {
        String text = EMPHASIS.matcher(scrap).replaceAll("$1$2");
        if (HtmlBlocks.looksLikeHtml(text)) {
            return HtmlBlocks.lines(text);
        }
        return Optional.of(text.strip())
                .filter(t -> !t.isEmpty())
                .map(t -> List.of(new HtmlBlocks.Line(t, List.of(), 0, false, false)))
                .orElse(List.of());
    }
}
