package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prongsai.model.Box;
import prongsai.text.Thai;

/** Puts grids into the cells that hold them, and glyphs and pictures into the innermost place that holds them. */
final class AreaBuilder {
    private static final double INSIDE = 2;
    /** A glyph that follows the one before without a gap belongs to its word, on whatever side of a line it falls. */
    private static final double JOINED = 0.08;

    private static final double OVERLAP = 0.4;
    private static final double LEVEL = 0.1;
    private static final double MARK_REACH = 1.5;

    private final Node root;

    private static final class Node {
        private final Box box;
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Box> pictures = new ArrayList<>();
        private final List<GridNode> grids = new ArrayList<>();

        Node(Box box) {
            this.box = box;
        }

        Area area(LineBuilder lines) {
            List<GridArea> inner = grids.stream()
                    .map(g -> new GridArea(
                            g.grid, g.cells.stream().map(n -> n.area(lines)).toList()))
                    .toList();
            return new Area(box, glyphs, lines.lines(glyphs), pictures, inner);
        }
    }

    private record GridNode(Grid grid, List<Node> cells) {}

    private AreaBuilder(Box page) {
        root = new Node(page);
    }

    /** The page as areas. */
    static Area build(PageContent page, List<Grid> grids, List<Glyph> glyphs, LineBuilder lines) {
        AreaBuilder builder =
                new AreaBuilder(new Box(0, 0, page.frame().width(), page.frame().height()));
        grids.stream()
                .sorted(Comparator.comparingDouble(
                        (Grid g) -> -g.box().width() * g.box().height()))
                .forEach(builder::place);
        builder.fill(glyphs);
        page.pictures()
                .forEach(p -> builder.innermost(builder.root, (p.x0() + p.x1()) / 2, (p.y0() + p.y1()) / 2)
                        .pictures
                        .add(p));
        return builder.root.area(lines);
    }

    private void place(Grid grid) {
        Box box = grid.box();
        Node node = innermost(root, (box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
        Node parent = holds(node.box, box) ? node : root;
        List<Node> cells = grid.cells().stream().map(c -> new Node(c.box())).toList();
        parent.grids.add(new GridNode(grid, cells));
    }

    private void fill(List<Glyph> glyphs) {
        Node last = root;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean stays = i > 0 && belongs(glyphs.get(i - 1), glyph);
            last = stays ? last : innermost(root, glyph.middleX(), glyph.middleY());
            last.glyphs.add(glyph);
        }
    }

    /** A glyph goes where the one before it went, as the next of its word or as its mark. */
    static boolean belongs(Glyph before, Glyph glyph) {
        return follows(before, glyph) || marks(before, glyph);
    }

    private static boolean follows(Glyph before, Glyph glyph) {
        if (before.angle() != glyph.angle() || before.ink() != glyph.ink() || before.blank()) {
            return false;
        }
        double gap = glyph.along() - before.alongEnd();
        return Math.abs(glyph.across() - before.across()) < LEVEL * glyph.size()
                && gap < JOINED * glyph.size()
                && gap > -OVERLAP * glyph.size();
    }

    private static boolean marks(Glyph before, Glyph glyph) {
        return !glyph.text().isEmpty()
                && Thai.cannotBegin(glyph.text().charAt(0))
                && Math.abs(glyph.x() - before.x()) < MARK_REACH * glyph.size()
                && Math.abs(glyph.y() - before.y()) < MARK_REACH / 2 * glyph.size();
    }

    private Node innermost(Node from, double x, double y) {
        for (GridNode grid : from.grids) {
            if (within(grid.grid.box(), x, y)) {
                for (Node cell : grid.cells) {
                    if (within(cell.box, x, y)) {
                        return innermost(cell, x, y);
                    }
                }
            }
        }
        return from;
    }

    private static boolean within(Box box, double x, double y) {
        return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.x0() >= outer.x0() - INSIDE
                && inner.x1() <= outer.x1() + INSIDE
                && inner.y0() >= outer.y0() - INSIDE
                && inner.y1() <= outer.y1() + INSIDE;
    }
}
