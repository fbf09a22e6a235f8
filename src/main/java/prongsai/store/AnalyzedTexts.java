package prongsai.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import prongsai.store.analysis.Analyzed;

/**
 * Texts that were analysed lately: titles, elements and shared answers are the same in report after report, and cutting
 * words costs more than all else. Bounded by characters; the one not asked for longest goes first. Threads may
 * share it: two that miss the same text at once both cut it.
 */
final class AnalyzedTexts {
    /** Characters kept: with terms some 100 MB at most. */
    private static final int MOST = 4_000_000;
    /** Longer texts do not come twice. */
    private static final int LONGEST = 20_000;

    private final LinkedHashMap<String, Analyzed> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    Analyzed of(String text) {
        Optional<Analyzed> known = known(text);
        if (known.isPresent()) {
            return known.get();
        }
        Analyzed analyzed = Analyzed.of(text);
        if (text.length() <= LONGEST) {
            keep(text, analyzed);
        }
        return analyzed;
    }

    private synchronized Optional<Analyzed> known(String text) {
        return Optional.ofNullable(kept.get(text));
    }

    private synchronized void keep(String text, Analyzed analyzed) {
        if (kept.put(text, analyzed) == null) {
            characters += text.length();
        }
        while (characters > MOST) {
            Map.Entry<String, Analyzed> oldest = kept.pollFirstEntry();
            characters -= oldest.getKey().length();
        }
    }
}
