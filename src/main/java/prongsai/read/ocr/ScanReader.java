package prongsai.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import prongsai.model.Box;
import prongsai.read.page.CellBoxes;
import prongsai.read.page.FontTraits;
import prongsai.read.page.Glyph;
import prongsai.read.page.PageContent;
import prongsai.read.page.PageFrame;
import prongsai.read.page.Segment;

/** Pictures of pages to what the pages hold: the entrance of this room. */
public final class ScanReader {
    /** Version of all that makes a page's content of its picture; part of what a cache keeps by. */
    public static final int VERSION = 17;
    /** What is known of the two fonts that glyphs name. */
    public static final List<FontTraits> FONTS = List.of(new FontTraits("", false), new FontTraits("", true));
    /** Letters surer than this on average: the page was upright. */
    private static final double LEGIBLE = 0.94;
    /** Pixels of an inch that letters of 10 to 18 points are best read at. */
    private static final double BEST = 300;

    private static final double FEWEST_DPI = 230;
    private static final double MOST_DPI = 420;
    /** Lines after which it is known whether the page is upright. */
    private static final int SAMPLED = 6;

    private final Ocr ocr;
    private final int font;

    /**
     * Makes a reader.
     *
     * @param font number that the glyphs name, and bold ones the next: those of no other font of the document
     */
    public ScanReader(Ocr ocr, int font) {
        this.ocr = ocr;
        this.font = font;
    }

    /** Gets a page's picture when its turn comes; called once, from any thread. */
    @FunctionalInterface
    public interface Picture {
        Raster raster() throws IOException;
    }

    /**
     * A page to be read.
     *
     * @param number 1-based
     * @param picture of the whole page
     */
    public record Page(int number, Picture picture) {}

    /**
     * Reads pages, side by side where {@link Ocr#tasks} does.
     *
     * @return in the order of the pages; one whose picture cannot be had is empty and damaged, one on which nothing is
     *     recognised is empty
     * @throws IllegalStateException where there is no engine
     */
    public List<PageContent> read(List<Page> pages) {
        OcrEngine engine = ocr.engine().orElseThrow(() -> new IllegalStateException("no engine"));
        AtomicInteger done = new AtomicInteger();
        List<Supplier<PageContent>> tasks = new ArrayList<>();
        for (Page page : pages) {
            tasks.add(() -> {
                ocr.progress().begun(page.number());
                PageContent content = read(engine, page);
                ocr.progress().ended(page.number());
                ocr.progress().page(done.incrementAndGet(), pages.size());
                return content;
            });
        }
        return ocr.tasks().run(tasks);
    }

    private PageContent read(OcrEngine engine, Page page) {
        Raster raster;
        try {
            raster = page.picture().raster();
        } catch (IOException | RuntimeException e) {
            // Decoders of pictures throw both kinds at broken data; the page is named as damaged.
            return new PageContent(
                    page.number(),
                    new PageFrame(1, 1, 0),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    true);
        }
        String key = PageCodec.key(raster, engine.id() + " / " + VERSION);
        return ocr.cache()
                .get(key)
                .flatMap(bytes -> PageCodec.decode(bytes, page.number(), font))
                .orElseGet(() -> {
                    PageContent content = recognised(engine, raster, page.number());
                    ocr.cache().put(key, PageCodec.encode(content, font));
                    return content;
                });
    }

    private PageContent recognised(OcrEngine engine, Raster given, int number) {
        Raster raster = sensible(Specks.without(given));
        Upright best = upright(raster, 0);
        boolean sideways = Turns.sideways(best.plane);
        if (!sideways) {
            Optional<List<LineGlyphs.Placed>> lines = legibleLines(engine, best.regions());
            if (lines.isPresent()) {
                return content(lines.get(), best, number);
            }
        }
        int turns = Turns.best(engine, raster, best, sideways);
        Upright turned = turns == 0 ? best : upright(Crops.turned(raster, turns), turns);
        return content(lines(engine, turned.regions()), turned, number);
    }

    /** The lines, where the longest of them are read well; empty where they are not, before the rest is tried. */
    private static Optional<List<LineGlyphs.Placed>> legibleLines(OcrEngine engine, List<Regions.Region> regions) {
        List<Regions.Region> longest = regions.stream()
                .sorted(Comparator.comparingInt((Regions.Region r) -> -r.area().width()))
                .toList();
        int some = Math.min(SAMPLED, longest.size());
        List<LineGlyphs.Placed> lines = new ArrayList<>(lines(engine, longest.subList(0, some)));
        double sure = lines.stream()
                .mapToDouble(p -> LineReader.sureOf(p.line()))
                .average()
                .orElse(0);
        if (sure < LEGIBLE) {
            return Optional.empty();
        }
        lines.addAll(lines(engine, longest.subList(some, longest.size())));
        lines.sort(Comparator.comparingDouble(p -> p.y(p.line().baseline())));
        return Optional.of(lines);
    }

    /** At a resolution at which letters are read best, and within bounds. */
    private static Raster sensible(Raster given) {
        boolean well = given.dpi() >= FEWEST_DPI && given.dpi() <= MOST_DPI;
        return well ? given : Crops.scaled(given, BEST / given.dpi());
    }

    /**
     * A page set upright.
     *
     * @param raster its picture
     * @param segments its ruled lines, in points
     * @param marks its drawn tick boxes, in points
     * @param plane its picture without lines and tick boxes
     * @param turns quarter turns that it took
     */
    record Upright(Raster raster, List<Segment> segments, List<TickMark> marks, InkPlane plane, int turns) {
        PageFrame frame() {
            return new PageFrame(raster.points(raster.width()), raster.points(raster.height()), turns);
        }

        /** Its parts, each to be read by itself. */
        List<Regions.Region> regions() {
            return Regions.of(plane.copy(), CellBoxes.of(segments, frame()));
        }
    }

    static Upright upright(Raster raster, int turns) {
        Raster straight = Deskew.upright(raster).raster();
        List<Segment> segments = Rulings.of(straight);
        List<TickMark> marks = TickMarks.of(straight, segments);
        Raster letters = TickMarks.erased(Rulings.erased(straight, segments), marks);
        return new Upright(straight, segments, marks, InkPlane.of(letters), turns);
    }

    private PageContent content(List<LineGlyphs.Placed> lines, Upright page, int number) {
        List<LineGlyphs.Placed> read = PageDigits.settled(lines, page.plane);
        List<Glyph> glyphs = new ArrayList<>(LostMarks.given(LineGlyphs.of(read, page.raster.dpi(), font), page.plane));
        page.marks.forEach(mark -> glyphs.add(mark.glyph()));
        PageFrame frame = page.frame();
        // The page is a picture; that says so where nothing can be read on it.
        List<Box> pictures = List.of(new Box(0, 0, frame.width(), frame.height()));
        return new PageContent(number, frame, glyphs, page.segments, List.of(), pictures, List.of(), false, true);
    }

    /** What is recognised in the lines of a page, from top to bottom. */
    static List<LineGlyphs.Placed> lines(OcrEngine engine, List<Regions.Region> regions) {
        List<Raster> pictures =
                regions.stream().map(r -> r.framed(Regions.ROOM)).toList();
        List<List<OcrEngine.TextLine>> read = engine.readAll(pictures, OcrEngine.Shape.LINE);
        List<LineGlyphs.Placed> placed = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            placed.addAll(new LineReader(engine, regions.get(i)).settled(read.get(i)));
        }
        placed.sort(Comparator.comparingDouble(p -> p.y(p.line().baseline())));
        return placed;
    }
}
