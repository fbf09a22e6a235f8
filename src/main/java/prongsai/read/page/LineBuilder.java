package prongsai.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prongsai.model.Box;
import prongsai.text.Thai;

/**
 * Makes lines of an area's glyphs. Glyphs that the stream paints side by side stay in its order, which is the order of
 * letters and marks; such runs are then put into lines by their base lines and sorted from left to right.
 */
final class LineBuilder {
    private static final double NEW_BASE = 0.25;
    private static final double SAME_LINE = 0.4;
    private static final double JUMP_AHEAD = 1;
    private static final double JUMP_BACK = 0.8;
    private static final double GAP = 0.2;
    private static final double WIDEST_GAP = 0.8;
    private static final double STRETCHED = 1.5;
    private static final int ENOUGH_GAPS = 4;
    private static final double MARK_REACH_ALONG = 1;
    private static final double MARK_OVERHANG = 0.3;
    private static final double MARK_REACH_ACROSS = 1.2;
    private static final double NEAR = 0.15;
    private static final int STRAY = 3;
    /** A line of more glyphs is no text, and searching it for each stray mark would take for ever. */
    private static final int LONGEST_LINE = 2_000;

    private final List<FontTraits> fonts;

    LineBuilder(List<FontTraits> fonts) {
        this.fonts = fonts;
    }

    /** Glyphs that the stream paints one beside the other. */
    private static final class Run {
        private final List<Glyph> glyphs = new ArrayList<>();
        private double from = Double.MAX_VALUE;
        private double to = -Double.MAX_VALUE;

        void add(Glyph glyph) {
            glyphs.add(glyph);
            from = Math.min(from, glyph.along());
            to = Math.max(to, glyph.alongEnd());
        }

        Glyph last() {
            return glyphs.getLast();
        }

        /** Where the letter begins that a mark would stand on. */
        double base(Glyph mark) {
            for (int i = glyphs.size() - 1; i >= 0; i--) {
                if (!mark(glyphs.get(i))) {
                    return glyphs.get(i).along();
                }
            }
            return mark.along();
        }

        double base() {
            return glyphs.getFirst().across();
        }

        double size() {
            return glyphs.getFirst().size();
        }

        double from() {
            return from;
        }

        boolean stray() {
            return glyphs.size() <= STRAY || mark(glyphs.getFirst());
        }
    }

    boolean bold(Glyph glyph) {
        return glyph.font() < fonts.size() && fonts.get(glyph.font()).bold();
    }

