package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.read.page.FontTraits;
import prongsai.read.page.Glyph;
import prongsai.read.page.PageContent;
import prongsai.text.Thai;

/**
 * Repairs that need the glyph and not only its letter. Each leaves {@code raw} as it was and names its cause:
 *
 * <ul>
 *   <li>{@code doubled-glyph}: painted twice at one place for boldness
 *   <li>{@code nikhahit-zero-width}: see {@link Nikhahit}
 *   <li>{@code zero-width-blank}: any other blank without width, which parts no words
 *   <li>{@code font-program}, {@code font-thai-digits}: done while glyphs are collected, see {@link FontProgram} and
 *       {@link DigitShapes}
 *   <li>{@code sara-am}: the nikhahit and า of one ำ
 *   <li>{@code font-aa-for-am}: a font that says ำ for every า
 *   <li>{@code font-code-for-am}: see {@link WordChoice}
 *   <li>{@code font-latin-for-thai}: a font of Windows-874 whose letters are given as Latin-1
 *   <li>{@code font-stop-for-so-sala}: a font that says ศ for the full stop, which is narrower
 *   <li>{@code tick-box}: a code of a symbol font that draws a tick box
 *   <li>{@code symbol-font}: one that draws a bullet
 * </ul>
 */
final class GlyphRepair {
    private static final FontTraits UNKNOWN = new FontTraits("", false);
    private static final double SAME_PLACE = 0.12;
    private static final double SAME_PLACE_OF_WIDTH = 0.4;
    /** Points; letters of a poster are no more than this beside their shadow, and a file may claim any size. */
    private static final double MOST_APART = 30;
    /** Points; a page has at most 14,400 (ISO 32000-1, annex C.2): what claims to stand further off is on no page. */
    private static final double FURTHEST = 1e6;

    private final FontHabits habits;
    private final WordChoice words;
    private final List<FontTraits> fonts;

    GlyphRepair(FontHabits habits, List<FontTraits> fonts) {
        this.habits = habits;
        this.words = new WordChoice(habits);
        this.fonts = fonts;
    }

    PageContent repair(PageContent page) {
        List<Glyph> thai = habits.latinForThai().isEmpty()
                ? page.glyphs()
                : page.glyphs().stream().map(this::thai).toList();
        return page.withGlyphs(signs(words.chosen(saraAm(single(thai)))));
    }

    private Glyph thai(Glyph glyph) {
        return habits.latin(glyph)
                ? glyph.repaired(
                        String.valueOf((char) (glyph.text().charAt(0) + FontHabits.LATIN_TO_THAI)),
                        "font-latin-for-thai")
                : glyph;
    }

