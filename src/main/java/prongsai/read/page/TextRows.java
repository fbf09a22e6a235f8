package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the lines of a table without ruled rows to rows: the lines of a cell that was wrapped are one. */
final class TextRows {
    /** Wrapped lines follow at the smallest distance of the table, or a little more. */
    private static final double TIGHT = 1.3;
    /** Lines of one cell are no farther from each other, in ems. */
    private static final double FARTHEST = 1.9;

    private static final double LEAST_PITCH = 0.8;
    /** Share of the distances that may be smaller than the usual small one. */
    private static final double SMALL = 0.1;

    /** 4.12 Name: an item of an item, with or without a blank behind it. */
    private static final Pattern ITEM =
            Pattern.compile("[\\d\u0E50-\u0E59]{1,2}(?:\\.[\\d\u0E50-\u0E59]{1,3})+\\s*\\p{L}");

    private final TextColumns columns;
    private final List<Segment> rules;
    private final boolean[] numbers;
    private final boolean hasNumbers;
    private final boolean keyed;
    private final double pitch;
    private final int body;

    private TextRows(TextColumns columns, List<Segment> rules) {
        this.columns = columns;
        this.rules = rules;
        numbers = new boolean[columns.count()];
        boolean any = false;
        for (int c = 1; c < numbers.length; c++) {
            numbers[c] = columns.numeric(c);
            any |= numbers[c];
        }
        hasNumbers = any;
        keyed = columns.keyed();
        pitch = pitch();
        body = body();
    }

    /**
     * A row of lines.
     *
     * @param lines at least one
     * @param head stands above the first row of numbers
     */
    record TextRow(List<WordLine> lines, boolean head) {
        TextRow {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The rows.
     *
     * @param rules lines across the table, which part rows
     */
    static List<TextRow> of(TextColumns columns, List<Segment> rules) {
        return new TextRows(columns, rules).rows();
    }

    private List<TextRow> rows() {
        List<List<WordLine>> groups = new ArrayList<>();
        List<TextRow> rows = new ArrayList<>();
        List<WordLine> lines = columns.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean head = i < body;
            boolean first = groups.isEmpty() || i == body && !joins(groups.getLast(), lines.get(i));
            boolean joined =
                    !first && (head ? sameHead(groups.getLast(), lines.get(i)) : joins(groups.getLast(), lines.get(i)));
            if (!joined) {
                groups.add(new ArrayList<>());
                rows.add(new TextRow(List.of(), head));
            }
            groups.getLast().add(lines.get(i));
            rows.set(
                    rows.size() - 1,
                    new TextRow(groups.getLast(), rows.getLast().head()));
        }
        return rows;
    }

    /** The usual small distance of two lines of one column: lines of different columns may stand at heights of their own. */
    private double pitch() {
        List<Double> distances = new ArrayList<>();
        for (int c = 0; c < columns.count(); c++) {
            Optional<WordLine> above = Optional.empty();
            for (WordLine line : columns.lines()) {
                if (columns.filled(line, c)) {
                    double distance = above.map(a -> line.base() - a.base()).orElse(0.0);
                    if (distance >= LEAST_PITCH * line.size()) {
                        distances.add(distance);
                    }
                    above = Optional.of(line);
                }
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? Double.MAX_VALUE : distances.get((int) (SMALL * distances.size()));
    }

    /** The first line with a name and a number; 0 where a table has no numbers. */
    private int body() {
        for (int i = 0; hasNumbers && i < columns.lines().size(); i++) {
            WordLine line = columns.lines().get(i);
            if (columns.filled(line, 0) && numbered(line)) {
                return i;
            }
        }
        return 0;
    }

    private boolean numbered(WordLine line) {
        for (int c = 1; c < numbers.length; c++) {
            if (numbers[c] && columns.numeric(line, c)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(WordLine above, WordLine line) {
        double distance = line.base() - above.base();
        return distance <= Math.min(TIGHT * pitch, FARTHEST * Math.max(line.size(), above.size()))
                && rules.stream().noneMatch(r -> r.at() > above.base() - 1 && r.at() < line.base());
    }

    private boolean sameHead(List<WordLine> row, WordLine line) {
        return near(row.getLast(), line)
                && row.stream().noneMatch(l -> spans(l, line))
                && columns.phrases(line, true).stream().noneMatch(TextColumns.Phrase::spans);
    }

    private boolean spans(WordLine above, WordLine line) {
        return HeadSpans.of(columns, above, line).stream().anyMatch(TextColumns.Phrase::spans);
    }

    private boolean joins(List<WordLine> row, WordLine line) {
        if (!near(row.getLast(), line) || crosses(line) || row.stream().anyMatch(this::crosses)) {
            return false;
        }
        boolean bold = row.stream().allMatch(WordLine::bold);
        if (bold && !line.bold()) {
            return false;
        }
        if (bold && !numbered(line) && row.getFirst() == columns.lines().getFirst()) {
            return true;
        }
        boolean rowNumbered = row.stream().anyMatch(this::numbered);
        boolean named = columns.filled(line, 0);
        for (int c = 1; c < numbers.length; c++) {
            int column = c;
            if (numbers[c] && columns.filled(line, c) && row.stream().anyMatch(l -> columns.filled(l, column))) {
                return false;
            }
        }
        if (keyed) {
            return !named;
        }
        if (hasNumbers && numbered(line) && rowNumbered) {
            return false;
        }
        if (named
                && (ListMarkers.begins(line.text()) || ITEM.matcher(line.text()).lookingAt())) {
            return false;
        }
        return named ? wrappedName(row, line) : !hasNumbers || !numbered(line) || !rowNumbered;
    }

    private boolean wrappedName(List<WordLine> row, WordLine line) {
        WordLine above = row.getLast();
        return columns.filled(above, 0) && columns.wrapped(above, line, 0);
    }

    private boolean crosses(WordLine line) {
        return columns.phrases(line, columns.filled(line) == 1).stream().anyMatch(TextColumns.Phrase::spans);
    }
}
