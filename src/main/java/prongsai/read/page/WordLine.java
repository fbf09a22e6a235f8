package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of text as words, for finding columns where no lines are drawn.
 *
 * @param base base line
 * @param size height of an em
 * @param words from left to right, at least one
 * @param led dots lead from one word to another
 * @param bold most of its letters are
 */
record WordLine(double base, double size, List<Word> words, boolean led, boolean bold) {
    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.25;
    /** A gap of more than this, in ems, parts words. */
    private static final double APART = 0.12;
    /** More dots in a row lead the eye and are no text. */
    private static final int LEADERS = 4;

    /** Numbers, sums, shares, or their absence; page numbers may be Roman. */
    private static final Pattern NUMBERS =
            Pattern.compile("[\\s\\d\u0E50-\u0E59.,()%$€£฿+*/:\u2013\u2014\u2212-]*|[ivxIVX]+");

    private static final double SAME_LEVEL = 0.4;
    private static final String DOTS = ".\u2026\u00B7_";

    WordLine {
        words = List.copyOf(words);
    }

    /** The lines that run from left to right and hold a word, from top to bottom. */
    static List<WordLine> of(List<Line> lines) {
        List<WordLine> all = new ArrayList<>();
        for (Line line : lines) {
            if (line.angle() == 0) {
                WordLine words = of(line);
                if (!words.words().isEmpty()) {
                    all.add(words);
                }
            }
        }
        return all;
    }

    private static WordLine of(Line line) {
        List<Glyph> glyphs = line.pieces().stream().map(Piece::glyph).toList();
        boolean[] leader = leaders(glyphs);
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double from = 0;
        double to = 0;
        boolean led = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            led |= leader[i];
            boolean space = glyph.blank() || leader[i];
            boolean apart = !text.isEmpty() && glyph.along() - to > APART * line.size();
            if (!text.isEmpty() && ((space && glyph.width() > 0) || apart)) {
                words.add(new Word(from, to, text.toString()));
                text.setLength(0);
            }
            if (!space) {
                from = text.isEmpty() ? glyph.along() : Math.min(from, glyph.along());
                to = text.isEmpty() ? glyph.alongEnd() : Math.max(to, glyph.alongEnd());
                text.append(glyph.text());
            }
        }
        if (!text.isEmpty()) {
            words.add(new Word(from, to, text.toString()));
        }
        return new WordLine(line.base(), line.size(), words, led, line.bold());
    }

    private static boolean[] leaders(List<Glyph> glyphs) {
        boolean[] leader = new boolean[glyphs.size()];
        boolean any = false;
        int from = 0;
        int dots = 0;
        for (int i = 0; i <= glyphs.size(); i++) {
            boolean end = i == glyphs.size();
            if (!end && dots(glyphs.get(i).text())) {
                dots += glyphs.get(i).text().contains("\u2026") ? LEADERS - 1 : 1;
            } else if (end || !glyphs.get(i).blank()) {
                for (int k = from; dots >= LEADERS && k < i; k++) {
                    leader[k] = true;
                    any = true;
                }
                dots = 0;
                from = i + 1;
            }
        }
        return !any || numbersFollow(glyphs, leader) ? leader : new boolean[glyphs.size()];
    }

    /** True where a run of dots may lead the eye. */
    static boolean dotted(Line line) {
        String text = line.text();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean dot = DOTS.indexOf(text.charAt(i)) >= 0;
            run = dot ? run + 1 : text.charAt(i) == ' ' ? run : 0;
            if (run >= LEADERS || text.charAt(i) == '\u2026') {
                return true;
            }
        }
        return false;
    }

    private static boolean dots(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (DOTS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Dots lead from a name to its numbers; in a form they are the place to write on. */
    private static boolean numbersFollow(List<Glyph> glyphs, boolean[] leader) {
        StringBuilder after = new StringBuilder();
        boolean led = false;
        boolean named = false;
        for (int i = 0; i < glyphs.size(); i++) {
            led |= leader[i];
            if (led && !leader[i]) {
                after.append(glyphs.get(i).text());
            }
            named |= !led && !glyphs.get(i).blank();
        }
        return named && NUMBERS.matcher(after.toString().strip()).matches();
    }

    double top() {
        return base - ASCENT * size;
    }

    double bottom() {
        return base + DESCENT * size;
    }

    double from() {
        return words.getFirst().from();
    }

    double to() {
        return words.getLast().to();
    }

    /** The widest blank between two of its words, in ems. */
    double widestGap() {
        double widest = 0;
        for (int i = 1; i < words.size(); i++) {
            widest = Math.max(widest, words.get(i).from() - words.get(i - 1).to());
        }
        return widest / size;
    }

    /** Blanks between its words that are as wide or wider, in ems. */
    int gaps(double wide) {
        int gaps = 0;
        for (int i = 1; i < words.size(); i++) {
            gaps += words.get(i).from() - words.get(i - 1).to() >= wide * size ? 1 : 0;
        }
        return gaps;
    }

    /** Words whose middle lies between two positions. */
    List<Word> between(double low, double high) {
        return words.stream()
                .filter(w -> (w.from() + w.to()) / 2 >= low && (w.from() + w.to()) / 2 < high)
                .toList();
    }

    /** This line between two positions; nothing in it where no word lies there. */
    WordLine part(double low, double high) {
        return new WordLine(base, size, between(low, high), led, bold);
    }

    /** Lines of several places as one where they stand on one level, from top to bottom. */
    static List<WordLine> level(List<WordLine> lines) {
        List<WordLine> levels = new ArrayList<>();
        List<WordLine> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(WordLine::base))
                .toList();
        for (WordLine line : sorted) {
            boolean same = !levels.isEmpty() && line.base() - levels.getLast().base() < SAME_LEVEL * line.size();
            if (same) {
                WordLine above = levels.removeLast();
                List<Word> words = new ArrayList<>(above.words());
                words.addAll(line.words());
                words.sort(Comparator.comparingDouble(Word::from));
                boolean bold = above.bold() && line.bold();
                levels.add(new WordLine(above.base(), above.size(), words, above.led() || line.led(), bold));
            } else {
                levels.add(line);
            }
        }
        return levels;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
