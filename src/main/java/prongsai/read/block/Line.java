package prongsai.read.block;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Link;

/**
 * The paragraph that is being written. Every piece comes with the element it stands in, so that each place of the text
 * can be led back to its run.
 */
public final class Line {
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<RawBlock> after = new ArrayList<>();
    private final List<RawBlock.Out> outs = new ArrayList<>();
    private final List<Origin.Piece> pieces = new ArrayList<>();
    private int images;
    /** Whether nothing was kept since the last piece that was left out. */
    private boolean leaving;

    /**
     * Adds words.
     *
     * @param source the element they stand in
     * @param words as written; other white space than a line feed counts as a space
     */
    public void add(Xml source, String words) {
        if (words.isEmpty()) {
            return;
        }
        leaving = false;
        pieces.add(piece(source, words));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            text.append(c == '\u00A0' || (c != '\n' && Character.isWhitespace(c)) ? ' ' : c);
        }
    }

    /**
     * Where words stand in the text of their element: as they are, or without the blanks at its ends; an element that
     * says something else than its text is one piece.
     */
    private Origin.Piece piece(Xml source, String words) {
        String written = source.text();
        int offset = Origin.WHOLE;
        if (written.length() == words.length()) {
            offset = 0;
        } else if (written.strip().length() == words.length()) {
            offset = written.indexOf(written.strip());
        }
        return new Origin.Piece(text.length(), text.length() + words.length(), source.at(), offset);
    }

    /** A tab: one space, none at the start of a line or behind another space. */
    public void tab(Xml source) {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            pieces.add(new Origin.Piece(text.length(), text.length() + 1, source.at(), Origin.WHOLE));
            text.append(' ');
        }
    }

    /** Leaves words out; what is left out in one go is one piece. */
    public void leave(String reason, String words) {
        if (leaving && outs.getLast().reason().equals(reason)) {
            RawBlock.Out last = outs.removeLast();
            outs.add(new RawBlock.Out(reason, last.text() + words));
        } else if (!words.isEmpty()) {
            outs.add(new RawBlock.Out(reason, words));
            leaving = true;
        }
    }

    public void image() {
        images++;
    }

    public int length() {
        return text.length();
    }

    /** A link whose words were written since {@code from}. */
    public void link(int from, String url) {
        links.add(new Link(text.substring(Math.min(from, text.length())).strip(), url));
    }

    /** Blocks that this paragraph anchors: text boxes, footnotes. */
    public void anchor(List<RawBlock> blocks) {
        after.addAll(blocks);
    }

    public String words() {
        return text.toString().strip();
    }

    /**
     * Where its words come from.
     *
     * @param before letters that stand before {@link #words()} in the paragraph
     * @param element the paragraph's own
     */
    public Origin origin(int before, int element) {
        int blanks = text.length() - text.toString().stripLeading().length();
        return new Origin(
                element,
                pieces.stream().map(piece -> piece.moved(before - blanks)).toList());
    }

    public List<Link> links() {
        return links;
    }

    public int images() {
        return images;
    }

    /** What stands behind the paragraph: first what was left out of it, then what it anchors. */
    public List<RawBlock> behind() {
        List<RawBlock> behind = new ArrayList<>(outs);
        behind.addAll(after);
        return behind;
    }
}
