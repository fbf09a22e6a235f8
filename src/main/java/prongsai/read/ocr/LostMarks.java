package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.read.page.Glyph;
import prongsai.text.Thai;
import prongsai.text.ThaiRepair;
import prongsai.text.ThaiWords;

/**
 * Gives back marks that the engine lost and the ink shows: Tesseract reads เรือง for เรื่อง and น้า for น้ำ. Looked at is what
 * stands over a letter's body, apart from it; a mark is given only where there is exactly one piece of ink more than the
 * marks that were read, and its form and place say which, and only where the dictionary does not speak against it.
 */
final class LostMarks {
    /** Id of the repair. */
    static final String CAUSE = "ocr-mark-from-ink";

    /** Vowels above a consonant, over which a tone stands. */
    private static final String ABOVE = "\u0E31\u0E34\u0E35\u0E36\u0E37";
    /** Letters behind which ิ carries ์ rather than a tone: สิทธิ์, ศักดิ์. */
    private static final String SILENT = "ธด";
    /** Letters whose stem reaches over the body, where marks stand beside it. */
    private static final String TALL = "ปฝฟฬ";

    /** Height of a body in ems. */
    private static final double BODY = 0.42;
    /** What is looked at over a body, in bodies. */
    private static final double REACH = 1.5;
    /** Marks end no lower than this over the top of the body, in bodies. */
    private static final double SUNK = 0.22;
    /** The lowest mark begins no higher over the body, in bodies. */
    private static final double LOWEST = 0.6;
    /** A tone stands no higher over its vowel, in bodies. */
    private static final double OVER = 0.45;
    /** Marks are so high, in bodies. */
    private static final double SMALLEST = 0.2;

    private static final double LARGEST = 0.95;
    /** A stroke is so much higher than wide. */
    private static final double STROKE = 1.45;
    /** A ring is as high as wide, but for so much. */
    private static final double ROUND = 1.4;
    /** Of the box around a disc so much is ink. */
    private static final double DISC = 0.68;
    /** The hook of ้ is at most so much higher than wide, or wider than high. */
    private static final double NARROW = 1.25;

    private static final double WIDE = 1.8;
    /** So much of its ink has ink where its mirror has. */
    private static final double MIRRORED = 0.78;
    /** Letters are no wider, in bodies. */
    private static final double WIDEST = 1.6;

    /** Letters that are looked at to either side. */
    private static final int AROUND = 12;

    private static final double LEFT = 0.15;
    private static final double RIGHT = 0.3;

    private final InkPlane plane;
    private final double pixels;

    private LostMarks(InkPlane plane) {
        this.plane = plane;
        this.pixels = plane.dpi() / 72;
    }

    /**
     * The glyphs of a page with the marks that were lost.
     *
     * @param glyphs in reading order, letters with their marks
     * @param plane the page without its lines and boxes
     */
    static List<Glyph> given(List<Glyph> glyphs, InkPlane plane) {
        LostMarks marks = new LostMarks(plane);
        List<Glyph> all = new ArrayList<>(glyphs);
        for (int i = 0; i < all.size(); i++) {
            Glyph glyph = all.get(i);
            if (glyph.text().isEmpty() || !Thai.isConsonant(glyph.text().charAt(0))) {
                continue;
            }
            Optional<Glyph> next = i + 1 < all.size() && beside(glyph, all.get(i + 1))
                    ? Optional.of(all.get(i + 1))
                    : Optional.empty();
            boolean ringed =
                    next.filter(n -> n.text().charAt(0) == Thai.SARA_AM).isPresent();
            if (next.filter(n -> n.text().charAt(0) == Thai.SARA_AA).isPresent()) {
                if (marks.ring(glyph, next.orElseThrow())) {
                    give(all, i + 1, Thai.SARA_AM + all.get(i + 1).text().substring(1));
                }
            } else {
                Optional<String> tone = marks.tone(glyph, next, ringed);
                if (tone.isPresent()) {
                    give(all, i, ThaiRepair.text(glyph.text() + tone.get()));
                }
            }
        }
        return all;
    }

