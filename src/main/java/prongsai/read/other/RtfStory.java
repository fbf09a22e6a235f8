package prongsai.read.other;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.EdgeGrid;
import prongsai.read.block.RawBlock;

/** What one story of an RTF file (body, header, note, text box) wrote so far: paragraphs, cells and tables in tables. */
final class RtfStory {
    private final List<Level> levels = new ArrayList<>(List.of(new Level()));
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<RawBlock> behind = new ArrayList<>();
    private final List<RawBlock> outs = new ArrayList<>();
    private final StringBuilder left = new StringBuilder();
    private String leftReason = "";
    private int images;
    private boolean list;

    /** One table around the current paragraph; the lowest is the story itself. */
    private static final class Level {
        private final EdgeGrid grid = new EdgeGrid();
        private final List<Definition> definitions = new ArrayList<>();
        private final List<List<RawBlock>> cells = new ArrayList<>();
        private List<RawBlock> content = new ArrayList<>();
        private Definition next = Definition.FRESH;
        private int rowLeft;
        private boolean header;
    }

    private record Definition(int right, EdgeGrid.Down down, boolean joins) {
        static final Definition FRESH = new Definition(0, EdgeGrid.Down.NONE, false);
    }

    int length() {
        return text.length();
    }

    /** Writes words; where {@code reason} is not empty they are left out. */
    void say(String words, String reason) {
        if (reason.isEmpty()) {
            text.append(words);
        } else {
            if (!leftReason.equals(reason)) {
                leave();
            }
            leftReason = reason;
            left.append(words);
        }
    }

    void tab() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    void image() {
        images++;
    }

    void link(int from, String url) {
        links.add(new Link(text.substring(Math.min(from, text.length())).strip(), url));
    }

    void listItem() {
        list = true;
    }

    /** Whether the current paragraph has the mark of a list already. */
    boolean hasMark() {
        return list;
    }

    /** Puts the mark of a list in front of the current paragraph; nothing where the mark is empty. */
    void mark(String mark) {
        if (!mark.isEmpty()) {
            list = true;
            text.insert(0, mark);
        }
    }

    void anchor(List<RawBlock> blocks) {
        behind.addAll(blocks);
    }

    /**
     * Ends a paragraph.
     *
     * @param depth how many tables are around it
     */
    void paragraph(int depth, boolean heading) {
        closeTo(depth);
        leave();
        String words = text.toString().strip();
        Style style = list ? Style.LIST : Style.BODY;
        List<RawBlock> content = level(depth).content;
        content.add(new RawBlock.Para(words, heading ? Style.HEADING : style, links, images));
        content.addAll(outs);
        outs.clear();
        content.addAll(behind);
        text.setLength(0);
        links.clear();
        behind.clear();
        images = 0;
        list = false;
    }

    void cell(int depth) {
        paragraph(depth, false);
        Level level = level(depth);
        level.cells.add(level.content);
        level.content = new ArrayList<>();
    }

    void row(int depth) {
        closeTo(depth);
        Level level = level(depth);
        List<EdgeGrid.Cell> cells = new ArrayList<>();
        int edge = level.rowLeft;
        for (int i = 0; i < level.cells.size(); i++) {
            // A row may hold more cells than it defines; the rest are as wide as can be told.
            Definition definition = i < level.definitions.size()
                    ? level.definitions.get(i)
                    : new Definition(edge + 1000, EdgeGrid.Down.NONE, false);
            if (definition.joins && !cells.isEmpty()) {
                EdgeGrid.Cell first = cells.removeLast();
                List<RawBlock> joined = new ArrayList<>(first.content());
                joined.addAll(level.cells.get(i));
                cells.add(new EdgeGrid.Cell(first.left(), definition.right, first.down(), joined));
            } else {
                cells.add(new EdgeGrid.Cell(edge, definition.right, definition.down, level.cells.get(i)));
            }
            edge = Math.max(edge, definition.right);
        }
        level.grid.row(cells, level.header);
        level.cells.clear();
    }

    /** Starts the definition of a row. */
    void define(int depth) {
        Level level = level(depth);
        level.definitions.clear();
        level.next = Definition.FRESH;
        level.rowLeft = 0;
        level.header = false;
    }

    void rowLeft(int depth, int edge) {
        level(depth).rowLeft = edge;
    }

    void header(int depth) {
        level(depth).header = true;
    }

    void down(int depth, EdgeGrid.Down down) {
        Level level = level(depth);
        level.next = new Definition(0, down, level.next.joins);
    }

    void joins(int depth) {
        Level level = level(depth);
        level.next = new Definition(0, level.next.down, true);
    }

    void edge(int depth, int right) {
        Level level = level(depth);
        level.definitions.add(new Definition(right, level.next.down, level.next.joins));
        level.next = Definition.FRESH;
    }

    /** All that was written. */
    List<RawBlock> finish() {
        if (!text.isEmpty() || images > 0 || !behind.isEmpty() || !left.isEmpty() || !outs.isEmpty()) {
            paragraph(0, false);
        }
        closeTo(0);
        return levels.getFirst().content;
    }

    private void leave() {
        if (!left.isEmpty()) {
            outs.add(new RawBlock.Out(leftReason, left.toString()));
            left.setLength(0);
        }
    }

    private Level level(int depth) {
        while (levels.size() <= depth) {
            levels.add(new Level());
        }
        return levels.get(depth);
    }

    /** Closes the tables that are deeper than this. */
    private void closeTo(int depth) {
        while (levels.size() > depth + 1) {
            Level closed = levels.removeLast();
            if (!closed.cells.isEmpty()) {
                levels.add(closed);
                closed.definitions.clear();
                row(levels.size() - 1);
                levels.removeLast();
            }
            List<RawBlock> outer = levels.getLast().content;
            RawBlock.Grid grid = closed.grid.grid();
            if (!grid.cells().isEmpty()) {
                outer.add(grid);
            }
            outer.addAll(closed.content);
        }
    }
}
