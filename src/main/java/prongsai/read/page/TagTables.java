package prongsai.read.page;

import java.util.Optional;

/**
 * Tables as a document's own tags give them, where it has any: there a table goes on over its pages and a merged cell is
 * one cell, whatever the pages cut.
 */
public interface TagTables {
    /** Tag of a glyph that no element claims. */
    int NONE = 0;

    /** Of a document without tags. */
    TagTables UNTAGGED = new TagTables() {
        @Override
        public Optional<TagCell> cell(int block) {
            return Optional.empty();
        }

        @Override
        public Optional<TagCell> at(int table, int row, int column) {
            return Optional.empty();
        }

        @Override
        public int columns(int table, int row) {
            return 0;
        }

        @Override
        public boolean head(TagCell cell) {
            return false;
        }
    };

    /**
     * A cell of a tagged table.
     *
     * @param table number of the table in the document
     * @param row its first row, 0-based, counted over all pages
     * @param column its first column, 0-based
     */
    record TagCell(int table, int row, int column) {}

    /** The cell that a block stands in. */
    Optional<TagCell> cell(int block);

    /** The cell that covers a place of a table's grid. */
    Optional<TagCell> at(int table, int row, int column);

    /** Columns of one row: producers give single rows more than the table has. */
    int columns(int table, int row);

    /** The tags say of the cell that it is a header. */
    boolean head(TagCell cell);
}
