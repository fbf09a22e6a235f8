package prongsai.present.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.shared.Family;
import prongsai.model.shared.Family.Kin;
import prongsai.model.shared.ReportRef;

/**
 * A family's tree as a drawing, a row a member, in pixels.
 *
 * @param dots members and missing ancestors
 * @param lines between them
 * @param width of the drawing
 * @param height of the drawing
 * @param more members that it has no room for
 */
public record FamilyMap(List<Dot> dots, List<Line> lines, int width, int height, int more) {
    private static final int ROW = 26;
    private static final int STEP = 22;
    private static final int LEFT = 14;
    private static final int LABEL = 620;
    private static final int MOST = 80;
    /** Deeper members stand below each other. */
    private static final int DEEPEST = 12;

    /**
     * A member, or an ancestor whose report nobody has.
     *
     * @param kin the member; empty for a missing ancestor
     * @param name what stands beside it
     * @param x of its middle
     * @param y of its middle
     */
    public record Dot(Optional<Kin> kin, String name, int x, int y) {
        public boolean missing() {
            return kin.isEmpty();
        }
    }

    /**
     * From one down and across to the other.
     *
     * @param told whether something says which of the two is before
     * @param missing whether it comes from a missing ancestor
     */
    public record Line(int x1, int y1, int x2, int y2, boolean told, boolean missing) {
        /** For the drawing. */
        public String path() {
            return "M" + x1 + " " + y1 + "V" + y2 + "H" + x2;
        }
    }

    public FamilyMap {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /** The drawing of a family; empty where nobody has looked for its tree. */
    public static Optional<FamilyMap> of(Family family) {
        if (family.tree().isEmpty()) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing();
        family.tree().stream().limit(MOST).forEach(drawing::add);
        return Optional.of(new FamilyMap(
                drawing.dots,
                drawing.lines,
                LEFT + DEEPEST * STEP + LABEL,
                (drawing.dots.size() + 1) * ROW,
                Math.max(0, family.tree().size() - MOST)));
    }

    private static final class Drawing {
        final List<Dot> dots = new ArrayList<>();
        final List<Line> lines = new ArrayList<>();
        final Map<String, Dot> members = new HashMap<>();
        final Map<String, Integer> depths = new HashMap<>();
        final Map<String, Dot> missing = new HashMap<>();

        void add(Kin kin) {
            int depth = kin.from()
                    .map(from -> Math.min(DEEPEST, depths.getOrDefault(from.id(), 0) + 1))
                    .orElse(kin.missing().isPresent() ? 1 : 0);
            Optional<Dot> ancestor = kin.missing()
                    .map(name ->
                            missing.computeIfAbsent(name, none -> dot(Optional.empty(), name, Math.max(0, depth - 1))));
            Dot dot = dot(Optional.of(kin), kin.report().label(), depth);
            depths.put(kin.report().id(), depth);
            members.put(kin.report().id(), dot);
            kin.from()
                    .map(ReportRef::id)
                    .map(members::get)
                    .ifPresent(from -> lines.add(new Line(
                            from.x, from.y, dot.x, dot.y, kin.reason() != Family.Reason.SHARED_SOURCE, false)));
            ancestor.ifPresent(from -> lines.add(new Line(from.x, from.y, dot.x, dot.y, true, true)));
        }

        private Dot dot(Optional<Kin> kin, String name, int depth) {
            // Beside the line of the members at this depth, not on it.
            int aside = kin.isEmpty() ? STEP / 3 : 0;
            Dot dot = new Dot(kin, name, LEFT + depth * STEP + aside, (dots.size() + 1) * ROW);
            dots.add(dot);
            return dot;
        }
    }
}
