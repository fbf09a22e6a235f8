package prongsai.read.ocr;

import java.util.Comparator;
import java.util.List;

/** Finds which way up a page is: by its lines of text whether it lies on its side, by reading a few of them which side. */
final class Turns {
    /** Lines of text make rows differ from their neighbours this many times as much as columns, or the other way round. */
    private static final double CLEAR = 1.3;

    private static final int SAMPLED = 8;
    private static final int STRIPS = 5;

    private Turns() {}

    /** True where the text seems to stand on its side. */
    static boolean sideways(InkPlane page) {
        return changes(page, false) > CLEAR * changes(page, true);
    }

    /** How much the ink of neighbouring rows, or columns, differs: in strips, so that columns of text do not blur it. */
    private static double changes(InkPlane page, boolean rows) {
        double sum = 0;
        for (int strip = 0; strip < STRIPS; strip++) {
            Area area = rows
                    ? new Area(page.width() * strip / STRIPS, 0, page.width() * (strip + 1) / STRIPS, page.height())
                    : new Area(0, page.height() * strip / STRIPS, page.width(), page.height() * (strip + 1) / STRIPS);
            int[] counts = rows ? page.rows(area) : page.columns(area);
            int step = page.millimetres(1);
            for (int i = step; i < counts.length; i++) {
                double change = counts[i] - counts[i - step];
                sum += change * change;
            }
        }
        return sum / ((double) page.width() * page.height());
    }

    /**
     * The quarter turns, counter-clockwise, after which a sample of the page is read best.
     *
     * @param raster the page as it came
     * @param unturned the same, set upright without a turn
     * @param sideways whether its text stands on its side
     */
    static int best(OcrEngine engine, Raster raster, ScanReader.Upright unturned, boolean sideways) {
        int best = 0;
        double most = -1;
        for (int turns : sideways ? new int[] {1, 3, 0} : new int[] {0, 2}) {
            ScanReader.Upright page = turns == 0 ? unturned : ScanReader.upright(Crops.turned(raster, turns), turns);
            double sure = sample(engine, page);
            if (sure > most) {
                most = sure;
                best = turns;
            }
        }
        return best;
    }

    /** How much of a few parts of the page is read, and how surely: letters times what they are over a bare guess. */
    private static double sample(OcrEngine engine, ScanReader.Upright page) {
        List<Regions.Region> longest = page.regions().stream()
                .sorted(Comparator.comparingInt((Regions.Region r) -> -r.area().width()))
                .limit(SAMPLED)
                .toList();
        double sum = 0;
        int letters = 0;
        for (LineGlyphs.Placed line : ScanReader.lines(engine, longest)) {
            for (OcrEngine.Symbol symbol : line.line().symbols()) {
                if (!symbol.text().isBlank()) {
                    sum += symbol.confidence();
                    letters++;
                }
            }
        }
        return letters == 0 ? 0 : sum / letters - 1.0 / (letters + 5);
    }
}
