package prongsai.read.page;

import java.util.List;
import java.util.Map;
import prongsai.model.Box;
import prongsai.model.Doubt;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;

/** A block of one page, before blocks are counted over the document. */
sealed interface Draft {
    /** Where it stands on the page that reading works on. */
    Box box();

    /**
     * A paragraph.
     *
     * @param text with glyphs repaired, not yet its letters
     * @param raw as the file gives it
     * @param box of its letters
     * @param style heading, list item or body
     * @param links links in reading order
     * @param images pictures
     * @param causes repairs of glyphs with their counts
     * @param confidence how sure its letters are, 0 to 1
     * @param doubts what is less sure
     * @param lines the letters it is made of
     */
    record OfParagraph(
            String text,
            String raw,
            Box box,
            Style style,
            List<Link> links,
            int images,
            Map<String, Integer> causes,
            double confidence,
            List<Doubt> doubts,
            List<Line> lines)
            implements Draft {
        public OfParagraph {
            links = List.copyOf(links);
            doubts = List.copyOf(doubts);
            causes = Map.copyOf(causes);
            lines = List.copyOf(lines);
        }

        OfParagraph styled(Style other) {
            return new OfParagraph(text, raw, box, other, links, images, causes, confidence, doubts, lines);
        }

        /** Pictures alone, without a letter. */
        static OfParagraph ofPictures(Box box, int images) {
            return new OfParagraph("", "", box, Style.BODY, List.of(), images, Map.of(), 1, List.of(), List.of());
        }

        OfParagraph withImages(int more) {
            return new OfParagraph(text, raw, box, style, links, images + more, causes, confidence, doubts, lines);
        }
    }

    /**
     * A table.
     *
     * @param grid its lines
     * @param cells content of the grid's cells, in their order
     */
    record OfTable(Grid grid, List<List<Draft>> cells) implements Draft {
        public OfTable {
            cells = List.copyOf(cells);
        }

        @Override
        public Box box() {
            return grid.box();
        }
    }
}
