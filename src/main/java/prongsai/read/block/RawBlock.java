package prongsai.read.block;

import java.util.List;
import java.util.stream.Collectors;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;

/** A piece of a document as found: without id, place and repair. */
public sealed interface RawBlock {
    /** All its words, a line a paragraph. */
    String words();

    /**
     * The same block, coming from one element of the main part: what stands in a text box or a note is where the box or
     * the mark of the note is.
     */
    RawBlock from(Origin origin);

    /** A paragraph; {@code text} as {@link prongsai.model.Paragraph#raw()}. */
    record Para(String text, Style style, List<Link> links, int images, Origin origin) implements RawBlock {
        public Para {
            links = List.copyOf(links);
        }

        /** A paragraph of a file whose elements nobody asks for. */
        public Para(String text, Style style, List<Link> links, int images) {
            this(text, style, links, images, Origin.NONE);
        }

        @Override
        public Para from(Origin other) {
            return new Para(text, style, links, images, other);
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
            return new Para(text, other, links, images, origin);
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
        public Grid from(Origin origin) {
            return new Grid(
                    rows,
                    headerRows,
                    cells.stream().map(cell -> cell.from(origin)).toList(),
                    confidence);
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
     * @param origin its element, all else of it empty
     */
    record GridCell(int row, int column, int rowSpan, int columnSpan, List<RawBlock> content, Origin origin) {
        public GridCell {
            content = List.copyOf(content);
        }

        /** A cell of a file whose elements nobody asks for. */
        public GridCell(int row, int column, int rowSpan, int columnSpan, List<RawBlock> content) {
            this(row, column, rowSpan, columnSpan, content, Origin.NONE);
        }

        GridCell from(Origin other) {
            return new GridCell(
                    row,
                    column,
                    rowSpan,
                    columnSpan,
                    content.stream().map(block -> block.from(other)).toList(),
                    other);
        }
    }

    /** Text that was seen and left out; {@code reason} as {@link prongsai.model.Dropped#reason()}. */
    record Out(String reason, String text) implements RawBlock {
        @Override
        public Out from(Origin origin) {
            return this;
        }

        @Override
        public String words() {
            return text;
        }
    }
}
