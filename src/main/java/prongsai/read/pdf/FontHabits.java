package prongsai.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.read.page.Glyph;
import prongsai.read.page.PageContent;
import prongsai.text.Thai;
import prongsai.text.ThaiForm;

/**
 * What a document's fonts do wrong, learnt from all its pages: some embedded fonts name a letter wrongly wherever it
 * stands, and only the whole shows it. In Thai prose ten to fourteen า stand beside one ำ, so that a font with many ำ and
 * no า has lost the one in the other.
 *
 * @param aaShownAsAm fonts that give ำ for every า: beside a nikhahit of their own they give ำ too
 * @param withoutAa fonts that give ำ for every า, without a nikhahit that would tell which is which
 * @param latinForThai fonts whose letters of Windows-874 are given as those of Latin-1
 * @param narrowest fonts in which ศ comes in two widths, with the width (in em) up to which it is a full stop
 */
record FontHabits(
        Set<Integer> aaShownAsAm, Set<Integer> withoutAa, Set<Integer> latinForThai, Map<Integer, Double> narrowest) {
    private static final char SO_SALA = '\u0E28';
    /** A full stop is less than half as wide as a consonant. */
    private static final double STOP_TO_CONSONANT = 0.62;

    private static final int ENOUGH_CONSONANTS = 20;
    /** Letters of a font that make the absence of า a loss and no chance, where ำ is as frequent as only า is. */
    private static final int MANY_AM = 12;

    private static final double AM_OF_CONSONANTS = 0.06;
    private static final double CERTAIN = 4;
    private static final double MOSTLY = 0.6;
    private static final double HARDLY = 0.03;
    /** Latin-1 letters A1 to FB stand where Windows-874 has U+0E01 to U+0E5B. */
    static final char LATIN_FIRST = '\u00A1';

    static final char LATIN_LAST = '\u00FB';
    static final int LATIN_TO_THAI = 0x0E01 - LATIN_FIRST;

    FontHabits {
        aaShownAsAm = Set.copyOf(aaShownAsAm);
        withoutAa = Set.copyOf(withoutAa);
        latinForThai = Set.copyOf(latinForThai);
        narrowest = Map.copyOf(narrowest);
    }

    boolean shows(Glyph glyph, char letter) {
        return glyph.text().length() == 1 && glyph.text().charAt(0) == letter;
    }

    boolean stop(Glyph glyph) {
        return shows(glyph, SO_SALA) && glyph.width() / glyph.size() <= narrowest.getOrDefault(glyph.font(), -1.0);
    }

    /** True for a Latin-1 letter of a font that means Windows-874. */
    boolean latin(Glyph glyph) {
        return latinForThai.contains(glyph.font())
                && glyph.text().length() == 1
                && latin(glyph.text().charAt(0));
    }

    private static boolean latin(char c) {
        return c >= LATIN_FIRST && c <= LATIN_LAST;
    }

    /** What one font shows over the document. */
    private static final class Count {
        private int ringBeforeAm;
        private int ringBeforeAa;
        private int am;
        private int aa;
        private int ring;
        private int consonants;
        private double width;
        private int letters;
        private final StringBuilder latin = new StringBuilder();
        private int latins;
    }

    /** Counts what fonts show, page by page. */
    static final class Counter {
        private final Map<Integer, Count> counts = new HashMap<>();

        void add(PageContent page) {
            List<Glyph> glyphs = page.glyphs();
            Count count = null;
            int last = 0;
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph glyph = glyphs.get(i);
                if (count == null || glyph.font() != last) {
                    count = count(glyph.font());
                    last = glyph.font();
                }
                FontHabits.add(glyph, count);
                if (Nikhahit.possible(glyph)) {
                    count.ring++;
                    Nikhahit.vowelAfter(glyphs, i).map(glyphs::get).ifPresent(vowel -> {
                        boolean am = vowel.text().charAt(0) == Thai.SARA_AM;
                        count(vowel.font()).ringBeforeAm += am ? 1 : 0;
                        count(vowel.font()).ringBeforeAa += am ? 0 : 1;
                    });
                }
            }
        }

        private Count count(int font) {
            return counts.computeIfAbsent(font, k -> new Count());
        }

        /** What the pages so far show. */
        FontHabits habits() {
            return of(counts);
        }
    }

    static FontHabits of(List<PageContent> pages) {
        Counter counter = new Counter();
        pages.forEach(counter::add);
        return counter.habits();
    }

    private static FontHabits of(Map<Integer, Count> counts) {
        Set<Integer> shown = new HashSet<>();
        Set<Integer> withoutAa = new HashSet<>();
        Set<Integer> latin = new HashSet<>();
        Map<Integer, Double> narrowest = new HashMap<>();
        counts.forEach((font, count) -> {
            boolean ringless = count.ring + count.ringBeforeAa + count.ringBeforeAm == 0;
            if (count.ringBeforeAm > CERTAIN * count.ringBeforeAa) {
                shown.add(font);
            } else if (ringless
                    && count.aa == 0
                    && count.am >= MANY_AM
                    && count.am >= AM_OF_CONSONANTS * count.consonants) {
                withoutAa.add(font);
            }
            if (latinForThai(count)) {
                latin.add(font);
            }
            if (count.consonants >= ENOUGH_CONSONANTS) {
                narrowest.put(font, count.width / count.consonants * STOP_TO_CONSONANT);
            }
        });
        return new FontHabits(shown, withoutAa, latin, narrowest);
    }

    private static void add(Glyph glyph, Count count) {
        String text = glyph.text();
        if (text.length() != 1) {
            // ActualText makes one glyph of a cluster: its vowels count as well.
            for (int i = 0; i < text.length(); i++) {
                count.am += text.charAt(i) == Thai.SARA_AM ? 1 : 0;
                count.aa += text.charAt(i) == Thai.SARA_AA ? 1 : 0;
            }
            return;
        }
        char c = text.charAt(0);
        if (c < 0x80) {
            count.letters += Character.isLetter(c) ? 1 : 0;
            if (count.latins > 0) {
                count.latin.append(c);
            }
        } else if (Thai.isConsonant(c)) {
            count.letters++;
            count.consonants++;
            count.width += glyph.width() / glyph.size();
        } else if (latin(c)) {
            count.letters++;
            count.latins++;
            count.latin.append((char) (c + LATIN_TO_THAI));
        } else {
            count.am += c == Thai.SARA_AM ? 1 : 0;
            count.aa += c == Thai.SARA_AA ? 1 : 0;
            count.letters += Character.isLetter(c) ? 1 : 0;
        }
    }

    /** Nearly all letters are of the upper half of Latin-1, and as Windows-874 they make syllables. */
    private static boolean latinForThai(Count count) {
        return count.latins >= ENOUGH_CONSONANTS
                && count.latins >= MOSTLY * count.letters
                && ThaiForm.faults(count.latin.toString()) <= HARDLY * count.latins;
    }
}