    /** Gives a mark, unless the dictionary makes better words without it. */
    private static void give(List<Glyph> glyphs, int at, String text) {
        if (!ThaiWords.prefers(words(glyphs, at, glyphs.get(at).text()), words(glyphs, at, text))) {
            glyphs.set(at, glyphs.get(at).repaired(text, CAUSE));
        }
    }

    /** The letters around a glyph, with others in its place. */
    private static String words(List<Glyph> glyphs, int at, String instead) {
        StringBuilder words = new StringBuilder(instead);
        for (int i = at - 1; i >= Math.max(0, at - AROUND) && beside(glyphs.get(i), glyphs.get(i + 1)); i--) {
            words.insert(0, glyphs.get(i).text());
        }
        for (int i = at + 1;
                i < Math.min(glyphs.size(), at + AROUND) && beside(glyphs.get(i - 1), glyphs.get(i));
                i++) {
            words.append(glyphs.get(i).text());
        }
        return words.toString();
    }

    private static boolean beside(Glyph glyph, Glyph next) {
        return !next.text().isEmpty()
                && Math.abs(next.y() - glyph.y()) < 0.1 * glyph.size()
                && next.x() > glyph.x()
                && next.x() - glyph.x() < 2 * glyph.size();
    }

    /** The tone over the vowel or the ring that was read. */
    private Optional<String> tone(Glyph glyph, Optional<Glyph> next, boolean ringed) {
        String text = glyph.text();
        boolean vowel = text.length() == 2 && ABOVE.indexOf(text.charAt(1)) >= 0;
        if (!(vowel || ringed && text.length() == 1)) {
            return Optional.empty();
        }
        List<Blob> blobs = over(glyph, next, ringed);
        if (blobs.size() != 2 || !blobs.get(1).stands(blobs.get(0), OVER * body(glyph))) {
            return Optional.empty();
        }
        Blob mark = blobs.get(1);
        if (mark.height() > STROKE * mark.width()) {
            return Optional.of("\u0E48");
        }
        boolean silent = vowel && text.charAt(1) == '\u0E34' && SILENT.indexOf(text.charAt(0)) >= 0;
        boolean hook = mark.width() >= mark.height() / NARROW && mark.width() <= WIDE * mark.height() && !even(mark);
        return hook && !silent ? Optional.of("\u0E49") : Optional.empty();
    }

    /** A ring over the letter or between it and the vowel: alone, or under the tone that was read. */
    private boolean ring(Glyph glyph, Glyph aa) {
        String text = glyph.text();
        boolean toned = text.length() == 2 && Thai.isTone(text.charAt(1));
        if (!(text.length() == 1 || toned)) {
            return false;
        }
        List<Blob> blobs = over(glyph, Optional.of(aa), true);
        if (blobs.size() != (toned ? 2 : 1)) {
            return false;
        }
        boolean stacked = !toned || blobs.get(1).stands(blobs.get(0), OVER * body(glyph));
        return stacked && round(blobs.getFirst());
    }

    /** A ring, or a disc where blur fills it; the cross of ๋ has no ink in its corners and much in its middle. */
    private boolean round(Blob blob) {
        boolean wide = blob.width() <= ROUND * blob.height() && blob.height() <= ROUND * blob.width();
        int ink = 0;
        for (int y = blob.y0; y < blob.y1; y++) {
            for (int x = blob.x0; x < blob.x1; x++) {
                ink += plane.ink(x, y) ? 1 : 0;
            }
        }
        boolean hollow = !plane.ink((blob.x0 + blob.x1) / 2, (blob.y0 + blob.y1) / 2);
        return wide && even(blob) && (hollow || ink >= DISC * blob.width() * blob.height());
    }

    /** The same from all sides: the hook of ้ is not. */
    private boolean even(Blob blob) {
        int ink = 0;
        int across = 0;
        int down = 0;
        for (int y = blob.y0; y < blob.y1; y++) {
            for (int x = blob.x0; x < blob.x1; x++) {
                if (plane.ink(x, y)) {
                    ink++;
                    across += plane.ink(blob.x0 + blob.x1 - 1 - x, y) ? 1 : 0;
                    down += plane.ink(x, blob.y0 + blob.y1 - 1 - y) ? 1 : 0;
                }
            }
        }
        return Math.min(across, down) >= MIRRORED * ink;
    }

