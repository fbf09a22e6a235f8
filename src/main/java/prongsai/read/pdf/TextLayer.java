package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.message.Messages;
import prongsai.model.Box;
import prongsai.model.Place;
import prongsai.model.Warning;
import prongsai.read.page.FontTraits;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageContent;
import prongsai.read.page.TickBoxes;
import prongsai.text.Thai;

/**
 * Judges whether the text that a file holds for a page is what the page says. A font whose table of codes is broken is
 * found by all that it writes in the document; a page is unreadable where such fonts, or words that cannot be, make more
 * than an eighth of it.
 */
public final class TextLayer {
    /** More than this share of characters in words that cannot be: the text is not what the page says. */
    private static final double UNREADABLE = 0.125;
    /** A font needs as many characters before it is judged by itself. */
    private static final int ENOUGH = 20;

    private static final double BROKEN_FONT = 0.3;
    /** A picture of the page covers as much of it. */
    private static final double SCAN = 0.5;
    /** A stamp over a scan has no more characters, and takes no more of its area. */
    private static final int STAMP = 250;

    private static final double STAMP_AREA = 0.12;
    private static final double SHOWS = 0.2;
    /** A page without a letter but with as many small drawings has its letters drawn. */
    private static final int DRAWN = 200;

    /** Places in a font's counts: characters that are no blanks, and those of them that cannot be. */
    private static final int LETTERS = 0;

    private static final int ILLEGIBLE = 1;

    private TextLayer() {}

    /** What the text layer of a page is. */
    public enum Kind {
        /** Text that the file itself holds, readable. */
        DIGITAL,
        /** An invisible layer that an OCR laid over a scan, readable. */
        RECOGNISED,
        /** A layer of an OCR that is no readable text. */
        RECOGNISED_POORLY,
        /** Text whose codes do not tell letters: a broken table of a font. */
        UNREADABLE,
        /** A stamp or signature over a picture of the page: its text is right, the page's is missing. */
        STAMP_ON_PICTURE,
        /** No text, a picture. */
        PICTURE,
        /** No text; the letters are drawn as paths. */
        DRAWN,
        /** Nothing. */
        BLANK
    }

    /**
     * What is to be thought of one page.
     *
     * @param page page, 1-based
     * @param kind what its text layer is
     * @param characters characters of the layer, blanks not counted
     * @param illegible share of them that cannot be what the page says, 0 to 1
     * @param brokenFonts fonts of this page whose codes do not tell letters, by the numbers that glyphs name
     */
    public record Verdict(int page, Kind kind, int characters, double illegible, Set<Integer> brokenFonts) {
        public Verdict {
            brokenFonts = Set.copyOf(brokenFonts);
        }

        /** True where the page says more than its text layer, or another thing. */
        public boolean needsRecognition() {
            return kind != Kind.DIGITAL && kind != Kind.RECOGNISED && kind != Kind.BLANK;
        }

        /** True where the layer's own text is right, if only a part of the page's. */
        public boolean keepsText() {
            return kind == Kind.DIGITAL || kind == Kind.RECOGNISED || kind == Kind.STAMP_ON_PICTURE;
        }
    }

    /**
     * Judges one page by itself.
     *
     * @param page glyphs repaired
     * @param fonts by the numbers that glyphs name
     */
    public static Verdict of(PageContent page, List<FontTraits> fonts) {
        return of(List.of(page), fonts).getFirst();
    }

