package prongsai.store;

import java.util.LinkedHashMap;
import java.util.Map;
import prongsai.store.analysis.Analyzed;

/**
 * Texts that were analysed lately: titles, elements and shared answers are the same in report after report, and cutting
 * words costs more than all else. Bounded by characters; the one not asked for longest goes first. Not for several
 * threads.
 */
final class AnalyzedTexts {
    /** Characters kept: with terms some 100 MB at most. */
    private static final int MOST = 4_000_000;
    /** Longer texts do not come twice. */
    private static final int LONGEST = 20_000;

    private final LinkedHashMap<String, Analyzed> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    Analyzed of(String text) {
        Analyzed known = kept.get(text);
        if (known != null) {
            return known;
        }
        Analyzed analyzed = Analyzed.of(text);
        if (text.length() <= LONGEST) {
            kept.put(text, analyzed);
            characters += text.length();
            while (characters > MOST) {
                Map.Entry<String, Analyzed> oldest = kept.pollFirstEntry();
                characters -= oldest.getKey().length();
            }
        }
        return analyzed;
    }
}
