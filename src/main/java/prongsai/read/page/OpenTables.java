package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.model.Box;

/**
 * Finds tables that no lines enclose: consecutive lines of text that leave the same strips blank. Lines drawn across,
 * above the header or below the last row, tell where such a table begins and ends.
 */
final class OpenTables {
    /** Lines of one table are no farther from each other, in ems. */
    private static final double FARTHEST = 3.2;
    /** A blank in a line that may part columns, in ems. */
    static final double WIDE = 0.75;
    /** What is left of a gutter as lines are added, in ems. */
    private static final double LEAST = 0.2;

    private static final int CROSSED = 1;
    private static final double CROSSED_SHARE = 0.1;
    /** Lines of one cell between two lines of several. */
    private static final int BETWEEN = 4;

    /** Lines at which a table is tried to begin. */
    private static final int STARTS = 6;

    private static final double BETTER = 1.3;
    private static final int MOST_LINES = 1_000;

    private final List<WordLine> lines;
    private final List<Segment> rules;
    private final List<Box> grids;

    private OpenTables(List<WordLine> lines, List<Segment> rules, List<Box> grids) {
        this.lines = lines;
        this.rules = rules;
        this.grids = grids;
    }

    /**
     * The tables among lines of text.
     *
     * @param lines of one area, from top to bottom
     * @param drawn straight lines that belong to no grid
     * @param grids boxes of the area's grids, which no table goes round
     * @param before columns of such a table that ends the page before; empty where none does
     */
    static List<Grid> find(List<Line> lines, List<Segment> drawn, List<Box> grids, Optional<GoneOn.Columns> before) {
        List<Segment> rules = drawn.stream()
                .filter(Segment::horizontal)
                .sorted(Comparator.comparingDouble(Segment::at))
                .toList();
        List<Grid> found = new ArrayList<>();
        List<WordLine> words = WordLine.of(lines);
        before.flatMap(columns -> GoneOn.of(words, rules, grids, columns)).ifPresent(found::add);
        double end =
                found.isEmpty() ? -Double.MAX_VALUE : found.getFirst().box().y1();
        for (List<WordLine> strip :
                Strips.of(words.stream().filter(l -> l.base() > end).toList())) {
            if (strip.size() <= MOST_LINES) {
                found.addAll(new OpenTables(strip, rules, grids).tables());
            }
        }
        return found;
    }

    private List<Grid> tables() {
        List<Grid> tables = new ArrayList<>();
        int from = 0;
        int free = 0;
        while (from < lines.size()) {
            Stretch stretch = multi(lines.get(from)) ? best(from) : new Stretch(from, from, 0);
            Optional<Grid> grid =
                    stretch.end() > stretch.from() ? table(free, stretch.from(), stretch.end()) : Optional.empty();
            if (grid.isPresent()) {
                tables.add(grid.get());
                double bottom = grid.get().box().y1();
                while (from < lines.size() && lines.get(from).base() < bottom) {
                    from++;
                }
                free = from;
            } else {
                from++;
            }
        }
        return tables;
    }

    /**
     * Consecutive lines.
     *
     * @param from the first
     * @param end after the last
     * @param weight gutters times lines of several columns
     */
    private record Stretch(int from, int end, int weight) {}

    /** A heading above may share one gutter with a table by chance: the lines below it share more. */
    private Stretch best(int from) {
        Stretch best = end(from);
        int tried = 1;
        for (int i = from + 1; i < best.end() && tried < STARTS; i++) {
            if (multi(lines.get(i))) {
                tried++;
                Stretch later = end(i);
                best = later.weight() > BETTER * best.weight() ? later : best;
            }
        }
        return best;
    }

    private static boolean multi(WordLine line) {
        return line.words().size() > 1 && line.widestGap() >= WIDE;
    }

    /** A gutter while lines are added. */
    private static final class Open {
        private double from;
        private double to;
        private int crossed;

        Open(double from, double to) {
            this.from = from;
            this.to = to;
        }