    private double body(Glyph glyph) {
        return BODY * glyph.size() * pixels;
    }

    /** A piece of ink. */
    private static final class Blob {
        private int x0 = Integer.MAX_VALUE;
        private int y0 = Integer.MAX_VALUE;
        private int x1;
        private int y1;

        int width() {
            return x1 - x0;
        }

        int height() {
            return y1 - y0;
        }

        double middle() {
            return (x0 + x1) / 2.0;
        }

        /** Over another, apart from it, and no farther than so much. */
        boolean stands(Blob below, double most) {
            return y1 <= below.y0
                    && below.y0 - y1 <= most
                    && middle() > below.x0
                    && middle() < below.x1 + below.width() / 2.0;
        }
    }

    /** The marks over a letter, the lowest first. */
    private List<Blob> over(Glyph glyph, Optional<Glyph> next, boolean ringed) {
        double body = body(glyph);
        double x0 = glyph.x() * pixels;
        double x1 = next.map(n -> n.x() * pixels)
                .filter(x -> x < x0 + WIDEST * body)
                .orElse(x0 + WIDEST * body / 1.4);
        double base = glyph.y() * pixels;
        double top = base - body;
        // Marks stand over a letter's right side, but beside a tall stem; those farther left are of the letter before.
        double from = x0 + (TALL.indexOf(glyph.text().charAt(0)) >= 0 ? -LEFT : LEFT) * body;
        double to = x1 + (ringed ? RIGHT : LEFT) * body;
        int left = (int) Math.round(from - body / 2);
        int upper = (int) Math.round(top - REACH * body);
        Area window =
                plane.within(new Area(left, upper, (int) Math.round(to + body / 2), (int) Math.round(base - body / 3)));
        List<Blob> marks = new ArrayList<>();
        for (Blob blob : blobs(window)) {
            boolean own = blob.middle() >= from && blob.middle() <= to;
            boolean mark = blob.y1 <= top + SUNK * body && blob.y0 > window.y0();
            boolean size = blob.height() >= SMALLEST * body
                    && blob.height() <= LARGEST * body
                    && blob.width() <= WIDEST * body;
            if (own && mark && size) {
                marks.add(blob);
            } else if (own && !mark && blob.y0 < top - SUNK * body && blob.y0 <= window.y0()) {
                // ink of the line above reaches down: nothing is sure here
                return List.of();
            }
        }
        marks.sort(Comparator.comparingInt((Blob b) -> -b.y1));
        boolean near = !marks.isEmpty() && top - marks.getFirst().y1 <= LOWEST * body;
        return near ? marks : List.of();
    }

    private List<Blob> blobs(Area window) {
        if (window.empty()) {
            return List.of();
        }
        int width = window.width();
        int height = window.height();
        int[] labels = new int[width * height];
        int[] open = new int[width * height];
        List<Blob> blobs = new ArrayList<>();
        for (int start = 0; start < labels.length; start++) {
            if (labels[start] != 0 || !plane.ink(window.x0() + start % width, window.y0() + start / width)) {
                continue;
            }
            Blob blob = new Blob();
            blobs.add(blob);
            int count = 0;
            open[count++] = start;
            labels[start] = blobs.size();
            for (int i = 0; i < count; i++) {
                int x = open[i] % width;
                int y = open[i] / width;
                blob.x0 = Math.min(blob.x0, window.x0() + x);
                blob.x1 = Math.max(blob.x1, window.x0() + x + 1);
                blob.y0 = Math.min(blob.y0, window.y0() + y);
                blob.y1 = Math.max(blob.y1, window.y0() + y + 1);
                for (int step = 0; step < 9; step++) {
                    int nx = x + step % 3 - 1;
                    int ny = y + step / 3 - 1;
                    boolean inside = nx >= 0 && ny >= 0 && nx < width && ny < height;
                    if (inside && labels[ny * width + nx] == 0 && plane.ink(window.x0() + nx, window.y0() + ny)) {
                        labels[ny * width + nx] = blobs.size();
                        open[count++] = ny * width + nx;
                    }
                }
            }
        }
        return blobs;
    }
}
