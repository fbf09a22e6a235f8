package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;

/**
 * What is read of one line in the end. Of lines that were read right the engine is surer than .987 on average, of misread
 * ones than .967 hardly ever: these are read again with more paper around them, with their paper made white, and in parts
 * at their blanks, since one Latin word makes nonsense of a whole Thai line. The surest reading holds.
 */
final class LineReader {
    /** Less sure on average: doubted. */
    private static final double DOUBTED = 0.975;
    /** A line less sure on average is dirt, a drawing, a signature. */
    private static final double READABLE = 0.86;
    /** A letter that is sure by itself. */
    private static final double SURE = 0.95;
    /** So many of them do not stand in dirt. */
    private static final int SEVERAL = 4;
    /** A blank at which a line may be parted: in its height, marks and all, and in millimetres. */
    private static final double BLANK = 0.5;

    private static final double LEAST_BLANK = 1.2;
    /** A line in more parts is a drawing. */
    private static final int MOST_PARTS = 12;

    private final OcrEngine engine;
    private final Regions.Region region;

    LineReader(OcrEngine engine, Regions.Region region) {
        this.engine = engine;
        this.region = region;
    }

    /**
     * Settles what a line says.
     *
     * @param first what the engine read at first
     * @return nothing, the line, or its parts
     */
    List<LineGlyphs.Placed> settled(List<TextLine> first) {
        List<TextLine> found = first;
        double room = Regions.ROOM;
        for (int i = 0; i < 2 && doubted(found); i++) {
            Raster more = region.framed(Regions.MORE_ROOM);
            List<TextLine> other = engine.read(i == 0 ? more : Crops.whitened(more), OcrEngine.Shape.LINE);
            if (other.size() == 1 && sureOf(other.getFirst()) > sureOf(found.getFirst())) {
                found = other;
                room = Regions.MORE_ROOM;
            }
        }
        if (doubted(found)) {
            List<LineGlyphs.Placed> parts = parts();
            if (sureOf(parts) > sureOf(found.getFirst())) {
                return parts;
            }
        }
        found = legible(found);
        if (found.isEmpty()) {
            room = Regions.ROOM;
            found = legible(engine.read(region.framed(room), OcrEngine.Shape.WORD));
        }
        List<LineGlyphs.Placed> placed = new ArrayList<>();
        for (TextLine line : found) {
            placed.add(region.placed(line, room));
        }
        return placed;
    }

    private List<LineGlyphs.Placed> parts() {
        List<LineGlyphs.Placed> placed = new ArrayList<>();
        for (Regions.Region part : parted()) {
            placed.addAll(
                    new LineReader(engine, part).settled(engine.read(part.framed(Regions.ROOM), OcrEngine.Shape.LINE)));
        }
        return placed;
    }

    /** The line cut at its wide blanks; nothing where it has none, or too many. */
    private List<Regions.Region> parted() {
        Raster picture = region.picture();
        InkPlane plane = InkPlane.of(picture);
        int[] columns = plane.columns(plane.whole());
        double wide = Math.max(BLANK * picture.height(), plane.millimetres(LEAST_BLANK));
        List<Regions.Region> parts = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int x = 0; x <= columns.length; x++) {
            boolean end = x == columns.length;
            if (from >= 0 && (end || columns[x] > 0 && x - last > wide)) {
                parts.add(part(from, last + 1));
                from = -1;
            }
            if (!end && columns[x] > 0) {
                from = from < 0 ? x : from;
                last = x;
            }
        }
        return parts.size() < 2 || parts.size() > MOST_PARTS ? List.of() : parts;
    }

    private Regions.Region part(int from, int to) {
        Area whole = region.area();
        Area area = new Area(whole.x0() + from, whole.y0(), whole.x0() + to, whole.y1());
        return new Regions.Region(
                area,
                region.picture().crop(from, 0, to - from, region.picture().height()),
                region.base(),
                region.stroke());
    }

    private static boolean doubted(List<TextLine> lines) {
        return lines.size() == 1 && sureOf(lines.getFirst()) < DOUBTED;
    }

    private static List<TextLine> legible(List<TextLine> lines) {
        return lines.stream()
                .filter(line -> sureOf(line) >= READABLE || partly(line))
                .toList();
    }

    /** Several letters of a line, or its number, are read: the rest is doubted and not left out. */
    private static boolean partly(TextLine line) {
        List<Symbol> letters =
                line.symbols().stream().filter(s -> !s.text().isBlank()).toList();
        long sure = letters.stream().filter(s -> s.confidence() >= SURE).count();
        long digits = letters.stream()
                .filter(s -> Character.isDigit(s.text().codePointAt(0)))
                .count();
        return (sure >= SEVERAL && sure * 2 >= letters.size()) || digits * 2 > letters.size();
    }

    /** How sure the engine is of a line's letters on average; 0 of none. */
    static double sureOf(TextLine line) {
        return mean(line.symbols());
    }

    private static double sureOf(List<LineGlyphs.Placed> lines) {
        return mean(lines.stream().flatMap(p -> p.line().symbols().stream()).toList());
    }

    private static double mean(List<Symbol> symbols) {
        return symbols.stream()
                .filter(s -> !s.text().isBlank())
                .mapToDouble(Symbol::confidence)
                .average()
                .orElse(0);
    }
}
