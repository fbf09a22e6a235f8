package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prongsai.read.page.Segment;

/**
 * A table whose outer border lies past the picture's edge, as phones cut it, is closed at the ends of its lines: between
 * lines that one standing line joins.
 */
final class CutTables {
    /** Lines that end so close to the picture's edge were cut, in points. */
    private static final double EDGE = 14;
    /** Lines that miss each other by no more touch, in points. */
    private static final double TOUCH = 3.5;

    private CutTables() {}

    /**
     * The lines with those that close cut tables.
     *
     * @param width of the picture, in points
     */
    static List<Segment> closed(List<Segment> segments, double width) {
        List<Segment> standing = segments.stream().filter(s -> !s.horizontal()).toList();
        List<Segment> lying = segments.stream()
                .filter(Segment::horizontal)
                .sorted(Comparator.comparingDouble(Segment::at))
                .toList();
        List<Segment> closed = new ArrayList<>(segments);
        List<Segment> left = lying.stream().filter(s -> s.from() <= EDGE).toList();
        List<Segment> right = lying.stream().filter(s -> s.to() >= width - EDGE).toList();
        close(left, left.stream().mapToDouble(Segment::from).min().orElse(0), standing, closed);
        close(right, right.stream().mapToDouble(Segment::to).max().orElse(width), standing, closed);
        return List.copyOf(closed);
    }

    private static void close(List<Segment> cut, double at, List<Segment> standing, List<Segment> closed) {
        for (int i = 1; i < cut.size(); i++) {
            Segment above = cut.get(i - 1);
            Segment below = cut.get(i);
            boolean joined = standing.stream().anyMatch(s -> meets(s, above) && meets(s, below));
            boolean bordered = standing.stream()
                    .anyMatch(s -> Math.abs(s.at() - at) <= EDGE
                            && s.from() <= above.at() + TOUCH
                            && s.to() >= below.at() - TOUCH);
            if (joined && !bordered) {
                closed.add(Segment.standing(at, above.at(), below.at()));
            }
        }
        if (standing.stream().noneMatch(s -> Math.abs(s.at() - at) <= EDGE)) {
            open(cut, at, standing, closed);
        }
    }

    /** The row before the first lying line and the one behind the last, where an inner border goes on there: the page's edge cuts them. */
    private static void open(List<Segment> cut, double at, List<Segment> standing, List<Segment> closed) {
        if (cut.isEmpty()) {
            return;
        }
        double first = cut.getFirst().at();
        double last = cut.getLast().at();
        List<Segment> inner =
                standing.stream().filter(s -> Math.abs(s.at() - at) > EDGE).toList();
        inner.stream()
                .filter(s -> meets(s, cut.getFirst()))
                .mapToDouble(Segment::from)
                .filter(from -> from < first - EDGE)
                .min()
                .ifPresent(from -> closed.add(Segment.standing(at, from, first)));
        inner.stream()
                .filter(s -> meets(s, cut.getLast()))
                .mapToDouble(Segment::to)
                .filter(to -> to > last + EDGE)
                .max()
                .ifPresent(to -> closed.add(Segment.standing(at, last, to)));
    }

    private static boolean meets(Segment standing, Segment lying) {
        return standing.from() <= lying.at() + TOUCH
                && standing.to() >= lying.at() - TOUCH
                && standing.at() >= lying.from() - TOUCH
                && standing.at() <= lying.to() + TOUCH;
    }
}
