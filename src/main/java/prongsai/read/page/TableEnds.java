package prongsai.read.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a table without a frame begins and ends: heads above its first line of several columns, and what is below. */
final class TableEnds {
    /** Share of the table's width that a line drawn across takes. */
    private static final double ACROSS = 0.6;
    /** Lines of a head above the first line of several columns. */
    private static final int MOST_HEAD = 5;

    private static final double HEAD_DISTANCE = 1.8;
    private static final double RULED_DISTANCE = 2.6;
    /** Words nearer than this, in ems, are one phrase. */
    private static final double PHRASE = 0.6;
    /** The middle of a caption is off the table's by no more than this share of its width. */
    private static final double CENTRED = 0.03;

    /** Lines of a cell are no farther from each other than the nearest of the table, but for so much. */
    private static final double WRAPPED = 1.15;

    private static final double LEAST_PITCH = 0.8;
    /** A line is full where the next word would have had no more room, and this, in ems. */
    private static final double ROOM = 0.35;

    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:source|notes?|หมายเหตุ|ที่มา|อ้างอิง)\\b.*|[*†‡§].*|\\(?\\d\\)?\\s+\\p{Lu}.*");

    private final List<WordLine> lines;
    private final List<Segment> rules;
    private final List<Gutter> gutters;
    private double pitch;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;

    TableEnds(List<WordLine> lines, List<Segment> rules, List<Gutter> gutters) {
        this.lines = lines;
        this.rules = rules;
        this.gutters = gutters;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The first line of the table's head. */
    int top(int free, int from) {
        measure(from, from + 1);
        int ruled = underRule(free, from);
        if (ruled >= 0) {
            return ruled;
        }
        int top = from;
        while (top > free
                && from - top < MOST_HEAD
                && near(lines.get(top - 1), lines.get(top), HEAD_DISTANCE)
                && !crosses(lines.get(top - 1))
                && heads(lines.get(top - 1), lines.get(top))) {
            top--;
        }
        return top;
    }

    /** A heading over some columns, or names of columns that go on below; none of the text above and no caption. */
    private boolean heads(WordLine above, WordLine line) {
        boolean names = above.bold() && above.gaps(OpenTables.WIDE) >= 2;
        boolean beside = above.from() >= gutters.getFirst().middle();
        double middle = (above.from() + above.to() - left - right) / 2;
        boolean caption = above.widestGap() < PHRASE
                && Math.abs(middle) < CENTRED * (right - left)
                && gutters.stream().anyMatch(g -> above.from() < g.middle() && above.to() > g.middle());
        return (names || beside) && !caption && (above.bold() || !line.bold());
    }

    /** The first line below a line drawn across, a few lines above; -1 where none is drawn. */
    private int underRule(int free, int from) {
        int top = from;
        for (int i = 0; i <= MOST_HEAD && top >= free; i++) {
            double above = top > free
                    ? lines.get(top - 1).base()
                    : lines.get(top).top() - lines.get(top).size();
            double base = lines.get(top).base();
            if (rules.stream().anyMatch(r -> across(r) && r.at() > above - 1 && r.at() < base)) {
                return top;
            }
            if (top == free || !near(lines.get(top - 1), lines.get(top), RULED_DISTANCE)) {
                return -1;
            }
            top--;
        }
        return -1;
    }

    /** The line after the table's last. */
    int bottom(int from, int end) {
        measure(from, end);
        pitch = IntStream.range(from + 1, end)
                .mapToDouble(i -> lines.get(i).base() - lines.get(i - 1).base())
                .filter(d -> d > LEAST_PITCH * lines.get(from).size())
                .min()
                .orElse(0);
        int bottom = end;
        while (bottom < lines.size()
                && near(lines.get(bottom - 1), lines.get(bottom), HEAD_DISTANCE)
                && belongs(lines.get(bottom - 1), lines.get(bottom))) {
            bottom++;
        }
        return bottom;
    }

    private boolean belongs(WordLine above, WordLine line) {
        boolean closed = rules.stream().anyMatch(r -> across(r) && r.at() > above.base() - 1 && r.at() < line.base());
        boolean heading = line.bold() && !above.bold();
        if (closed || heading || crosses(line) || NOTE.matcher(line.text()).matches()) {
            return false;
        }
        boolean below = rules.stream()
                .anyMatch(r -> across(r) && r.at() > line.base() - 1 && r.at() < line.base() + 2 * line.size());
        return below || line.from() >= gutters.getFirst().middle() || wraps(above, line);
    }

    /** The first cell of the last row may be its longest: its lines go on at the table's own distance. */
    private boolean wraps(WordLine above, WordLine line) {
        double edge = gutters.getFirst().from();
        List<Word> first = above.between(-Double.MAX_VALUE, gutters.getFirst().middle());
        Word next = line.words().getFirst();
        boolean full = !first.isEmpty() && edge - first.getLast().to() < next.to() - next.from() + ROOM * line.size();
        return gutters.size() > 1
                && full
                && line.to() <= gutters.getFirst().to()
                && line.base() - above.base() <= WRAPPED * pitch
                && !ListMarkers.begins(line.text());
    }

    /** Lines drawn across stand above and below the table or in it. */
    boolean ruled(int top, int bottom) {
        double above = lines.get(top).top() - lines.get(top).size();
        double below = lines.get(bottom - 1).bottom() + lines.get(bottom - 1).size();
        return rules.stream()
                        .filter(r -> across(r) && r.at() > above && r.at() < below)
                        .count()
                >= 2;
    }

    private void measure(int from, int end) {
        for (WordLine line : lines.subList(from, end)) {
            left = Math.min(left, line.from());
            right = Math.max(right, line.to());
        }
    }

    private boolean across(Segment rule) {
        return Math.min(rule.to(), right) - Math.max(rule.from(), left) >= ACROSS * (right - left);
    }

    private boolean crosses(WordLine line) {
        long crossed = gutters.stream()
                .filter(g -> line.words().stream().anyMatch(w -> w.from() < g.middle() && w.to() > g.middle()))
                .count();
        boolean runsOn = line.from() < gutters.getFirst().from()
                && line.to() > gutters.getFirst().to()
                && line.widestGap() < 1;
        return crossed * 2 > gutters.size() || runsOn;
    }

    private static boolean near(WordLine above, WordLine line, double ems) {
        return line.base() - above.base() <= ems * Math.max(line.size(), above.size());
    }
}
