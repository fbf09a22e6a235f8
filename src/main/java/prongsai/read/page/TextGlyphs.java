package prongsai.read.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prongsai.model.Box;
import prongsai.text.Thai;

/**
 * The characters of a paragraph's text, each with the glyph that shows it. Blanks stand for nothing on the page and are
 * left out on both sides.
 */
final class TextGlyphs {
    /**
     * A character as a line shows it.
     *
     * @param c the character
     * @param line which line
     * @param box its part of its glyph
     */
    private record Shown(char c, int line, Box box) {}

    /**
     * Characters side by side in one line.
     *
     * @param box around them
     * @param angle direction of writing
     */
    record Stretch(Box box, int angle) {}

    private final List<Line> lines;
    private final List<Shown> shown;
    /** For each character of the text the first of the shown that stands for it and the one after the last. */
    private final int[] from;

    private final int[] to;

    private TextGlyphs(List<Line> lines, List<Shown> shown, int[] from, int[] to) {
        this.lines = lines;
        this.shown = shown;
        this.from = from;
        this.to = to;
    }

    static TextGlyphs of(String text, List<Line> lines) {
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Piece piece : lines.get(i).pieces()) {
                add(piece.glyph(), i, shown);
            }
        }
        int[] at = new int[text.length()];
        List<Character> letters = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                at[letters.size()] = i;
                letters.add(text.charAt(i));
            }
        }
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        Arrays.fill(from, -1);
        spread(shown.stream().map(Shown::c).toList(), letters, at, from, to);
        return new TextGlyphs(lines, shown, from, to);
    }

    /** Equal characters stand for each other; in what differs, the middle of the one for the middle of the other. */
    private static void spread(List<Character> shown, List<Character> letters, int[] at, int[] from, int[] to) {
        int source = 0;
        int target = 0;
        for (AbstractDelta<Character> delta : DiffUtils.diff(shown, letters).getDeltas()) {
            Chunk<Character> before = delta.getSource();
            Chunk<Character> after = delta.getTarget();
            for (; target < after.getPosition(); target++, source++) {
                set(at[target], source, source + 1, from, to);
            }
            for (int i = 0; i < after.size(); i++) {
                int first = before.getPosition() + i * before.size() / after.size();
                int last = before.getPosition() + ((i + 1) * before.size() + after.size() - 1) / after.size();
                set(at[after.getPosition() + i], first, last, from, to);
            }
            source = before.getPosition() + before.size();
            target = after.getPosition() + after.size();
        }
        for (; target < letters.size(); target++, source++) {
            set(at[target], source, source + 1, from, to);
        }
    }

    private static void set(int at, int first, int last, int[] from, int[] to) {
        from[at] = first;
        to[at] = last;
    }

    /** A glyph of several characters, as ActualText makes them, is shared out among those that take room. */
    private static void add(Glyph glyph, int line, List<Shown> shown) {
        String text = glyph.text();
        int wide = (int) text.chars().filter(TextGlyphs::wide).count();
        Box whole = glyph.box();
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            before += wide(c) ? 1 : 0;
            if (!blank(c)) {
                boolean shared = wide > 1;
                double part = glyph.width() / Math.max(1, wide);
                double start = part * Math.max(0, before - 1);
                shown.add(new Shown(c, line, shared ? part(glyph, start, part) : whole));
            }
        }
    }

    private static Box part(Glyph glyph, double start, double width) {
        double angle = Math.toRadians(glyph.angle());
        return new Glyph(
                        glyph.text(),
                        glyph.x() + Math.cos(angle) * start,
                        glyph.y() + Math.sin(angle) * start,
                        width,
                        glyph.size(),
                        glyph.angle(),
                        glyph.font(),
                        glyph.ink(),
                        glyph.tag())
                .box();
    }

    private static boolean wide(int c) {
        return !Thai.isMark((char) c);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The boxes of a stretch of the text, one a line. */
    List<Stretch> between(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        int line = -1;
        Box box = null;
        for (int i = Math.max(0, start); i < Math.min(end, from.length); i++) {
            for (int k = from[i]; k >= 0 && k < to[i] && k < shown.size(); k++) {
                Shown one = shown.get(k);
                if (box != null && one.line != line) {
                    stretches.add(new Stretch(box, lines.get(line).angle()));
                    box = null;
                }
                line = one.line;
                box = box == null ? one.box : box.union(one.box);
            }
        }
        if (box != null) {
            stretches.add(new Stretch(box, lines.get(line).angle()));
        }
        return stretches;
    }
}
