package prongsai.read.block;

import java.util.List;
import java.util.stream.Collectors;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;

/** A piece of a document as found: without id, place and repair. */
public sealed interface RawBlock {
    /** All its words, a line a paragraph. */
    String words();

    /** A paragraph; {@code text} as {@link prongsai.model.Paragraph#raw()}. */
    record Para(String text, Style style, List<Link> links, int images) implements RawBlock {
        public Para {
            links = List.copyOf(links);
        }

        @Override
        public String words() {
            return text;
        }

        /** Nothing that a reader of the page could see. */
        public boolean blank() {
            return text.isBlank() && links.isEmpty() && images == 0;
        }

        public Para withStyle(Style other) {
            return new Para(text, other, links, images);
        }
    }

    /**
     * A table.
     *
     * @param rows rows of the grid
     * @param headerRows leading rows that the form marks as headers
     * @param cells by row, then column, without overlap
     * @param confidence how sure the reader is of rows and columns, 0 to 1
     */
    record Grid(int rows, int headerRows, List<GridCell> cells, double confidence) implements RawBlock {
        public Grid {
            cells = List.copyOf(cells);
        }

        @Override
        public String words() {
            return cells.stream()
                    .flatMap(cell -> cell.content().stream())
                    .map(RawBlock::words)
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A cell.
     *
     * @param row 1-based
     * @param column 1-based
     * @param content in reading order
     */
    record GridCell(int row, int column, int rowSpan, int columnSpan, List<RawBlock> content) {
        public GridCell {
            content = List.copyOf(content);
        }
    }

    /** Text that was seen and left out; {@code reason} as {@link prongsai.model.Dropped#reason()}. */
    record Out(String reason, String text) implements RawBlock {
        @Override
        public String words() {
            return text;
        }
    }
}
