package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.model.Box;
import prongsai.read.page.TextColumns.Phrase;
import prongsai.read.page.TextRows.TextRow;

/** Makes the cells of a table without ruled rows and columns. */
final class TextGrid {
    /** How sure rows and columns are that only blanks tell. */
    static final double CONFIDENCE = 0.6;

    private static final int FEWEST_COLUMNS = 2;
    private static final int FEWEST_ROWS = 2;
    private static final double PADDING = 1;

    private final TextColumns columns;
    private final List<TextRow> rows;
    private final List<GridCell> cells = new ArrayList<>();

    private TextGrid(TextColumns columns, List<TextRow> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * The grid of a table.
     *
     * @param rules lines across it
     */
    static Optional<Grid> of(TextColumns columns, List<Segment> rules) {
        List<TextRow> rows = TextRows.of(columns, rules);
        if (columns.count() < FEWEST_COLUMNS || rows.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        return Optional.of(new TextGrid(columns, rows).grid());
    }

    /** The grid of the rest of a table, which may be one row. */
    static Grid rest(TextColumns columns, List<Segment> rules) {
        return new TextGrid(columns, TextRows.of(columns, rules)).grid();
    }

    private Grid grid() {
        List<Double> heights = new ArrayList<>();
        heights.add(rows.getFirst().lines().getFirst().top() - PADDING);
        for (int i = 1; i < rows.size(); i++) {
            WordLine above = rows.get(i - 1).lines().getLast();
            WordLine below = rows.get(i).lines().getFirst();
            heights.add((above.bottom() + below.top()) / 2);
        }
        heights.add(rows.getLast().lines().getLast().bottom() + PADDING);
        for (int row = 0; row < rows.size(); row++) {
            addRow(row, heights.get(row), heights.get(row + 1));
        }
        Box box = new Box(
                columns.edges().getFirst(), heights.getFirst(), columns.edges().getLast(), heights.getLast());
        return new Grid(box, rows.size(), columns.count(), cells, true, CONFIDENCE);
    }

    private void addRow(int row, double top, double bottom) {
        boolean[] open = new boolean[columns.count()];
        for (Phrase phrase : phrases(row)) {
            for (int c = phrase.first(); c < phrase.last(); c++) {
                open[c] = true;
            }
        }
        int from = 0;
        for (int c = 0; c < columns.count(); c++) {
            if (!open[c]) {
                Box box =
                        new Box(columns.edges().get(from), top, columns.edges().get(c + 1), bottom);
                cells.add(new GridCell(row, from, 1, c + 1 - from, box));
                from = c + 1;
            }
        }
    }

    private List<Phrase> phrases(int row) {
        List<Phrase> phrases = new ArrayList<>();
        TextRow lines = rows.get(row);
        for (WordLine line : lines.lines()) {
            boolean heads = lines.head() && lines.lines().size() == 1 && row + 1 < rows.size();
            if (heads) {
                phrases.addAll(HeadSpans.of(columns, line, below(row)));
            } else {
                phrases.addAll(columns.phrases(line, lines.head() || columns.filled(line) == 1));
            }
        }
        return phrases;
    }

    /** The words of the row below as one line. */
    private WordLine below(int row) {
        List<WordLine> lines = rows.get(row + 1).lines();
        List<Word> words = lines.stream()
                .flatMap(l -> l.words().stream())
                .sorted(java.util.Comparator.comparingDouble(Word::from))
                .toList();
        WordLine first = lines.getFirst();
        return new WordLine(first.base(), first.size(), words, first.led(), first.bold());
    }
}
