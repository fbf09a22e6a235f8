package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prongsai.model.Box;

/**
 * Where ruled lines make cells and frames, by the same rules that later make tables of them: what recognises letters in
 * a picture reads each by itself.
 */
public final class CellBoxes {
    private CellBoxes() {}

    /**
     * The boxes of all cells and frames, the smallest first, so that one that lies in another comes before it.
     *
     * @param segments ruled lines, in points
     * @param page the page that they stand on
     */
    public static List<Box> of(List<Segment> segments, PageFrame page) {
        List<Segment> ruled = SegmentMerger.merge(segments);
        if (ruled.size() > LayoutBuilder.MOST_LINES) {
            return List.of();
        }
        List<Grid> grids = new ArrayList<>();
        List<Box> squares = new ArrayList<>();
        for (List<Segment> group : LineGroups.connected(ruled)) {
            GridBuilder.build(group).ifPresent(grid -> LayoutBuilder.sort(grid, page, grids, squares));
        }
        return grids.stream()
                .flatMap(grid -> grid.cells().stream())
                .map(GridCell::box)
                .sorted(Comparator.comparingDouble((Box box) -> box.width() * box.height()))
                .toList();
    }
}
