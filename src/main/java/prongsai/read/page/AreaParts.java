package prongsai.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Box;

/**
 * An area after places within it became cells of their own.
 *
 * @param rest what stands in none of them; lines that lost nothing are the same as before
 * @param parts what stands in each
 */
record AreaParts(Area rest, List<Area> parts) {
    private static final int NOWHERE = -1;

    AreaParts {
        parts = List.copyOf(parts);
    }

    /**
     * Parts an area.
     *
     * @param boxes the places, which do not overlap
     * @param whole the places are all of the area, so that nothing is left over
     */
    static AreaParts of(Area area, List<Box> boxes, boolean whole, LineBuilder lines) {
        List<List<Glyph>> glyphs = lists(boxes.size());
        List<Glyph> rest = new ArrayList<>();
        Set<Glyph> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Glyph> before = Optional.empty();
        int last = NOWHERE;
        for (Glyph glyph : area.glyphs()) {
            boolean stays = before.filter(b -> AreaBuilder.belongs(b, glyph)).isPresent();
            last = stays ? last : place(boxes, whole, glyph.middleX(), glyph.middleY());
            if (last == NOWHERE) {
                rest.add(glyph);
            } else {
                glyphs.get(last).add(glyph);
                moved.add(glyph);
            }
            before = Optional.of(glyph);
        }
        List<List<Box>> pictures = lists(boxes.size() + 1);
        area.pictures().forEach(p -> pictures.get(place(boxes, whole, p) + 1).add(p));
        List<List<GridArea>> grids = lists(boxes.size() + 1);
        area.grids()
                .forEach(g -> grids.get(place(boxes, whole, g.grid().box()) + 1).add(g));
        List<Area> parts = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            parts.add(new Area(
                    boxes.get(i), glyphs.get(i), lines.lines(glyphs.get(i)), pictures.get(i + 1), grids.get(i + 1)));
        }
        List<Line> left = moved.isEmpty() ? area.lines() : left(area, moved, lines);
        return new AreaParts(new Area(area.box(), rest, left, pictures.getFirst(), grids.getFirst()), parts);
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** A line that a table took a part of is made anew of what is left. */
    private static List<Line> left(Area area, Set<Glyph> moved, LineBuilder lines) {
        List<Line> left = new ArrayList<>();
        for (Line line : area.lines()) {
            List<Glyph> glyphs = line.pieces().stream().map(Piece::glyph).toList();
            List<Glyph> own = glyphs.stream().filter(g -> !moved.contains(g)).toList();
            if (own.size() == glyphs.size()) {
                left.add(line);
            } else {
                left.addAll(lines.lines(own));
            }
        }
        return left;
    }

    private static int place(List<Box> boxes, boolean whole, Box box) {
        return place(boxes, whole, (box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
    }

    private static int place(List<Box> boxes, boolean whole, double x, double y) {
        int nearest = NOWHERE;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double off = Math.max(0, Math.max(box.x0() - x, x - box.x1()))
                    + Math.max(0, Math.max(box.y0() - y, y - box.y1()));
            if (off == 0) {
                return i;
            }
            if (whole && off < least) {
                least = off;
                nearest = i;
            }
        }
        return nearest;
    }
}
