package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prongsai.model.Box;

/**
 * Goes on, at the top of a page, with a table of the page before that no lines rule: no head is said again there, and what
 * tells a table elsewhere need not be met. Its lines keep to the columns that are known.
 */
final class GoneOn {
    /** Lines of one table are no farther from each other, in ems. */
    private static final double FARTHEST = 3.2;
    /** Lines that have words in several columns, at least. */
    private static final int FEWEST = 2;
    /** Lines that tell how far a page was laid on the scanner's glass beside the one before. */
    private static final int TOLD = 20;
    /** Pages lie beside each other by no more than this, in points, tried in steps. */
    private static final int SHIFT = 12;

    private static final int STEP = 3;
    /** Words may stand so much farther left than those of the page before, in ems. */
    private static final double LEFT = 1;

    private final List<WordLine> lines;
    private final List<Segment> rules;

    private GoneOn(List<WordLine> lines, List<Segment> rules) {
        this.lines = lines;
        this.rules = rules;
    }

    /**
     * The columns of a table that ends a page.
     *
     * @param edges positions of their borders in points, one more than columns
     */
    record Columns(List<Double> edges) {
        Columns {
            edges = List.copyOf(edges);
        }

        /** Those of a grid that only blanks told; empty for any other. */
        static Optional<Columns> of(Grid grid) {
            if (grid.confidence() != TextGrid.CONFIDENCE || grid.columns() < 3) {
                return Optional.empty();
            }
            List<Double> edges = new ArrayList<>();
            for (int c = 0; c < grid.columns(); c++) {
                int column = c;
                grid.cells().stream()
                        .filter(cell -> cell.column() == column)
                        .findFirst()
                        .ifPresent(cell -> edges.add(cell.box().x0()));
            }
            edges.add(grid.box().x1());
            return edges.size() == grid.columns() + 1 ? Optional.of(new Columns(edges)) : Optional.empty();
        }

        private Columns moved(double by) {
            return new Columns(edges.stream().map(e -> e + by).toList());
        }
    }

    /**
     * The rest of a table.
     *
     * @param lines of the page, from top to bottom
     * @param rules lines drawn across
     * @param grids boxes of the page's grids, which no table goes round
     * @return empty where the page's first lines are no rows of it
     */
    static Optional<Grid> of(List<WordLine> lines, List<Segment> rules, List<Box> grids, Columns before) {
        double end = grids.stream().mapToDouble(Box::y0).min().orElse(Double.MAX_VALUE);
        List<WordLine> free = lines.stream().filter(l -> l.base() < end).toList();
        return new GoneOn(free, rules).grid(before);
    }

    private Optional<Grid> grid(Columns before) {
        List<WordLine> told = lines.subList(0, Math.min(TOLD, lines.size()));
        Columns columns = IntStream.rangeClosed(-SHIFT / STEP, SHIFT / STEP)
                .boxed()
                .sorted(Comparator.comparingInt(Math::abs))
                .map(step -> before.moved(step * STEP))
                .max(Comparator.comparingLong(c -> kept(told, c)))
                .orElse(before);
        List<WordLine> rows = rows(columns);
        TextColumns text = text(columns, rows);
        long several = rows.stream().filter(l -> text.filled(l) > 1).count();
        if (several < FEWEST || TableSigns.signature(text)) {
            return Optional.empty();
        }
        return Optional.of(TextGrid.rest(text, rules));
    }

    private static long kept(List<WordLine> lines, Columns columns) {
        TextColumns text = text(columns, lines);
        return lines.stream().takeWhile(l -> keeps(text, l)).count();
    }

    /** The page's first lines, as long as they keep to the columns and no other head begins. */
    private List<WordLine> rows(Columns columns) {
        TextColumns text = text(columns, lines);
        List<WordLine> rows = new ArrayList<>();
        for (WordLine line : lines) {
            boolean far = !rows.isEmpty() && line.base() - rows.getLast().base() > FARTHEST * line.size();
            if (far || line.bold() || !keeps(text, line)) {
                break;
            }
            rows.add(line);
        }
        return rows;
    }

    private static boolean keeps(TextColumns columns, WordLine line) {
        return line.from() > columns.edges().getFirst() - LEFT * line.size()
                && columns.phrases(line, false).stream().noneMatch(TextColumns.Phrase::spans);
    }

    private static TextColumns text(Columns columns, List<WordLine> lines) {
        return new TextColumns(columns.edges(), lines);
    }
}
