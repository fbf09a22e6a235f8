package prongsai.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts Thai text right that a file holds in a broken form. Each step has a cause, and the log says how often it acted.
 *
 * <p>Never NFKC: it takes ำ (U+0E33) apart. The steps, in order:
 *
 * <ol>
 *   <li>{@code invisible}: U+0000, U+00AD, U+200B to U+200D, U+FEFF are dropped
 *   <li>{@code private-use}: U+F700 to U+F71A (Windows) and U+F884 to U+F89E (Mac) become the letters they draw
 *   <li>{@code lone-e}: เเ (U+0E40 twice) becomes แ
 *   <li>{@code long-aa}: U+0E45 after a consonant other than ฤ ฦ becomes า
 *   <li>{@code letter-spaced}: five or more clusters in a row, each between single spaces, become words again; fewer
 *       where the dictionary takes what comes of it for one word and the pieces for none
 *   <li>{@code spaced-aa}: consonant, space, า, with or without a tone mark, becomes ำ: the space is what is left of a
 *       nikhahit; า, where the dictionary knows that word and not the other
 *   <li>{@code space-before-mark}: a mark or ำ never follows a space
 *   <li>{@code sara-am}: U+0E4D U+0E32, U+0E32 U+0E4D and U+0E33 U+0E32 become ำ, a tone mark goes before it
 *   <li>{@code mark-order}: a tone mark before a vowel sign goes after it
 *   <li>{@code doubled-mark}: the same mark twice is there once
 * </ol>
 *
 * <p>Sources of the private-use tables: the Thai shaper of HarfBuzz (hb-ot-shaper-thai.cc).
 */
public final class ThaiRepair {
    private static final String WINDOWS =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B"
                    + "\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";
    private static final char WINDOWS_FIRST = '\uF700';
    private static final String MAC =
            "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49\u0E4A\u0E4A"
                    + "\u0E4A\u0E4B\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D\u0E0D\u0E38\u0E39\u0E3A\u0E10";
    private static final char MAC_FIRST = '\uF884';

    private ThaiRepair() {}

    /**
     * A repaired text.
     *
     * @param text the text as it should read
     * @param fixes what was done, in the order of the steps; empty where nothing was
     */
    public record Result(String text, List<Fix> fixes) {
        public Result {
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * One kind of repair.
     *
     * @param cause the step's name
     * @param count how often it acted
     */
    public record Fix(String cause, int count) {}

    private interface Step {
        int apply(StringBuilder text);
    }

    private record Named(String cause, Step step) {}

    private static final List<Named> STEPS = List.of(
            new Named("invisible", ThaiRepair::dropInvisible),
            new Named("private-use", ThaiRepair::mapPrivateUse),
            new Named("lone-e", ThaiRepair::joinLoneE),
            new Named("long-aa", ThaiRepair::shortenLongAa),
            new Named("letter-spaced", text -> SpacedLetters.joinRuns(text) + SpacedLetters.joinWords(text)),
            new Named("spaced-aa", SpacedLetters::joinAa));

    /** Each can give the others something to do where marks lie in a heap: done again until they rest. */
    private static final List<Named> MARK_STEPS = List.of(
            new Named("space-before-mark", MarkOrder::dropSpaceBeforeMark),
            new Named("sara-am", MarkOrder::composeSaraAm),
            new Named("mark-order", MarkOrder::orderMarks),
            new Named("doubled-mark", MarkOrder::dropDoubledMarks));

    /** Repairs a text. A text without Thai or private-use letters comes back but for its invisible characters. */
    public static Result repair(String raw) {
        if (clean(raw)) {
            return new Result(raw, List.of());
        }
        StringBuilder text = new StringBuilder(raw);
        List<Fix> fixes = new ArrayList<>();
        for (Named named : STEPS) {
            int count = named.step.apply(text);
            if (count > 0) {
                fixes.add(new Fix(named.cause, count));
            }
        }
        fixes.addAll(settleMarks(text));
        return new Result(text.toString(), fixes);
    }

    private static List<Fix> settleMarks(StringBuilder text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        MARK_STEPS.forEach(named -> counts.put(named.cause, 0));
        boolean restless = true;
        while (restless) {
            restless = false;
            for (Named named : MARK_STEPS) {
                int count = named.step.apply(text);
                counts.merge(named.cause, count, Integer::sum);
                restless |= count > 0;
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Fix(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The repaired text alone. */
    public static String text(String raw) {
        return repair(raw).text();
    }

    private static boolean clean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Thai.isThai(c) || invisible(c) || (c >= WINDOWS_FIRST && c <= '\uF8FF')) {
                return false;
            }
        }
        return true;
    }

    private static boolean invisible(char c) {
        return c == 0 || c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\uFEFF';
    }

    private static int dropInvisible(StringBuilder text) {
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!invisible(text.charAt(i))) {
                text.setCharAt(kept++, text.charAt(i));
            }
        }
        int count = text.length() - kept;
        text.setLength(kept);
        return count;
    }

    private static int mapPrivateUse(StringBuilder text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= WINDOWS_FIRST && c < WINDOWS_FIRST + WINDOWS.length()) {
                text.setCharAt(i, WINDOWS.charAt(c - WINDOWS_FIRST));
                count++;
            } else if (c >= MAC_FIRST && c < MAC_FIRST + MAC.length()) {
                text.setCharAt(i, MAC.charAt(c - MAC_FIRST));
                count++;
            }
        }
        return count;
    }

    private static int joinLoneE(StringBuilder text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '\u0E40' && text.charAt(i + 1) == '\u0E40') {
                text.setCharAt(i, '\u0E41');
                text.deleteCharAt(i + 1);
                count++;
            }
        }
        return count;
    }

    private static int shortenLongAa(StringBuilder text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (text.charAt(i) == '\u0E45'
                    && (Thai.isConsonant(before) || Thai.isTone(before))
                    && before != '\u0E24'
                    && before != '\u0E26') {
                text.setCharAt(i, Thai.SARA_AA);
                count++;
            }
        }
        return count;
    }
}
