package prongsai.present.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Block;
import prongsai.model.Box;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.present.Words;

/**
 * The page of the file beside the records.
 *
 * @param state what there is to show
 * @param page 1-based; 0 for a form without pages
 * @param pages of the file
 * @param width of the page, in points
 * @param height of the page, in points
 * @param picture address of its picture; empty where there is none
 * @param marks boxes of what is looked at, on this page
 * @param blocks of a form without pages, in reading order
 * @param marked ids of the blocks that are looked at
 * @param rows what was repaired or is in doubt on this page; empty unless asked for
 */
public record Leaf(
        State state,
        int page,
        int pages,
        double width,
        double height,
        String picture,
        List<Box> marks,
        List<Block> blocks,
        Set<String> marked,
        List<ExplainRow> rows) {
    /** What there is to show. */
    public enum State {
        /** A picture of the page. */
        PICTURE("picture"),
        /** The blocks of a form without pages. */
        BLOCKS("blocks"),
        /** Nobody said where the files lie. */
        UNKNOWN("unknown"),
        /** The file is not where it was, or has another content. */
        GONE("gone");

        private final String key;

        State(String key) {
            this.key = key;
        }

        /** Its name in messages. */
        public String key() {
            return key;
        }
    }

    /** Size of a page in points. */
    public record Size(double width, double height) {}

    /**
     * The page of what is looked at.
     *
     * @param known whether somebody said where the files lie
     * @param sizes of the pages of the file; empty where it is not at hand or has none
     * @param explained the file read once more, where that was asked for and can be
     */
    static Leaf of(ReportView view, ReportPage.At at, boolean known, List<Size> sizes, Optional<Explained> explained) {
        Report report = view.report();
        Set<String> marked = ReportPage.blocks(report, at);
        if (sizes.isEmpty() && report.source().pages() == 0 && explained.isPresent()) {
            List<ExplainRow> rows = at.repairs() ? mended(explained.get(), 0) : List.of();
            return new Leaf(
                    State.BLOCKS,
                    0,
                    0,
                    0,
                    0,
                    "",
                    List.of(),
                    explained.get().document().blocks(),
                    marked,
                    rows);
        }
        if (sizes.isEmpty()) {
            return new Leaf(
                    known ? State.GONE : State.UNKNOWN, 0, 0, 0, 0, "", List.of(), List.of(), marked, List.of());
        }
        List<Place> places = ReportPage.places(view, at);
        int first = places.stream()
                .mapToInt(Place::page)
                .filter(page -> page > 0)
                .findFirst()
                .orElse(1);
        int page = Math.clamp(at.page() > 0 ? at.page() : first, 1, sizes.size());
        Size size = sizes.get(page - 1);
        return new Leaf(
                State.PICTURE,
                page,
                sizes.size(),
                size.width,
                size.height,
                ReportPage.path(report.id()) + "/page/" + page,
                places.stream()
                        .filter(place -> place.page() == page)
                        .flatMap(place -> place.box().stream())
                        .distinct()
                        .toList(),
                List.of(),
                marked,
                explained.map(read -> mended(read, page)).orElse(List.of()));
    }

    private static List<ExplainRow> mended(Explained explained, int page) {
        return ExplainRows.of(explained, new Words()).stream()
                .filter(row -> row.place().page() == page)
                .filter(row -> !row.mends().isEmpty() || !row.raw().isEmpty() || row.doubtful())
                .toList();
    }

    /** A number as SVG takes it. */
    public static String n(double number) {
        return String.valueOf(Math.round(number * 100) / 100.0);
    }
}
