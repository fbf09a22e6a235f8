package prongsai.model;

import java.util.List;

/**
 * A file as read: blocks in reading order, repaired but not yet understood.
 *
 * @param mediaType as detected from the content
 * @param pages pages of the file, 0 where the form has none
 * @param textOrigin born digital or recognised
 * @param blocks paragraphs and tables in reading order
 * @param repairs what was repaired, block by block
 * @param dropped what was left out, and why
 * @param warnings doubts and limits
 */
public record Document(
        String mediaType,
        int pages,
        TextOrigin textOrigin,
        List<Block> blocks,
        List<Repair> repairs,
        List<Dropped> dropped,
        List<Warning> warnings) {
    public Document {
        blocks = List.copyOf(blocks);
        repairs = List.copyOf(repairs);
        dropped = List.copyOf(dropped);
        warnings = List.copyOf(warnings);
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    public List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }
}
