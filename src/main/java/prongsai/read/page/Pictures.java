package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prongsai.model.Box;

/** Office programs cut a picture into strips and paint a mask over it: pieces that touch are one picture. */
final class Pictures {
    private static final double TOUCH = 1.5;
    private static final double BACKGROUND = 0.8;

    private Pictures() {}

    /** The pictures of a place; one that covers nearly the whole page is its background. */
    static List<Box> whole(List<Box> pieces, PageFrame page) {
        List<Box> sorted = pieces.stream()
                .filter(b -> b.width() < BACKGROUND * page.width() || b.height() < BACKGROUND * page.height())
                .sorted(Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0))
                .toList();
        List<Box> whole = new ArrayList<>();
        for (Box piece : sorted) {
            int joins = -1;
            for (int i = 0; i < whole.size() && joins < 0; i++) {
                joins = joins(whole.get(i), piece) ? i : -1;
            }
            if (joins < 0) {
                whole.add(piece);
            } else {
                whole.set(joins, whole.get(joins).union(piece));
            }
        }
        return whole;
    }

    private static boolean joins(Box a, Box b) {
        boolean strip = near(a.x0(), b.x0()) && near(a.x1(), b.x1()) && b.y0() <= a.y1() + TOUCH;
        boolean tile =
                near(a.y0(), b.y0()) && near(a.y1(), b.y1()) && b.x0() <= a.x1() + TOUCH && b.x1() >= a.x0() - TOUCH;
        return strip || tile;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOUCH;
    }
}