    /**
     * Judges the pages of a document, in their order.
     *
     * @param pages glyphs repaired
     * @param fonts by the numbers that glyphs name
     */
    public static List<Verdict> of(List<PageContent> pages, List<FontTraits> fonts) {
        BitSet symbols = new BitSet();
        for (int i = 0; i < fonts.size(); i++) {
            symbols.set(i, symbols(fonts.get(i)));
        }
        List<Script> scripts = pages.stream().map(p -> new Script(p, symbols)).toList();
        Map<Integer, int[]> byFont = new HashMap<>();
        for (Script script : scripts) {
            script.byFont.forEach((font, count) -> {
                int[] sum = byFont.computeIfAbsent(font, k -> new int[2]);
                sum[LETTERS] += count[LETTERS];
                sum[ILLEGIBLE] += count[ILLEGIBLE];
            });
        }
        Set<Integer> broken = new HashSet<>();
        byFont.forEach((font, count) -> {
            if (count[LETTERS] >= ENOUGH && count[ILLEGIBLE] > BROKEN_FONT * count[LETTERS]) {
                broken.add(font);
            }
        });
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            verdicts.add(verdict(pages.get(i), scripts.get(i), broken));
        }
        return verdicts;
    }

    /**
     * The page without the text that is not what it says: in an unreadable layer the letters of broken fonts, all letters
     * where no font by itself is to blame. They are left out with the reason {@code unreadable-text}, never read as
     * words. A page that keeps its text comes back as it is.
     */
    public static PageContent withoutIllegible(PageContent page, Verdict verdict) {
        if (verdict.kind() != Kind.UNREADABLE && verdict.kind() != Kind.RECOGNISED_POORLY) {
            return page;
        }
        Set<Integer> broken = verdict.brokenFonts();
        return page.withGlyphs(page.glyphs().stream()
                .map(g -> (g.ink() == Ink.VISIBLE || g.ink() == Ink.INVISIBLE)
                                && !TickBoxes.TICKED.equals(g.text())
                                && !TickBoxes.EMPTY.equals(g.text())
                                && (broken.isEmpty() || broken.contains(g.font()))
                        ? g.in(Ink.UNREADABLE)
                        : g)
                .toList());
    }

    private static boolean symbols(FontTraits font) {
        return font.dingbats()
                || font.zapf()
                || font.name().toLowerCase(Locale.ROOT).endsWith("symbol");
    }

    /** What a reader must know who has no OCR: the pages whose text the file does not hold, by the reason. */
    public static List<Warning> warnings(List<Verdict> verdicts) {
        List<Warning> warnings = new ArrayList<>();
        Map<String, Set<Kind>> codes = new LinkedHashMap<>();
        codes.put("text-layer-unreadable", Set.of(Kind.UNREADABLE, Kind.RECOGNISED_POORLY));
        codes.put("text-layer-partial", Set.of(Kind.STAMP_ON_PICTURE));
        codes.put("text-drawn", Set.of(Kind.DRAWN));
        codes.forEach((code, kinds) -> {
            List<Verdict> those =
                    verdicts.stream().filter(v -> kinds.contains(v.kind())).toList();
            if (!those.isEmpty()) {
                warnings.add(warning(code, those));
            }
        });
        List<Verdict> doubtful = verdicts.stream()
                .filter(v -> !v.needsRecognition() && !v.brokenFonts().isEmpty())
                .toList();
        if (!doubtful.isEmpty()) {
            warnings.add(warning("text-layer-doubtful", doubtful));
        }
        return warnings;
    }

    private static Warning warning(String code, List<Verdict> verdicts) {
        String pages = verdicts.stream().map(v -> String.valueOf(v.page())).collect(Collectors.joining(", "));
        return new Warning(
                code,
                Messages.of("pdf").say(code, pages),
                Place.NOWHERE.onPage(verdicts.getFirst().page()));
    }

    private static Verdict verdict(PageContent page, Script script, Set<Integer> broken) {
        Set<Integer> own = new HashSet<>();
        int bad = 0;
        for (Map.Entry<Integer, int[]> entry : script.byFont.entrySet()) {
            boolean fault = broken.contains(entry.getKey());
            if (fault) {
                own.add(entry.getKey());
            }
            bad += entry.getValue()[fault ? LETTERS : ILLEGIBLE];
        }
        double share = script.letters == 0 ? 0 : (double) bad / script.letters;
        return new Verdict(page.number(), kind(page, script, script.letters, share), script.letters, share, own);
    }

    private static Kind kind(PageContent page, Script script, int all, double share) {
        if (all == 0) {
            if (covered(page) > 0 || !page.pictures().isEmpty()) {
                return Kind.PICTURE;
            }
            return page.shapes().size() >= DRAWN ? Kind.DRAWN : Kind.BLANK;
        }
        if (script.invisible) {
            return share > UNREADABLE ? Kind.RECOGNISED_POORLY : Kind.RECOGNISED;
        }
        if (share > UNREADABLE) {
            return Kind.UNREADABLE;
        }
        boolean little = all <= STAMP && inked(page) <= STAMP_AREA;
        return little && covered(page) >= SCAN ? Kind.STAMP_ON_PICTURE : Kind.DIGITAL;
    }

    /** Share of the page under its largest picture; the strips of a scan count together. */
    private static double covered(PageContent page) {
        double area = 0;
        for (Box box : page.pictures()) {
            area += box.width() * box.height();
        }
        return area / Math.max(1, page.frame().width() * page.frame().height());
    }

    private static double inked(PageContent page) {
        double area = 0;
        for (Glyph glyph : page.glyphs()) {
            area += glyph.blank() ? 0 : glyph.width() * glyph.size();
        }
        return area / Math.max(1, page.frame().width() * page.frame().height());
    }

    /** What the text of a page in the order of its stream holds of each font. */
    private static final class Script {
        private static final double NEXT_LINE = 0.5;
        private static final double SPACE = 0.25;

        private final Map<Integer, int[]> byFont = new HashMap<>();
        private final boolean invisible;
        private int letters;

        Script(PageContent page, BitSet symbols) {
            List<Glyph> glyphs = page.glyphs();
            invisible = invisible(glyphs);
            StringBuilder text = new StringBuilder();
            int[] fonts = new int[glyphs.size() * 2];
            Glyph before = null;
            Glyph base = null;
            for (Glyph glyph : glyphs) {
                boolean seen = glyph.ink() == Ink.VISIBLE || (invisible && glyph.ink() == Ink.INVISIBLE);
                String shown = glyph.text();
                if (!seen || shown.isEmpty() || symbols.get(glyph.font()) || tick(shown)) {
                    continue;
                }
                int end = text.length() + 1 + shown.length();
                if (end > fonts.length) {
                    fonts = Arrays.copyOf(fonts, end * 2);
                }
                boolean mark = base != null && marks(base, glyph);
                if (before != null && base != null && !mark && apart(before, glyph) && apart(base, glyph)) {
                    fonts[text.length()] = before.font();
                    text.append(' ');
                }
                Arrays.fill(fonts, text.length(), text.length() + shown.length(), glyph.font());
                text.append(shown);
                before = glyph;
                base = mark ? base : glyph;
            }
            count(text.toString(), fonts);
        }

        private void count(String text, int[] fonts) {
            BitSet illegible = Legibility.illegible(text);
            int font = -1;
            int[] sum = new int[2];
            for (int i = 0; i < text.length(); i++) {
                if (fonts[i] != font) {
                    font = fonts[i];
                    sum = byFont.computeIfAbsent(font, k -> new int[2]);
                }
                if (!Character.isWhitespace(text.charAt(i))) {
                    letters++;
                    sum[LETTERS]++;
                    sum[ILLEGIBLE] += illegible.get(i) ? 1 : 0;
                }
            }
        }

        private static boolean invisible(List<Glyph> glyphs) {
            if (glyphs.stream().noneMatch(glyph -> glyph.ink() == Ink.INVISIBLE)) {
                return false;
            }
            int shown = 0;
            int unseen = 0;
            for (Glyph glyph : glyphs) {
                shown += glyph.ink() == Ink.VISIBLE && !glyph.blank() ? 1 : 0;
                unseen += glyph.ink() == Ink.INVISIBLE && !glyph.blank() ? 1 : 0;
            }
            return unseen > 0 && shown <= SHOWS * (shown + unseen);
        }

        private static boolean tick(String text) {
            return text.length() == 1
                    && (text.charAt(0) == TickBoxes.TICKED.charAt(0) || text.charAt(0) == TickBoxes.EMPTY.charAt(0));
        }

        /** A mark of a face whose marks are as wide as letters is set back to the letter that carries it. */
        private static boolean marks(Glyph base, Glyph glyph) {
            return Thai.isMark(glyph.text().charAt(0))
                    && base.angle() == glyph.angle()
                    && Math.abs(base.across() - glyph.across()) <= NEXT_LINE * glyph.size()
                    && Math.abs(glyph.along() - base.along()) < glyph.size();
        }

        private static boolean apart(Glyph before, Glyph glyph) {
            return before.angle() != glyph.angle()
                    || Math.abs(before.across() - glyph.across()) > NEXT_LINE * glyph.size()
                    || Math.abs(glyph.along() - before.alongEnd()) > SPACE * glyph.size();
        }
    }
}
