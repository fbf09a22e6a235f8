package prongsai.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the strips between columns that lines of text leave blank. The blanks after equal first words ("Total assets",
 * "Total debt") lie one below the other too, but most of them are narrow.
 */
final class Gutters {
    /** The usual blank between two columns is as wide or wider, in ems. */
    private static final double USUAL = 0.7;
    /** In the longest cell of a column little may be left of it. */
    private static final double LEAST = 0.12;
    /** Share of the lines with words on one side that have words on both. */
    private static final double SUPPORT = 0.3;
    /** Lines that may cross a gutter, such as a heading over two columns: one, and this share of many. */
    private static final double CROSSING = 0.1;

    private static final int MANY = 4;
    /** Fewer rows tell nothing of where a column's words begin. */
    private static final int LEAST_ROWS = 2;
    /** Words nearer than this, in ems, are one phrase. */
    private static final double PHRASE = 0.6;

    private Gutters() {}

    /**
     * The gutters from left to right.
     *
     * @param lines of one table
     */
    static List<Gutter> of(List<WordLine> lines) {
        List<Gutter> gutters = blank(lines);
        while (true) {
            List<Gutter> kept = withoutWordSpaces(gutters, lines);
            if (kept.size() == gutters.size()) {
                return withoutBareNames(kept, lines);
            }
            gutters = kept;
        }
    }

    /**
     * A name in the middle over its column parts the blank beside shorter words below it: what stands left of it has no name
     * then, and the name no column. Each such name goes to what stands before it, else to what stands behind.
     */
    private static List<Gutter> withoutBareNames(List<Gutter> gutters, List<WordLine> lines) {
        List<WordLine> bold = lines.stream().takeWhile(WordLine::bold).toList();
        List<WordLine> head = bold.isEmpty() ? lines.subList(0, Math.min(1, lines.size())) : bold;
        List<WordLine> body = lines.subList(head.size(), lines.size());
        List<Gutter> kept = new ArrayList<>(gutters);
        for (int c = 0; c <= kept.size() && body.size() >= LEAST_ROWS; c++) {
            TextColumns columns = TextColumns.of(kept, lines);
            if (filled(columns, head, c) == 0 || filled(columns, body, c) > 0) {
                continue;
            }
            if (c > 0 && unnamed(columns, head, body, c - 1)) {
                kept.remove(c - 1);
                c--;
            } else if (c < kept.size() && unnamed(columns, head, body, c + 1)) {
                kept.remove(c);
            }
        }
        return kept;
    }

    private static boolean unnamed(TextColumns columns, List<WordLine> head, List<WordLine> body, int column) {
        return filled(columns, head, column) == 0 && filled(columns, body, column) > 0;
    }

    private static long filled(TextColumns columns, List<WordLine> lines, int column) {
        return lines.stream().filter(l -> columns.filled(l, column)).count();
    }

    /** A column that holds second words of its neighbour's phrases only is none of its own. */
    private static List<Gutter> withoutWordSpaces(List<Gutter> gutters, List<WordLine> lines) {
        TextColumns columns = TextColumns.of(gutters, lines);
        List<Gutter> kept = new ArrayList<>(gutters);
        double worst = 0.5;
        @Nullable Gutter space = null;
        for (int c = 0; c < gutters.size(); c++) {
            int near = 0;
            int apart = 0;
            for (WordLine line : lines) {
                List<Word> left = columns.cell(line, c);
                List<Word> right = columns.cell(line, c + 1);
                if (!left.isEmpty() && !right.isEmpty()) {
                    double gap = right.getFirst().from() - left.getLast().to();
                    near += gap < PHRASE * line.size() ? 1 : 0;
                    apart += gap < PHRASE * line.size() ? 0 : 1;
                }
            }
            if (near > 0 && (double) near / (near + apart) >= worst) {
                worst = (double) near / (near + apart);
                space = gutters.get(c);
            }
        }
        kept.remove(space);
        return kept;
    }

    private static List<Gutter> blank(List<WordLine> lines) {
        TreeSet<Double> edges = new TreeSet<>();
        for (WordLine line : lines) {
            line.words().forEach(w -> {
                edges.add(w.from());
                edges.add(w.to());
            });
        }
        double[] at = edges.stream().mapToDouble(Double::doubleValue).toArray();
        int[] covered = coverage(lines, at);
        int most = lines.size() < MANY ? 0 : Math.max(1, (int) (CROSSING * lines.size()));
        List<Gutter> gutters = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= covered.length; i++) {
            if (i == covered.length || covered[i] > most) {
                gutters.addAll(blank(lines, at, covered, from, i));
                from = i + 1;
            }
        }
        return gutters;
    }

    private static int[] coverage(List<WordLine> lines, double[] at) {
        int[] covered = new int[Math.max(0, at.length - 1)];
        for (WordLine line : lines) {
            for (Word word : line.words()) {
                int low = Arrays.binarySearch(at, word.from());
                int high = Arrays.binarySearch(at, word.to());
                for (int i = low; i < high; i++) {
                    covered[i]++;
                }
            }
        }
        return covered;
    }

    /** In a stretch that few lines cover: the parts that none covers, else the part that the fewest do. */
    private static List<Gutter> blank(List<WordLine> lines, double[] at, int[] covered, int from, int to) {
        List<Gutter> strips = strips(lines, at, covered, from, to, 0);
        int fewest = IntStream.range(from, to).map(i -> covered[i]).min().orElse(0);
        return strips.isEmpty() && fewest > 0 ? strips(lines, at, covered, from, to, fewest) : strips;
    }

    private static List<Gutter> strips(
            List<WordLine> lines, double[] at, int[] covered, int from, int to, int crossing) {
        List<Gutter> strips = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || covered[i] > crossing) {
                if (i > start) {
                    Gutter strip = new Gutter(at[start], at[i]);
                    if (parts(lines, strip, crossing)) {
                        strips.add(strip);
                    }
                }
                start = i + 1;
            }
        }
        return strips;
    }

    private static boolean parts(List<WordLine> lines, Gutter strip, int crossing) {
        List<Double> gaps = new ArrayList<>();
        double size = 0;
        int onLeft = 0;
        int onRight = 0;
        // Names of columns in bold letters tell a column even where nothing else stands in it.
        boolean named = false;
        for (WordLine line : lines) {
            size = Math.max(size, line.size());
            onLeft += line.from() < strip.middle() ? 1 : 0;
            onRight += line.to() > strip.middle() ? 1 : 0;
            double left = Double.NaN;
            double right = Double.NaN;
            boolean crossed = false;
            for (Word word : line.words()) {
                if (word.to() <= strip.middle()) {
                    left = word.to();
                } else if (word.from() >= strip.middle()) {
                    right = word.from();
                    break;
                } else {
                    crossed = true;
                }
            }
            if (!crossed && !Double.isNaN(left) && !Double.isNaN(right)) {
                double gap = (right - left) / line.size();
                gaps.add(gap);
                named |= line == lines.getFirst() && line.bold() && gap >= USUAL;
            }
        }
        if (gaps.size() < Math.max(named ? 1 : 2, SUPPORT * Math.min(onLeft, onRight)) || crossing * 3 > gaps.size()) {
            return false;
        }
        gaps.sort(null);
        return strip.width() >= LEAST * size && gaps.get(gaps.size() / 2) >= USUAL;
    }
}
