package prongsai.read.block;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Link;

/**
 * The paragraph that is being written. Every piece comes with the element it stands in; a record of pieces by offset
 * would lead each place of the text back to its run.
 */
public final class Line {
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<RawBlock> after = new ArrayList<>();
    private final List<RawBlock.Out> outs = new ArrayList<>();
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
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            text.append(c == '\u00A0' || (c != '\n' && Character.isWhitespace(c)) ? ' ' : c);
        }
    }

    /** A tab: one space, none at the start of a line or behind another space. */
    public void tab(Xml source) {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
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
