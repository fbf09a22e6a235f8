package prongsai.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.read.page.Glyph;
import prongsai.read.page.PageContent;
import prongsai.text.Thai;

/**
 * What a document's fonts do wrong, learnt from all its pages: some embedded fonts name a letter wrongly wherever it
 * stands, and only the whole shows it.
 *
 * @param aaShownAsAm fonts that give ำ for every า: beside a nikhahit of their own they give ำ too
 * @param narrowest fonts in which ศ comes in two widths, with the width (in em) up to which it is a full stop
 */
record FontHabits(Set<Integer> aaShownAsAm, Map<Integer, Double> narrowest) {
    private static final char SO_SALA = '\u0E28';
    /** A full stop is less than half as wide as a consonant. */
    private static final double STOP_TO_CONSONANT = 0.62;

    private static final int ENOUGH_CONSONANTS = 20;

    FontHabits {
        aaShownAsAm = Set.copyOf(aaShownAsAm);
        narrowest = Map.copyOf(narrowest);
    }

    boolean shows(Glyph glyph, char letter) {
        return glyph.text().length() == 1 && glyph.text().charAt(0) == letter;
    }

    boolean stop(Glyph glyph) {
        return shows(glyph, SO_SALA) && glyph.width() / glyph.size() <= narrowest.getOrDefault(glyph.font(), -1.0);
    }

    static FontHabits of(List<PageContent> pages) {
        Set<Integer> damaged = new HashSet<>();
        Map<Integer, double[]> consonants = new HashMap<>();
        for (PageContent page : pages) {
            List<Glyph> glyphs = page.glyphs();
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph glyph = glyphs.get(i);
                if (Nikhahit.zeroWidthBlank(glyph)) {
                    Nikhahit.vowelAfter(glyphs, i)
                            .filter(v -> glyphs.get(v).text().charAt(0) == Thai.SARA_AM)
                            .ifPresent(v -> damaged.add(glyphs.get(v).font()));
                } else if (glyph.text().length() == 1
                        && Thai.isConsonant(glyph.text().charAt(0))) {
                    double[] sum = consonants.computeIfAbsent(glyph.font(), k -> new double[2]);
                    sum[0] += glyph.width() / glyph.size();
                    sum[1]++;
                }
            }
        }
        Map<Integer, Double> narrowest = new HashMap<>();
        consonants.forEach((font, sum) -> {
            if (sum[1] >= ENOUGH_CONSONANTS) {
                narrowest.put(font, sum[0] / sum[1] * STOP_TO_CONSONANT);
            }
        });
        return new FontHabits(damaged, narrowest);
    }
}
