package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what lies straight and long in a picture: runs of ink in rows, those of neighbouring rows put together, pieces in
 * one direction joined over gaps. What stands is found in the transposed picture.
 */
final class Traces {
    /** A letter has no straight stroke of this length, in millimetres; the pieces of a ruled line have. */
    private static final double SHORTEST = 2.6;
    /** Speckles of paper in a line are no wider, in millimetres. */
    private static final double SPECK = 0.26;
    /** Share of a run that is ink. */
    private static final double SOLID = 0.8;

    private static final double THICKEST = 2.5;
    /** A line is longer than this many times its thickness. */
    private static final double SLENDER = 4;
    /** Between pieces of a broken line, in millimetres. */
    private static final double GAP = 4;
    /** Pieces that long are sure to belong to a line. */
    private static final double SURE = 6;
    /** Pieces of one line miss each other's direction by no more, in millimetres. */
    private static final double OFF = 0.35;
    /** Pieces of a line that strays may lie side by side for a bit, in millimetres. */
    private static final double BESIDE = 1.5;
    /** A picture with more pieces is a photograph. */
    private static final int MOST = 6_000;

    private Traces() {}

    private record Run(int row, int from, int to) {}

    /** The lines that lie, each as long as it can be made, in no order. */
    static List<Trace> lying(Bitmap page) {
        List<Trace> strokes = blocks(runs(page, page.millimetres(SHORTEST), page.width()), page);
        int thickest = page.millimetres(THICKEST);
        strokes.removeIf(t -> t.thickness() > thickest || t.length() < SLENDER * t.thickness());
        strokes.sort(Comparator.comparingInt(Trace::length).reversed());
        return joined(strokes.subList(0, Math.min(MOST, strokes.size())), page);
    }

    /**
     * What runs of ink make together, whatever its thickness.
     *
     * @param shortest shortest run, in pixels
     * @param longest longest run
     */
    static List<Trace> blocks(Bitmap page, int shortest, int longest) {
        return blocks(runs(page, shortest, longest), page);
    }

    private static List<Run> runs(Bitmap page, int shortest, int longest) {
        int speck = page.millimetres(SPECK);
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < page.height(); y++) {
            int from = -1;
            int last = -1;
            int inked = 0;
            for (int x = 0; x <= page.width(); x++) {
                boolean ink = page.ink(x, y);
                if (from >= 0 && (x - last > speck || x == page.width())) {
                    int length = last - from + 1;
                    if (length >= shortest && length <= longest && inked >= SOLID * length) {
                        runs.add(new Run(y, from, last));
                    }
                    from = -1;
                }
                if (ink) {
                    inked = from < 0 ? 1 : inked + 1;
                    from = from < 0 ? x : from;
                    last = x;
                }
            }
        }
        return runs;
    }

    /** Runs of neighbouring rows that touch. */
    private static List<Trace> blocks(List<Run> runs, Bitmap page) {
        Groups groups = new Groups(runs.size());
        int above = 0;
        int speck = page.millimetres(SPECK);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            while (runs.get(above).row < run.row - 1) {
                above++;
            }
            for (int j = above; j < i && runs.get(j).row < run.row; j++) {
                Run other = runs.get(j);
                if (other.from <= run.to + speck && run.from <= other.to + speck) {
                    groups.unite(i, j);
                }
            }
        }
        Map<Integer, List<Run>> together = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            together.computeIfAbsent(groups.find(i), k -> new ArrayList<>()).add(runs.get(i));
        }
        return new ArrayList<>(together.values().stream().map(Traces::trace).toList());
    }

    private static Trace trace(List<Run> runs) {
        int from = runs.stream().mapToInt(Run::from).min().orElseThrow();
        int to = runs.stream().mapToInt(Run::to).max().orElseThrow();
        Trace trace = Trace.empty(from, to);
        runs.forEach(r -> trace.add(r.row, r.from, r.to));
        return trace;
    }

    private static List<Trace> joined(List<Trace> strokes, Bitmap page) {
        List<Trace> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingInt(Trace::from).thenComparingDouble(Trace::middle));
        Groups groups = new Groups(sorted.size());
        int gap = page.millimetres(GAP);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < i; j++) {
                Trace before = sorted.get(j);
                if (before.to() + gap >= sorted.get(i).from() && continues(before, sorted.get(i), page)) {
                    groups.unite(i, j);
                }
            }
        }
        Map<Integer, Trace> lines = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            lines.merge(groups.find(i), sorted.get(i), Trace::with);
        }
        return new ArrayList<>(lines.values());
    }

    private static boolean continues(Trace before, Trace after, Bitmap page) {
        double gap = after.from() - before.to();
        double shorter = Math.min(before.length(), after.length());
        boolean sure = shorter >= page.millimetres(SURE);
        if (gap < -Math.min(shorter / 2, page.millimetres(BESIDE)) || (!sure && gap > shorter / 2)) {
            return false;
        }
        int stretch = page.millimetres(SURE);
        double end = before.middle(before.to() - stretch, before.to());
        double begin = after.middle(after.from(), after.from() + stretch);
        return Math.abs(end - begin) <= page.millimetres(OFF) * (1 + gap / (2.0 * stretch));
    }
}
