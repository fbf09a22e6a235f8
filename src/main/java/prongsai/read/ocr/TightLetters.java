package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;

/**
 * An engine whose symbols are letters with their marks, each in the box of its ink. Tesseract knows the places of letters
 * from the steps of its network, which miss the ink by half a letter; whoever measures a gap or looks at a digit again
 * needs the ink.
 */
public final class TightLetters implements OcrEngine {
    private static final int MOST_LETTERS = 400;
    /** A letter reaches below the base line by so much of its height, tails not counted. */
    private static final double FOOT = 0.1;

    private final OcrEngine engine;

    public TightLetters(OcrEngine engine) {
        this.engine = engine;
    }

    @Override
    public String id() {
        return engine.id();
    }

    @Override
    public List<TextLine> read(Raster picture, Shape shape) {
        return tightened(picture, engine.read(picture, shape));
    }

    @Override
    public List<List<TextLine>> readAll(List<Raster> pictures, Shape shape) {
        List<List<TextLine>> read = engine.readAll(pictures, shape);
        List<List<TextLine>> tight = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            tight.add(tightened(pictures.get(i), read.get(i)));
        }
        return tight;
    }

    private static List<TextLine> tightened(Raster picture, List<TextLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        InkPlane plane = InkPlane.of(picture);
        return lines.stream().map(line -> tight(plane, line)).toList();
    }

    private static TextLine tight(InkPlane plane, TextLine line) {
        List<Symbol> clusters = Clusters.of(line.symbols());
        List<Symbol> letters =
                clusters.stream().filter(c -> !c.text().isBlank()).toList();
        Area band = plane.within(new Area(
                (int) line.box().x0() - 2,
                (int) line.box().y0(),
                (int) line.box().x1() + 2,
                (int) Math.max(line.box().y1(), line.baseline() + 1)));
        if (letters.isEmpty() || letters.size() > MOST_LETTERS || band.empty()) {
            return new TextLine(clusters, line.box(), line.baseline());
        }
        int height = bodyHeight(plane, band, (int) Math.round(line.baseline()));
        Area body = plane.within(new Area(
                band.x0(),
                (int) Math.round(line.baseline()) - height,
                band.x1(),
                (int) Math.round(line.baseline() + FOOT * height) + 1));
        List<int[]> spans = InkMatch.match(letters, runs(plane, body), height);
        List<Symbol> placed = new ArrayList<>();
        int next = 0;
        for (Symbol cluster : clusters) {
            placed.add(cluster.text().isBlank() ? cluster : placed(plane, band, cluster, spans.get(next++)));
        }
        return new TextLine(blanksBetween(placed), line.box(), line.baseline());
    }

    private static Symbol placed(InkPlane plane, Area band, Symbol cluster, int[] span) {
        if (span.length == 0) {
            return cluster;
        }
        Area ink = plane.inked(new Area(span[0], band.y0(), span[1], band.y1()));
        Box box = ink.empty()
                ? new Box(span[0], cluster.box().y0(), span[1], cluster.box().y1())
                : new Box(span[0], ink.y0(), span[1], ink.y1());
        return new Symbol(cluster.text(), box, cluster.confidence(), cluster.settled());
    }

    /** Blanks lie between their neighbours, wherever those came to lie. */
    private static List<Symbol> blanksBetween(List<Symbol> symbols) {
        List<Symbol> all = new ArrayList<>(symbols);
        for (int i = 1; i + 1 < all.size(); i++) {
            if (all.get(i).text().isBlank()) {
                Box before = all.get(i - 1).box();
                Box after = all.get(i + 1).box();
                double from = Math.min(before.x1(), after.x0());
                double to = Math.max(before.x1(), after.x0());
                all.set(
                        i,
                        new Symbol(
                                " ",
                                new Box(from, before.y0(), to, Math.max(before.y0(), before.y1())),
                                all.get(i).confidence()));
            }
        }
        return all;
    }

    /** Height over the base line of what most letters have: without marks above and without ascenders. */
    private static int bodyHeight(InkPlane plane, Area band, int baseline) {
        int[] rows = plane.rows(band);
        int foot = Math.clamp(baseline - band.y0(), 1, rows.length);
        int from = Math.max(0, foot - Math.max(3, rows.length / 3));
        int[] low = java.util.Arrays.copyOfRange(rows, from, foot);
        java.util.Arrays.sort(low);
        double usual = low[low.length / 2];
        int top = foot - 1;
        while (top > 0 && rows[top - 1] >= 0.5 * usual) {
            top--;
        }
        return Math.max(4, foot - top);
    }

    private static List<int[]> runs(InkPlane plane, Area body) {
        int[] columns = plane.columns(body);
        List<int[]> runs = new ArrayList<>();
        int from = -1;
        for (int x = 0; x <= columns.length; x++) {
            boolean ink = x < columns.length && columns[x] > 0;
            if (ink && from < 0) {
                from = x;
            } else if (!ink && from >= 0) {
                runs.add(new int[] {body.x0() + from, body.x0() + x});
                from = -1;
            }
        }
        return runs;
    }
}
