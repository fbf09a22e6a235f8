package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prongsai.model.Box;
import prongsai.model.Paragraph.Style;

/** Makes the blocks of one page in reading order: lines to paragraphs, grids to tables, frames to their text. */
final class BlockBuilder {
    private static final double LARGEST_PADDING = 12;

    private final LineBuilder lineBuilder;
    private final RunningLines running;
    private final BodyText body;
    private final boolean trustTags;

    BlockBuilder(LineBuilder lineBuilder, RunningLines running, BodyText body, boolean trustTags) {
        this.lineBuilder = lineBuilder;
        this.running = running;
        this.body = body;
        this.trustTags = trustTags;
    }

    PageBlocks blocks(PageLayout page) {
        DraftParagraphs paragraphs = new DraftParagraphs(body, page.links());
        List<PageBlocks.Omitted> dropped = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        for (Line line : page.lines()) {
            String reason = running.reason(line);
            if (reason.isEmpty()) {
                kept.add(line);
            } else {
                dropped.add(new PageBlocks.Omitted(reason, line.text(), line.box()));
            }
        }
        for (Ink ink : Ink.values()) {
            if (!ink.reason().isEmpty()) {
                inInk(page, ink).forEach(l -> dropped.add(new PageBlocks.Omitted(ink.reason(), l.text(), l.box())));
            }
        }
        int footnotes = Footnotes.from(kept, body.size(), page.frame().height());
        List<Draft> drafts = new ArrayList<>();
        List<List<Line>> columns = Columns.inOrder(kept.subList(0, footnotes));
        for (List<Line> column : columns) {
            double pitch = Margins.pitch(List.of(column));
            Margins margins = columns.size() == 1 && !trustTags
                    ? Margins.ofColumn(column, pitch, page.frame().width())
                    : Margins.ofLines(column, pitch);
            drafts.addAll(inOrder(page.area(), column, margins, paragraphs, false));
        }
        List<Draft> withPictures = addPictures(page.area().pictures(), page.frame(), drafts, false);
        List<Draft> all = new ArrayList<>(tables(page.area(), page.frame(), paragraphs, withPictures));
        all.addAll(apart(kept.subList(footnotes, kept.size()), Style.FOOTNOTE, paragraphs));
        all.addAll(apart(inInk(page, Ink.STAMP), Style.CAPTION, paragraphs));
        return new PageBlocks(page.number(), page.frame(), all, dropped);
    }

    private List<Line> inInk(PageLayout page, Ink ink) {
        return lineBuilder.lines(
                page.hidden().stream().filter(g -> g.ink() == ink).toList());
    }

    /** Paragraphs that stand by themselves behind the text of their page. */
    private List<Draft> apart(List<Line> lines, Style style, DraftParagraphs paragraphs) {
        Margins margins = Margins.ofLines(lines, Margins.pitch(List.of(lines)));
        return ParagraphBuilder.paragraphs(lines, margins, trustTags).stream()
                .<Draft>map(p -> paragraphs.of(p, true).styled(style))
                .toList();
    }

    /** The paragraphs of an area; lines above a table and lines below it never share one. */
    private List<Draft> inOrder(
            Area area, List<Line> lines, Margins margins, DraftParagraphs paragraphs, boolean inTable) {
        List<Double> cuts =
                area.grids().stream().map(g -> g.grid().box().y0()).sorted().toList();
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || cutBetween(cuts, lines.get(i - 1), lines.get(i))) {
                ParagraphBuilder.paragraphs(lines.subList(from, i), margins, trustTags)
                        .forEach(p -> drafts.add(paragraphs.of(p, inTable)));
                from = i;
            }
        }
        return drafts;
    }

    private static boolean cutBetween(List<Double> cuts, Line above, Line below) {
        return cuts.stream().anyMatch(y -> middle(above.box()) < y && y <= middle(below.box()));
    }

    private List<Draft> tables(Area area, PageFrame frame, DraftParagraphs paragraphs, List<Draft> own) {
        List<Draft> all = new ArrayList<>(own);
        List<GridArea> grids = area.grids().stream()
                .sorted(Comparator.comparingDouble(
                                (GridArea g) -> g.grid().box().y0())
                        .thenComparingDouble(g -> g.grid().box().x0()))
                .toList();
        for (GridArea grid : grids) {
            double top = grid.grid().box().y0();
            int at = 0;
            while (at < all.size() && before(all.get(at), top)) {
                at++;
            }
            if (grid.grid().frame()) {
                Area inner = grid.cells().getFirst();
                all.addAll(
                        at,
                        content(
                                inner,
                                frame,
                                paragraphs,
                                marginsOf(List.of(inner)).getFirst(),
                                false));
            } else {
                all.add(at, table(grid, frame, paragraphs));
            }
        }
        return all;
    }

    private static boolean before(Draft draft, double top) {
        return draft instanceof Draft.OfTable ? draft.box().y0() <= top : middle(draft.box()) < top;
    }

    private Draft table(GridArea grid, PageFrame frame, DraftParagraphs paragraphs) {
        List<Margins> margins = marginsOf(grid.cells());
        List<List<Draft>> cells = new ArrayList<>();
        for (int i = 0; i < grid.cells().size(); i++) {
            cells.add(content(grid.cells().get(i), frame, paragraphs, margins.get(i), true));
        }
        return new Draft.OfTable(grid.grid(), cells);
    }

    /** Margins of cells: padding and line distance are the table's. */
    private List<Margins> marginsOf(List<Area> cells) {
        List<List<Line>> lines = cells.stream().map(Area::lines).toList();
        double pitch = Margins.pitch(lines);
        double padding = LARGEST_PADDING;
        for (int i = 0; i < cells.size(); i++) {
            Box box = cells.get(i).box();
            for (Line line : lines.get(i)) {
                if (line.angle() == 0 && line.from() > box.x0()) {
                    padding = Math.min(padding, line.from() - box.x0());
                }
            }
        }
        List<Margins> margins = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Box box = cells.get(i).box();
            margins.add(Margins.ofCell(lines.get(i), box.x0(), box.x1(), padding, pitch));
        }
        return margins;
    }

    private List<Draft> content(
            Area area, PageFrame frame, DraftParagraphs paragraphs, Margins margins, boolean inTable) {
        List<Draft> own = inOrder(area, area.lines(), margins, paragraphs, inTable);
        return tables(area, frame, paragraphs, addPictures(area.pictures(), frame, own, true));
    }

    /** In a cell a picture belongs to the nearest paragraph; on the page it stands by itself. */
    private static List<Draft> addPictures(List<Box> pieces, PageFrame frame, List<Draft> drafts, boolean toNearest) {
        List<Draft> all = new ArrayList<>(drafts);
        for (Box picture : Pictures.whole(pieces, frame)) {
            int nearest = -1;
            for (int i = 0; i < all.size() && toNearest; i++) {
                boolean nearer = nearest < 0
                        || Math.abs(middle(all.get(i).box()) - middle(picture))
                                < Math.abs(middle(all.get(nearest).box()) - middle(picture));
                nearest = nearer ? i : nearest;
            }
            if (nearest >= 0 && all.get(nearest) instanceof Draft.OfParagraph paragraph) {
                all.set(nearest, paragraph.withImages(1));
            } else {
                int at = 0;
                while (at < all.size() && middle(all.get(at).box()) < middle(picture)) {
                    at++;
                }
                all.add(at, Draft.OfParagraph.ofPictures(picture, 1));
            }
        }
        return all;
    }

    private static double middle(Box box) {
        return (box.y0() + box.y1()) / 2;
    }
}
