package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
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

    private record Spot(String text, long x, long y) {
        /** As good as a record's own, which costs a tenth of the reading of a page. */
        @Override
        public int hashCode() {
            return (text.hashCode() * 31 + Long.hashCode(x)) * 31 + Long.hashCode(y);
        }
    }

    /** Every glyph once; the second painting is kept in the raw text of the first. */
    private static List<Glyph> single(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        Map<Spot, Integer> seen = new HashMap<>();
        for (Glyph glyph : glyphs) {
            Optional<Integer> twin = twin(glyph, kept, seen);
            if (twin.isPresent()) {
                Glyph first = kept.get(twin.get());
                kept.set(twin.get(), first.doubled(glyph.raw(), "doubled-glyph"));
            } else {
                seen.put(new Spot(glyph.text(), square(glyph.x()), square(glyph.y())), kept.size());
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static Optional<Integer> twin(Glyph glyph, List<Glyph> kept, Map<Spot, Integer> seen) {
        if (glyph.blank()) {
            return Optional.empty();
        }
        double near = SAME_PLACE * glyph.size();
        double reach = glyph.width() > 0 ? Math.min(near, SAME_PLACE_OF_WIDTH * glyph.width()) : near;
        for (long x = square(glyph.x() - reach); x <= square(glyph.x() + reach); x++) {
            for (long y = square(glyph.y() - reach); y <= square(glyph.y() + reach); y++) {
                Integer at = seen.get(new Spot(glyph.text(), x, y));
                if (at != null) {
                    Glyph other = kept.get(at);
                    boolean same = Math.abs(other.x() - glyph.x()) <= reach
                            && Math.abs(other.y() - glyph.y()) <= reach
                            && other.angle() == glyph.angle()
                            && other.ink() == glyph.ink()
                            && Math.abs(other.size() - glyph.size()) <= near;
                    if (same) {
                        return Optional.of(at);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Squares of 3 points: most glyphs reach into no other than their own. */
    private static long square(double at) {
        return (long) Math.floor(at / 3);
    }

    private List<Glyph> saraAm(List<Glyph> glyphs) {
        List<Glyph> repaired = new ArrayList<>(glyphs);
        String[] am = new String[glyphs.size()];
        Arrays.fill(am, "");
        for (int i = 0; i < repaired.size(); i++) {
            Glyph glyph = repaired.get(i);
            Optional<Integer> vowel = Nikhahit.possible(glyph) ? Nikhahit.vowelAfter(repaired, i) : Optional.empty();
            if (vowel.isPresent()) {
                am[vowel.get()] = cause(glyph);
                repaired.set(i, glyph.repaired("", ""));
            } else if (Nikhahit.zeroWidthBlank(glyph)) {
                repaired.set(i, glyph.repaired("", "zero-width-blank"));
            } else if (!am[i].isEmpty()) {
                String rest = glyph.text().substring(1);
                repaired.set(i, glyph.repaired(Thai.SARA_AM + rest, am[i]));
            } else if (habits.shows(glyph, Thai.SARA_AM) && habits.aaShownAsAm().contains(glyph.font())) {
                repaired.set(i, glyph.repaired(String.valueOf(Thai.SARA_AA), "font-aa-for-am"));
            } else if (habits.stop(glyph)) {
                repaired.set(i, glyph.repaired(".", "font-stop-for-so-sala"));
            }
        }
        return repaired;
    }

    /** Of a ring that the file itself names, two glyphs became one letter; else its name was repaired as well. */
    private static String cause(Glyph ring) {
        if (!Nikhahit.written(ring)) {
            return "nikhahit-zero-width";
        }
        return ring.cause().isEmpty() ? "sara-am" : ring.cause();
    }

    private List<Glyph> signs(List<Glyph> glyphs) {
        List<Glyph> named = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            FontTraits font = glyph.font() < fonts.size() ? fonts.get(glyph.font()) : UNKNOWN;
            boolean bracketed = Signs.possible(glyph)
                    && i > 0
                    && i + 1 < glyphs.size()
                    && "([".contains(lastOf(glyphs.get(i - 1)))
                    && ")]".contains(firstOf(glyphs.get(i + 1)));
            named.add(Signs.named(glyph, font, bracketed));
        }
        return named;
    }

    private static String lastOf(Glyph glyph) {
        String text = glyph.text();
        return text.isBlank() ? "-" : text.substring(text.length() - 1);
    }

    private static String firstOf(Glyph glyph) {
        return glyph.text().isBlank() ? "-" : glyph.text().substring(0, 1);
    }
}
