package prongsai.model;

import java.util.List;

/**
 * A paragraph, in or outside a table.
 *
 * @param id unique in the document, {@code p7} or {@code t2r3c4p1}
 * @param text the repaired text in the page's own digits; automatic list numbers are printed in front; tick boxes of
 *     every graphical form are ☐ (U+2610) or ☑ (U+2611); a forced line break is a line feed
 * @param raw the text before repair; equal to {@code text} where nothing was repaired
 * @param place where it stands; in a cell, the cell's place
 * @param style what the form says of it
 * @param links links in it, in reading order
 * @param images pictures in it (QR codes, photographs)
 * @param confidence how sure the reader is of its letters, 0 to 1; 1 for born-digital text
 * @param doubts stretches that are less sure than the rest, in reading order
 */
public record Paragraph(
        String id,
        String text,
        String raw,
        Place place,
        Style style,
        List<Link> links,
        int images,
        double confidence,
        List<Doubt> doubts)
        implements Block {
    /** What the form of the document itself says of a paragraph. */
    public enum Style {
        BODY,
        HEADING,
        LIST,
        CAPTION,
        HEADER,
        FOOTER,
        FOOTNOTE,
        TEXT_BOX
    }

    public Paragraph {
        links = List.copyOf(links);
        doubts = List.copyOf(doubts);
    }

    /** A paragraph without doubt. */
    public Paragraph(String id, String text, String raw, Place place, Style style, List<Link> links, int images) {
        this(id, text, raw, place, style, links, images, 1, List.of());
    }

    /** A body paragraph without links or pictures, whose text needed no repair. */
    public static Paragraph of(String id, String text, Place place) {
        return new Paragraph(id, text, text, place, Style.BODY, List.of(), 0);
    }
}