    /** The lines of one area, by direction of writing, then from top to bottom; lines of blanks are left out. */
    List<Line> lines(List<Glyph> glyphs) {
        if (sameAngle(glyphs)) {
            return assemble(runs(glyphs));
        }
        Map<Integer, List<Glyph>> byAngle = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            byAngle.computeIfAbsent(glyph.angle(), k -> new ArrayList<>()).add(glyph);
        }
        List<Line> lines = new ArrayList<>();
        byAngle.values().forEach(same -> lines.addAll(assemble(runs(same))));
        return lines;
    }

    private static boolean sameAngle(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.angle() != glyphs.getFirst().angle()) {
                return false;
            }
        }
        return true;
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        double gapEnd = -Double.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            boolean filled =
                    !runs.isEmpty() && runs.getLast().to <= gapEnd && glyph.along() >= gapEnd - NEAR * glyph.size();
            if (runs.isEmpty() || begins(runs.getLast(), glyph) || filled) {
                gapEnd = !runs.isEmpty() && fillsGap(runs.getLast(), glyph) ? runs.getLast().to : -Double.MAX_VALUE;
                runs.add(new Run());
            }
            runs.getLast().add(glyph);
        }
        return runs;
    }

    /** A sign of another font, painted after its line into the gap that was left for it: the tick of [✓]. */
    private static boolean fillsGap(Run run, Glyph glyph) {
        boolean sameBase = Math.abs(glyph.across() - run.last().across()) <= NEW_BASE * glyph.size();
        return sameBase && glyph.along() >= run.from && glyph.alongEnd() <= run.to;
    }

    private static boolean begins(Run run, Glyph glyph) {
        Glyph before = run.last();
        double size = Math.max(before.size(), glyph.size());
        double rise = Math.abs(glyph.across() - before.across());
        double ahead = glyph.along() - run.to;
        if (mark(glyph)
                && rise < MARK_REACH_ACROSS * size
                && ahead < MARK_REACH_ALONG * size
                && glyph.along() > run.base(glyph) - MARK_OVERHANG * size) {
            return false;
        }
        return rise > NEW_BASE * Math.min(before.size(), glyph.size())
                || ahead > JUMP_AHEAD * size
                || ahead < -JUMP_BACK * size;
    }

    private static boolean mark(Glyph glyph) {
        return !glyph.text().isEmpty() && Thai.isMark(glyph.text().charAt(0));
    }

    private List<Line> assemble(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Run::base));
        List<Line> lines = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : sorted) {
            if (!open.isEmpty() && !sameLine(open, run)) {
                addLine(open, lines);
                open.clear();
            }
            open.add(run);
        }
        addLine(open, lines);
        return lines;
    }

    private static boolean sameLine(List<Run> open, Run run) {
        Run first = open.getFirst();
        return run.base() - first.base() <= SAME_LINE * Math.max(first.size(), run.size());
    }

    private void addLine(List<Run> open, List<Line> lines) {
        List<Glyph> ordered = ordered(open);
        for (Glyph glyph : ordered) {
            if (!glyph.blank()) {
                lines.add(line(ordered));
                return;
            }
        }
    }

    private static List<Glyph> ordered(List<Run> open) {
        List<Run> runs = new ArrayList<>(open);
        runs.sort(Comparator.comparingDouble(Run::from));
        List<Glyph> ordered = new ArrayList<>();
        double end = -Double.MAX_VALUE;
        for (Run run : runs) {
            boolean inside = run.from() < end - NEAR * run.size();
            if (inside && run.stray() && ordered.size() < LONGEST_LINE) {
                ordered.addAll(slot(ordered, run), run.glyphs);
            } else {
                ordered.addAll(run.glyphs);
            }
            end = Math.max(end, run.to);
        }
        return ordered;
    }

    /** Where a stray mark or tick box belongs in the glyphs of its line. */
    private static int slot(List<Glyph> line, Run run) {
        boolean mark = mark(run.glyphs.getFirst());
        double at = run.from();
        int slot = line.size();
        for (int i = 0; i < line.size(); i++) {
            Glyph glyph = line.get(i);
            if (mark(glyph)) {
                continue;
            }
            boolean carries = mark && Math.abs(glyph.alongEnd() - at) <= NEAR * glyph.size() && glyph.width() > 0;
            boolean beyond = mark ? glyph.along() > at + NEAR * glyph.size() : glyph.along() + glyph.width() / 2 > at;
            if (carries) {
                slot = i + 1;
                break;
            }
            if (beyond) {
                slot = i;
                break;
            }
        }
        while (slot < line.size() && mark && mark(line.get(slot))) {
            slot++;
        }
        return slot;
    }

    /**
     * The gap that is a space. In a line that is stretched letter by letter, as Word justifies Thai, it is that much
     * wider.
     */
    private static double gap(List<Glyph> glyphs) {
        double[] gaps = new double[glyphs.size()];
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            if (!before.blank() && !glyph.blank() && !Thai.isMark(glyph.text().charAt(0))) {
                gaps[count++] = (glyph.along() - before.alongEnd()) / glyph.size();
            }
        }
        if (count < ENOUGH_GAPS) {
            return GAP;
        }
        Arrays.sort(gaps, 0, count);
        double usual = Math.max(0, gaps[count / 2]);
        return Math.min(WIDEST_GAP, GAP + STRETCHED * usual);
    }

    /** A Thai digit beside an Arabic one: LibreOffice leaves a fifth of an em between digits of two fonts. */
    private static boolean mixedDigits(List<Piece> pieces, Glyph glyph) {
        String before = pieces.isEmpty() ? "" : pieces.getLast().glyph().text();
        if (before.isEmpty() || glyph.text().isEmpty()) {
            return false;
        }
        char left = before.charAt(before.length() - 1);
        char right = glyph.text().charAt(0);
        return Character.isDigit(left) && Character.isDigit(right) && Thai.isThai(left) != Thai.isThai(right);
    }

    private Line line(List<Glyph> glyphs) {
        double space = gap(glyphs);
        List<Piece> pieces = new ArrayList<>(glyphs.size());
        double end = Double.NaN;
        boolean blankBefore = true;
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        int bold = 0;
        int letters = 0;
        Bounds bounds = new Bounds();
        for (Glyph glyph : glyphs) {
            boolean blank = glyph.blank();
            boolean begins =
                    !glyph.text().isEmpty() && !Thai.cannotBegin(glyph.text().charAt(0));
            double room = glyph.along() - end;
            boolean gap = begins
                    && !blank
                    && !blankBefore
                    && room > space * glyph.size()
                    && (room > STRETCHED * space * glyph.size() || !mixedDigits(pieces, glyph));
            pieces.add(new Piece(glyph, gap));
            end = Double.isNaN(end) ? glyph.alongEnd() : Math.max(end, glyph.alongEnd());
            if (!glyph.text().isEmpty()) {
                blankBefore = blank;
            }
            if (!blank) {
                from = Math.min(from, glyph.along());
                to = Math.max(to, glyph.alongEnd());
                bold += bold(glyph) ? 1 : 0;
                letters++;
                bounds.add(glyph.box());
            }
        }
        double size = size(glyphs);
        double base = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.size() == size && !glyph.blank()) {
                base = glyph.across();
                break;
            }
        }
        return new Line(pieces, from, to, base, size, bold * 2 > letters, bounds.box());
    }

    /** A box that grows. */
    private static final class Bounds {
        private double x0 = Double.POSITIVE_INFINITY;
        private double y0 = Double.POSITIVE_INFINITY;
        private double x1 = Double.NEGATIVE_INFINITY;
        private double y1 = Double.NEGATIVE_INFINITY;

        void add(Box box) {
            x0 = Math.min(x0, box.x0());
            y0 = Math.min(y0, box.y0());
            x1 = Math.max(x1, box.x1());
            y1 = Math.max(y1, box.y1());
        }

        Box box() {
            return new Box(x0, y0, x1, y1);
        }
    }

    /** The size of most letters, the largest of those that are equally frequent. */
    private static double size(List<Glyph> glyphs) {
        double only = Double.NaN;
        boolean mixed = false;
        for (Glyph glyph : glyphs) {
            if (glyph.size() != only && !glyph.blank()) {
                mixed = !Double.isNaN(only);
                only = glyph.size();
            }
            if (mixed) {
                break;
            }
        }
        if (!mixed) {
            return only;
        }
        Map<Double, Integer> sizes = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()) {
                sizes.merge(glyph.size(), 1, Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
