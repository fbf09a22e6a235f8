package prongsai.read.html;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Link;

/** The line that is being written: collapses white space, remembers links and pictures. */
final class LineBuffer {
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private int images;
    private boolean gap;

    int length() {
        return text.length();
    }

    /** Adds text; runs of white space become one space, none at the edges of a line. */
    void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = true;
            } else {
                space();
                text.append(c);
            }
        }
    }

    /** Adds text whose line feeds count. */
    void addKept(String words) {
        boolean first = true;
        for (String line : words.split("\n", -1)) {
            if (!first) {
                lineBreak();
            }
            first = false;
            add(line);
        }
    }

    void lineBreak() {
        gap = false;
        text.append('\n');
    }

    void image() {
        images++;
    }

    /** Remembers the words written since {@code from} as a link. */
    void link(int from, String url) {
        links.add(new Link(text.substring(Math.min(from, text.length())).strip(), url));
    }

    /** Gives the line and starts a new one; {@code mark} goes in front unless the text begins with it already. */
    List<HtmlBlocks.Block> take(String mark, boolean listItem, boolean heading) {
        String words = text.toString().strip();
        boolean marked = mark.isEmpty() || words.isEmpty() || (words + " ").startsWith(mark);
        List<HtmlBlocks.Block> line = words.isEmpty() && images == 0 && links.isEmpty()
                ? List.of()
                : List.of(new HtmlBlocks.Line(marked ? words : mark + words, links, images, listItem, heading));
        text.setLength(0);
        links.clear();
        images = 0;
        gap = false;
        return line;
    }

    private void space() {
        if (gap && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        gap = false;
    }
}
