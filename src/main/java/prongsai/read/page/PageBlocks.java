package prongsai.read.page;

import java.util.List;

/**
 * The blocks of one page in reading order.
 *
 * @param number page, 1-based
 * @param frame leads back to the page as shown
 * @param drafts paragraphs and tables
 * @param dropped what was left out
 */
record PageBlocks(int number, PageFrame frame, List<Draft> drafts, List<Omitted> dropped) {
    PageBlocks {
        drafts = List.copyOf(drafts);
        dropped = List.copyOf(dropped);
    }

    /**
     * Text that is no block.
     *
     * @param reason id as in {@link prongsai.model.Dropped}
     * @param text with glyphs repaired
     * @param box where
     */
    record Omitted(String reason, String text, prongsai.model.Box box) {}
}
