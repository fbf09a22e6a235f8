package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what stands outside ruled cells into phrases: what stands in one line without a wide blank. The lines of columns
 * that no lines part stand at heights of their own, so phrases are built from the bodies of letters upwards and not by
 * cutting the page; each takes the marks over and under it along.
 */
final class Phrases {
    /** Lowest and highest bodies of letters, in millimetres. */
    private static final double LOWEST = 0.9;

    private static final double HIGHEST = 6;
    /** The height of a body where a page has none. */
    private static final double USUAL = 2.3;
    /** A blank that parts phrases, in bodies: more than between words, less than between columns. */
    private static final double BLANK = 1.4;
    /** Pieces of at least this height are bodies, in bodies. */
    private static final double BODY = 0.75;
    /** Marks are no farther from the body that they stand over or under, in bodies. */
    private static final double OVER = 1.1;

    private static final double UNDER = 0.7;
    /** Marks that touch each other are lower, and no farther from their body, in bodies. */
    private static final double STACK = 1.3;

    private static final double STACKED = 0.45;
    /** A line of text stands farther over the bodies of the next, whatever hangs down from those, in bodies. */
    private static final double NEXT = 0.8;
    /** A mark between two lines stands over the lower one rather than under the upper one. */
    private static final double RATHER = 0.8;
    /** Shorter phrases, in bodies, stand on the line of their neighbours: a dash has no foot to go by. */
    private static final double SHORT = 4;
    /** Bodies of one line begin and end at about the same heights, in bodies. */
    private static final double LEVEL = 0.6;

    /** Nobody writes so near to the paper's edge, in millimetres: there are shadows and what the next page shows. */
    private static final double EDGE = 1.5;
    /** Of a dash or of dots in a row at least this share is ink. */
    private static final double INKED = 0.3;

    /** What is lower and narrower is a speck, in millimetres. */
    private static final double SPECK = 0.8;

    private final InkPlane plane;
    private final double body;

    /** A body of letters with what belongs to it. */
    private static final class Phrase {
        private final List<InkRuns.Piece> pieces = new ArrayList<>();
        private final Area core;

        Phrase(InkRuns.Piece core) {
            this.core = core.area();
            pieces.add(core);
        }

        Area area() {
            Area area = core;
            for (InkRuns.Piece piece : pieces) {
                area = area.union(piece.area());
            }
            return area;
        }
    }

    /**
     * A phrase or one of its lines.
     *
     * @param area where its ink is
     * @param picture that ink and no other
     * @param base row of its base line
     * @param stroke width of its strokes, in pixels
     */
    record Line(Area area, Raster picture, int base, double stroke) {
        Line on(int newBase) {
            return new Line(area, picture, newBase, stroke);
        }
    }

    private Phrases(InkPlane plane) {
        this.plane = plane;
        body = body(plane);
    }

    /** The lines of all phrases on a plane, in no order. */
    static List<Line> of(InkPlane plane) {
        return new Phrases(plane).lines();
    }

    /** The height that most letters have without marks. */
    private static double body(InkPlane plane) {
        double[] heights = InkRuns.of(plane, 1).stream()
                .mapToDouble(p -> p.area().height())
                .filter(h -> h >= plane.millimetres(LOWEST) && h <= plane.millimetres(HIGHEST))
                .sorted()
                .toArray();
        return heights.length == 0 ? plane.millimetres(USUAL) : heights[heights.length / 2];
    }

    private List<Line> lines() {
        List<Phrase> phrases = new ArrayList<>();
        List<InkRuns.Piece> marks = new ArrayList<>();
        List<InkRuns.Piece> tall = new ArrayList<>();
        for (InkRuns.Piece piece : InkRuns.of(plane, (int) Math.round(BLANK * body))) {
            (piece.area().height() >= BODY * body ? tall : marks).add(piece);
        }
        for (InkRuns.Piece piece : tall) {
            if (tall.stream().anyMatch(below -> stacked(piece.area(), below.area()))) {
                marks.add(piece);
            } else {
                phrases.add(new Phrase(piece));
            }
        }
        List<Phrase> alone = new ArrayList<>();
        for (InkRuns.Piece mark : marks) {
            carrier(mark.area(), phrases)
                    .ifPresentOrElse(phrase -> phrase.pieces.add(mark), () -> alone.add(new Phrase(mark)));
        }
        alone.stream().filter(p -> !dust(p)).forEach(phrases::add);
        phrases.removeIf(this::scrap);
        List<Line> lines = new ArrayList<>();
        phrases.forEach(phrase -> lines.addAll(lines(phrase, phrases)));
        return levelled(lines);
    }

    /** A vowel and the tone over it that touch are as high as a body; they stand closer over one than a line does. */
    private boolean stacked(Area piece, Area below) {
        // Tall letters reach as high as marks do, so the foot of the line says where its bodies begin.
        double gap = (below.y1() - piece.y1()) / body - 1;
        boolean over = piece.x0() < below.x1()
                && below.x0() < piece.x1()
                && piece.y0() < below.y0() + STACKED * body
                && gap > -STACKED
                && gap < NEXT;
        return over
                && piece.height() < STACK * body
                && below.height() >= piece.height()
                && piece.width() < below.width()
                && piece.width() <= Math.max(SHORT * body, below.width() / 2.0);
    }

