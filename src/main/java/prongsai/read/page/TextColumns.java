package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns of a table that no lines rule, and what they hold.
 *
 * @param edges positions of their borders in points, one more than columns
 * @param lines of the table from top to bottom
 */
record TextColumns(List<Double> edges, List<WordLine> lines) {
    private static final double PADDING = 1;
    /** A word reaches over a border of columns by more than this, in points, where it crosses it. */
    private static final double OVER = 1.5;
    /** Words nearer than this, in ems, are one phrase. */
    private static final double PHRASE = 0.6;

    private static final double MOSTLY = 0.5;
    private static final double KEYS = 0.6;
    private static final double ROOM = 0.35;
    private static final double WALL = 3;
    private static final Pattern KEY =
            Pattern.compile("[(\\[]?[OoIi]?[\\d\u0E50-\u0E59]{1,3}[.)\\]]*|[(]?[ก-ฮa-zA-Z][.)]");

    TextColumns {
        edges = List.copyOf(edges);
        lines = List.copyOf(lines);
    }

    static TextColumns of(List<Gutter> gutters, List<WordLine> lines) {
        double low = lines.stream().mapToDouble(WordLine::from).min().orElse(0);
        double high = lines.stream().mapToDouble(WordLine::to).max().orElse(0);
        List<Double> edges = new ArrayList<>();
        edges.add(low - PADDING);
        gutters.forEach(g -> edges.add(g.middle()));
        edges.add(high + PADDING);
        return new TextColumns(edges, lines);
    }

    int count() {
        return edges.size() - 1;
    }

    /** What a line has in a column. */
    List<Word> cell(WordLine line, int column) {
        return line.between(edges.get(column), edges.get(column + 1));
    }

    boolean filled(WordLine line, int column) {
        return !cell(line, column).isEmpty();
    }

    /** Columns in which a line has words. */
    int filled(WordLine line) {
        int filled = 0;
        for (int c = 0; c < count(); c++) {
            filled += filled(line, c) ? 1 : 0;
        }
        return filled;
    }

    boolean numeric(WordLine line, int column) {
        List<Word> words = cell(line, column);
        return !words.isEmpty() && words.stream().allMatch(Word::numeric);
    }

    /** Most of what a column holds are numbers. */
    boolean numeric(int column) {
        long filled = lines.stream().filter(l -> filled(l, column)).count();
        long numbers = lines.stream().filter(l -> numeric(l, column)).count();
        long digits = lines.stream()
                .filter(l -> cell(l, column).stream().anyMatch(Word::hasDigit))
                .count();
        return filled > 1 && numbers >= MOSTLY * filled && digits * 2 >= numbers;
    }

    /** The first column counts the rows: 1, 2, 3 or (ก), (ข). */
    boolean keyed() {
        List<WordLine> named = lines.stream().filter(l -> filled(l, 0)).toList();
        long keys = named.stream().filter(l -> key(cell(l, 0))).count();
        return keys >= 2 && keys >= KEYS * named.size();
    }

    private static boolean key(List<Word> words) {
        return KEY.matcher(words.stream().map(Word::text).collect(Collectors.joining()))
                .matches();
    }

    /** Right-most end of what stands in a column. */
    double right(int column) {
        return lines.stream()
                .filter(l -> filled(l, column))
                .mapToDouble(l -> cell(l, column).getLast().to())
                .filter(to -> to <= edges.get(column + 1) + OVER)
                .max()
                .orElse(edges.get(column + 1));
    }

    /** The words of the second line in a column could not have stood behind those of the first. */
    boolean wrapped(WordLine line, WordLine next, int column) {
        List<Word> before = cell(line, column);
        List<Word> after = cell(next, column);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Word first = after.getFirst();
        double right = right(column);
        double room = right - before.getLast().to();
        double slack = ROOM * line.size();
        boolean low = Character.isLowerCase(first.text().codePointAt(0));
        long wall = lines.stream()
                .filter(l -> filled(l, column))
                .filter(l -> right - cell(l, column).getLast().to() < WALL * l.size())
                .count();
        return room < first.to() - first.from() + (low ? WALL * slack : slack) && (low || wall >= 2);
    }

    /**
     * The phrases of a line with the columns that each takes.
     *
     * @param phrases words that stand near each other are one; else each word counts for itself
     */
    List<Phrase> phrases(WordLine line, boolean phrases) {
        List<Phrase> all = new ArrayList<>();
        for (Word word : line.words()) {
            Phrase next = phrase(word);
            boolean near = !all.isEmpty()
                    && (all.getLast().last() >= next.first()
                            || (phrases && word.from() - all.getLast().to() < PHRASE * line.size()));
            if (near) {
                Phrase last = all.removeLast();
                next = new Phrase(last.from(), word.to(), last.first(), Math.max(last.last(), next.last()));
            }
            all.add(next);
        }
        return all;
    }

    private Phrase phrase(Word word) {
        int first = 0;
        while (first + 2 < edges.size() && word.from() >= edges.get(first + 1) - OVER) {
            first++;
        }
        int last = first;
        while (last + 2 < edges.size() && word.to() > edges.get(last + 1) + OVER) {
            last++;
        }
        return new Phrase(word.from(), word.to(), first, last);
    }

    /**
     * Words that stand together.
     *
     * @param first column in which they begin
     * @param last column in which they end
     */
    record Phrase(double from, double to, int first, int last) {
        boolean spans() {
            return last > first;
        }
    }
}