        boolean blankIn(WordLine line, boolean narrow) {
            double low = from;
            double high = to;
            double bestFrom = 0;
            double bestTo = -1;
            double start = -Double.MAX_VALUE;
            for (int i = 0; i <= line.words().size(); i++) {
                double end = i < line.words().size() ? line.words().get(i).from() : Double.MAX_VALUE;
                double f = Math.max(low, start);
                double t = Math.min(high, end);
                if (t - f > bestTo - bestFrom) {
                    bestFrom = f;
                    bestTo = t;
                }
                start = i < line.words().size() ? line.words().get(i).to() : end;
            }
            boolean blank = bestTo - bestFrom >= LEAST * line.size();
            if (blank && narrow) {
                from = bestFrom;
                to = bestTo;
            }
            return blank;
        }

        boolean straddled(WordLine line) {
            return line.from() <= from && line.to() >= to;
        }
    }

    /** The lines that go on with a line of several columns. */
    private Stretch end(int from) {
        List<Open> gutters = gutters(lines.get(from));
        int end = from + 1;
        int several = 1;
        int single = 0;
        int crossing = 0;
        for (int i = from + 1; i < lines.size() && follows(lines.get(i - 1), lines.get(i)); i++) {
            WordLine line = lines.get(i);
            if ((several > 1 || i > end) && names(line) && !lines.get(end - 1).bold()) {
                break;
            }
            long blank = gutters.stream().filter(g -> g.blankIn(line, false)).count();
            boolean multi = multi(line);
            boolean shared = gutters.stream().anyMatch(g -> g.blankIn(line, false) && g.straddled(line));
            if (multi && shared) {
                several++;
                int lineNumber = i - from;
                gutters.forEach(g -> g.crossed += g.blankIn(line, true) ? 0 : 1);
                gutters.removeIf(g -> g.crossed > Math.max(CROSSED, CROSSED_SHARE * lineNumber));
                end = i + 1;
                single = 0;
                crossing = 0;
            } else if (blank == gutters.size() || (multi && blank * 2 > gutters.size())) {
                boolean first = gutters.isEmpty()
                        || line.from()
                                < gutters.stream()
                                        .mapToDouble(g -> g.from)
                                        .min()
                                        .orElse(0);
                single += first ? 1 : 0;
                if (single > BETWEEN) {
                    break;
                }
            } else if (++crossing > 1) {
                break;
            }
        }
        return new Stretch(from, end, several * gutters.size());
    }

    /** Bold words set apart, not numbers as in a last row of sums: the header of another table. */
    private static boolean names(WordLine line) {
        long numbers = line.words().stream().filter(Word::numeric).count();
        return line.bold() && line.gaps(WIDE) >= 2 && numbers * 2 < line.words().size();
    }

    private static List<Open> gutters(WordLine line) {
        List<Open> gutters = new ArrayList<>();
        for (int i = 1; i < line.words().size(); i++) {
            double from = line.words().get(i - 1).to();
            double to = line.words().get(i).from();
            if (to - from >= WIDE / 2 * line.size()) {
                gutters.add(new Open(from, to));
            }
        }
        return gutters;
    }

    private boolean follows(WordLine above, WordLine line) {
        double distance = line.base() - above.base();
        return distance <= FARTHEST * Math.max(line.size(), above.size())
                && grids.stream().noneMatch(g -> g.y0() > above.base() - 1 && g.y0() < line.base());
    }

    private Optional<Grid> table(int free, int from, int end) {
        List<WordLine> several =
                lines.subList(from, end).stream().filter(OpenTables::multi).toList();
        List<Gutter> gutters = Gutters.of(several);
        if (gutters.isEmpty()) {
            return Optional.empty();
        }
        TableEnds ends = new TableEnds(lines, rules, gutters);
        int top = ends.top(free, from);
        int bottom = ends.bottom(from, end);
        TextColumns columns = TextColumns.of(gutters, lines.subList(top, bottom));
        boolean ruled = ends.ruled(top, bottom);
        if (!TableSigns.table(columns, several, ruled)) {
            return Optional.empty();
        }
        List<Segment> across = rules.stream()
                .filter(r -> r.to() - r.from() > (ends.right() - ends.left()) / columns.count() / 2)
                .toList();
        return TextGrid.of(columns, across);
    }
}