    /** Every glyph once; the second painting is kept in the raw text of the first. */
    private static List<Glyph> single(List<Glyph> glyphs) {
        Spots seen = new Spots(glyphs.size());
        List<Glyph> kept = glyphs;
        boolean copied = false;
        int count = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean blank = glyph.blank();
            int twin = blank ? Spots.NONE : twin(glyph, kept, seen);
            if (twin != Spots.NONE) {
                if (!copied) {
                    kept = new ArrayList<>(glyphs.subList(0, i));
                    copied = true;
                }
                kept.set(twin, kept.get(twin).doubled(glyph.raw(), "doubled-glyph"));
                continue;
            }
            if (!blank) {
                seen.put(glyph, count, kept);
            }
            if (copied) {
                kept.add(glyph);
            }
            count++;
        }
        return kept;
    }

    private static int twin(Glyph glyph, List<Glyph> kept, Spots seen) {
        if (!(Math.abs(glyph.x()) < FURTHEST && Math.abs(glyph.y()) < FURTHEST)) {
            return Spots.NONE;
        }
        double near = Math.min(MOST_APART, SAME_PLACE * glyph.size());
        double reach = glyph.width() > 0 ? Math.min(near, SAME_PLACE_OF_WIDTH * glyph.width()) : near;
        long lastX = Spots.square(glyph.x() + reach);
        long lastY = Spots.square(glyph.y() + reach);
        for (long x = Spots.square(glyph.x() - reach); x <= lastX; x++) {
            for (long y = Spots.square(glyph.y() - reach); y <= lastY; y++) {
                int at = seen.get(glyph.text(), x, y, kept);
                if (at != Spots.NONE) {
                    Glyph other = kept.get(at);
                    boolean same = Math.abs(other.x() - glyph.x()) <= reach
                            && Math.abs(other.y() - glyph.y()) <= reach
                            && other.angle() == glyph.angle()
                            && other.ink() == glyph.ink()
                            && Math.abs(other.size() - glyph.size()) <= near;
                    if (same) {
                        return at;
                    }
                }
            }
        }
        return Spots.NONE;
    }

    /** The same list where nothing is to be done. */
    private List<Glyph> saraAm(List<Glyph> glyphs) {
        Changes changes = new Changes(glyphs);
        Map<Integer, String> am = new HashMap<>();
        boolean anyAm = !habits.aaShownAsAm().isEmpty();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Optional<Integer> vowel = Nikhahit.possible(glyph) ? Nikhahit.vowelAfter(glyphs, i) : Optional.empty();
            if (vowel.isPresent()) {
                am.put(vowel.get(), cause(glyph));
                changes.set(i, glyph.repaired("", ""));
            } else if (Nikhahit.zeroWidthBlank(glyph)) {
                changes.set(i, glyph.repaired("", "zero-width-blank"));
            } else if (!am.isEmpty() && am.containsKey(i)) {
                String rest = glyph.text().substring(1);
                changes.set(i, glyph.repaired(Thai.SARA_AM + rest, am.getOrDefault(i, "")));
            } else if (anyAm
                    && habits.shows(glyph, Thai.SARA_AM)
                    && habits.aaShownAsAm().contains(glyph.font())) {
                changes.set(i, glyph.repaired(String.valueOf(Thai.SARA_AA), "font-aa-for-am"));
            } else if (habits.stop(glyph)) {
                changes.set(i, glyph.repaired(".", "font-stop-for-so-sala"));
            }
        }
        return changes.list();
    }

    /** A list of glyphs of which few change: it is copied with the first change. */
    private static final class Changes {
        private List<Glyph> list;
        private boolean copied;

        Changes(List<Glyph> glyphs) {
            list = glyphs;
        }

        void set(int at, Glyph glyph) {
            if (!copied) {
                list = new ArrayList<>(list);
                copied = true;
            }
            list.set(at, glyph);
        }

        List<Glyph> list() {
            return list;
        }
    }

    /** Of a ring that the file itself names, two glyphs became one letter; else its name was repaired as well. */
    private static String cause(Glyph ring) {
        if (!Nikhahit.written(ring)) {
            return "nikhahit-zero-width";
        }
        return ring.cause().isEmpty() ? "sara-am" : ring.cause();
    }

    private List<Glyph> signs(List<Glyph> glyphs) {
        Changes changes = new Changes(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            FontTraits font = glyph.font() < fonts.size() ? fonts.get(glyph.font()) : UNKNOWN;
            if (!Signs.possible(glyph) && !font.zapf()) {
                continue;
            }
            boolean bracketed = Signs.possible(glyph)
                    && i > 0
                    && i + 1 < glyphs.size()
                    && "([".contains(lastOf(glyphs.get(i - 1)))
                    && ")]".contains(firstOf(glyphs.get(i + 1)));
            Glyph named = Signs.named(glyph, font, bracketed);
            if (!named.equals(glyph)) {
                changes.set(i, named);
            }
        }
        return changes.list();
    }

    private static String lastOf(Glyph glyph) {
        String text = glyph.text();
        return text.isBlank() ? "-" : text.substring(text.length() - 1);
    }

    private static String firstOf(Glyph glyph) {
        return glyph.text().isBlank() ? "-" : glyph.text().substring(0, 1);
    }
}