    /** A spot, or spots in a row with nothing but blanks between them. */
    private boolean dust(Phrase phrase) {
        int least = plane.millimetres(SPECK);
        int covered = 0;
        int inked = 0;
        int[] runs = phrase.pieces.getFirst().runs();
        for (int i = 0; i < runs.length; i += 3) {
            covered += runs[i + 2] - runs[i + 1];
            for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                inked += plane.ink(x, runs[i]) ? 1 : 0;
            }
        }
        boolean spot = phrase.core.width() < least && phrase.core.height() < least;
        return spot || inked < INKED * covered;
    }

    /** Something narrow at the paper's edge. */
    private boolean scrap(Phrase phrase) {
        boolean edge = phrase.core.x0() < plane.millimetres(EDGE)
                || phrase.core.x1() > plane.width() - plane.millimetres(EDGE)
                || phrase.core.y0() < plane.millimetres(EDGE)
                || phrase.core.y1() > plane.height() - plane.millimetres(EDGE);
        return edge && phrase.core.width() < body;
    }

    private Optional<Phrase> carrier(Area mark, List<Phrase> phrases) {
        double nearest = Double.MAX_VALUE;
        Optional<Phrase> carrier = Optional.empty();
        for (Phrase phrase : phrases) {
            Area core = phrase.core;
            boolean beside = mark.x1() < core.x0() - LEVEL * body || mark.x0() > core.x1() + LEVEL * body;
            if (beside) {
                continue;
            }
            boolean over = mark.y0() + mark.y1() < core.y0() + core.y1();
            double off = Math.max(0, over ? core.y0() - mark.y1() : mark.y0() - core.y1()) / body;
            double cost = over ? RATHER * off : off;
            if (off <= (over ? OVER : UNDER) && cost < nearest) {
                nearest = cost;
                carrier = Optional.of(phrase);
            }
        }
        return carrier;
    }

    /** The lines of a phrase: one, or several where lines that stand close touch. */
    private List<Line> lines(Phrase phrase, List<Phrase> all) {
        Area area = plane.within(phrase.area().grown(1));
        InkPlane own = own(phrase, area, all);
        List<Line> lines = new ArrayList<>();
        for (TextRows.Row row : TextRows.of(own, own.inked(own.whole()))) {
            Area at = row.area();
            lines.add(new Line(
                    new Area(at.x0() + area.x0(), at.y0() + area.y0(), at.x1() + area.x0(), at.y1() + area.y0()),
                    own.crop(at),
                    row.base() + area.y0(),
                    own.stroke(at)));
        }
        return lines;
    }

    /** The phrase's part of the page without the ink of other phrases. */
    private InkPlane own(Phrase phrase, Area area, List<Phrase> all) {
        boolean[] mine = new boolean[area.width() * area.height()];
        boolean[] others = new boolean[mine.length];
        for (InkRuns.Piece piece : phrase.pieces) {
            mark(piece, area, 0, mine);
        }
        for (Phrase other : all) {
            if (other != phrase) {
                for (InkRuns.Piece piece : other.pieces) {
                    if (piece.area().meets(area)) {
                        mark(piece, area, 1, others);
                    }
                }
            }
        }
        return plane.part(area, mine, others);
    }

    private static void mark(InkRuns.Piece piece, Area area, int grown, boolean[] marked) {
        int[] runs = piece.runs();
        for (int i = 0; i < runs.length; i += 3) {
            int from = Math.max(area.x0(), runs[i + 1] - grown);
            int to = Math.min(area.x1(), runs[i + 2] + grown);
            for (int y = Math.max(area.y0(), runs[i] - grown); y <= Math.min(area.y1() - 1, runs[i] + grown); y++) {
                int start = (y - area.y0()) * area.width() - area.x0();
                if (from < to) {
                    Arrays.fill(marked, start + from, start + to, true);
                }
            }
        }
    }

    /** Short phrases stand on the line of the nearest long one beside them. */
    private List<Line> levelled(List<Line> lines) {
        List<Line> longer =
                lines.stream().filter(l -> l.area().width() >= SHORT * body).toList();
        List<Line> levelled = new ArrayList<>();
        for (Line line : lines) {
            Optional<Line> beside = line.area().width() >= SHORT * body
                    ? Optional.empty()
                    : longer.stream()
                            .filter(l -> level(line, l))
                            .min(Comparator.comparingInt(l -> distance(l.area(), line.area())));
            levelled.add(beside.map(l -> line.on(l.base())).orElse(line));
        }
        return levelled;
    }

    private boolean level(Line line, Line other) {
        double middle = (line.area().y0() + line.area().y1()) / 2.0;
        boolean within = middle <= other.base() + LEVEL / 2 * body && middle >= other.base() - 2 * body;
        return within && Math.abs(line.base() - other.base()) < LEVEL * body;
    }

    private static int distance(Area a, Area b) {
        return Math.max(0, Math.max(a.x0() - b.x1(), b.x0() - a.x1()));
    }
}
