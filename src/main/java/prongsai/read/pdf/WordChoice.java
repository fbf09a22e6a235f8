package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prongsai.read.page.Glyph;
import prongsai.text.Thai;
import prongsai.text.ThaiWords;

/**
 * Chooses between า and ำ where the glyphs do not tell, by the words that come of it. It acts only on fonts that
 * {@link FontHabits} found to give ำ for every า, and on codes that name no letter. The other way round, a font that lost
 * every ำ, is left as it is: the dictionary takes letters that it does not know for one word, and would make ตำม of ตาม.
 */
final class WordChoice {
    /** Letters that are looked at to either side. */
    private static final int REACH = 12;

    private static final double SAME_LINE = 0.3;
    private static final double SPACE = 0.3;
    private static final String AA = String.valueOf(Thai.SARA_AA);
    private static final String AM = String.valueOf(Thai.SARA_AM);

    private final FontHabits habits;

    WordChoice(FontHabits habits) {
        this.habits = habits;
    }

    /** The glyphs with their vowels chosen; the same list where no font calls for it. */
    List<Glyph> chosen(List<Glyph> glyphs) {
        boolean nameless = glyphs.stream().anyMatch(WordChoice::nameless);
        if (!nameless && habits.withoutAa().isEmpty()) {
            return glyphs;
        }
        List<Glyph> chosen = new ArrayList<>(glyphs);
        for (int i = 0; i < chosen.size(); i++) {
            Glyph glyph = chosen.get(i);
            if (habits.withoutAa().contains(glyph.font()) && habits.shows(glyph, Thai.SARA_AM)) {
                if (!ThaiWords.prefers(word(chosen, i, AM), word(chosen, i, AA))) {
                    chosen.set(i, glyph.repaired(AA, "font-aa-for-am"));
                }
            } else if (nameless(glyph) && carried(chosen, i)) {
                String am = word(chosen, i, AM);
                if (ThaiWords.prefers(am, word(chosen, i, " ")) && !ThaiWords.prefers(word(chosen, i, AA), am)) {
                    chosen.set(i, glyph.repaired(AM, "font-code-for-am"));
                }
            }
        }
        return chosen;
    }

    private static boolean nameless(Glyph glyph) {
        return glyph.text().length() == 1 && Legibility.nameless(glyph.text().charAt(0));
    }

    private static boolean carried(List<Glyph> glyphs, int at) {
        if (at == 0 || glyphs.get(at - 1).text().isEmpty()) {
            return false;
        }
        String before = glyphs.get(at - 1).text();
        char last = before.charAt(before.length() - 1);
        return Thai.isConsonant(last) || Thai.isTone(last);
    }

    /** The letters around a glyph, up to the next space, with another letter in its place. */
    private String word(List<Glyph> glyphs, int at, String instead) {
        StringBuilder before = new StringBuilder();
        for (int i = at - 1; i >= 0 && before.length() < REACH && next(glyphs.get(i), glyphs.get(i + 1)); i--) {
            before.insert(0, glyphs.get(i).text());
        }
        StringBuilder after = new StringBuilder();
        Set<Integer> lost = habits.withoutAa();
        for (int i = at + 1; i < glyphs.size() && after.length() < REACH; i++) {
            Glyph glyph = glyphs.get(i);
            if (!next(glyphs.get(i - 1), glyph)) {
                break;
            }
            after.append(lost.contains(glyph.font()) ? glyph.text().replace(Thai.SARA_AM, Thai.SARA_AA) : glyph.text());
        }
        return before + instead + after;
    }

    private static boolean next(Glyph before, Glyph after) {
        boolean letters = letters(before) && letters(after);
        return letters
                && Math.abs(before.across() - after.across()) < SAME_LINE * after.size()
                && Math.abs(after.along() - before.alongEnd()) < SPACE * after.size();
    }

    private static boolean letters(Glyph glyph) {
        return glyph.text().chars().allMatch(c -> Thai.isLetter(c) || Legibility.nameless((char) c));
    }
}
