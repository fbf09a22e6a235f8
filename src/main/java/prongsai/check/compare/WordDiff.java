package prongsai.check.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prongsai.model.compare.Comparison.Words;
import prongsai.text.Thai;

/**
 * Which words of a text were removed and added, at the boundaries of Thai words. The time of one pair of texts grows with the
 * square of their length, so one of these, which serves one page or one comparison of reports, takes no pair that is too long,
 * and no further long one where those before were as much as two of the longest. Short ones cost nothing and are all taken.
 */
public final class WordDiff {
    /** Letters of both texts up to which they are compared: three seconds where they have no word in common. */
    public static final int MOST_LETTERS = 40_000;

    /** Letters of both texts up to which their comparison takes no time that anybody notices. */
    private static final int SHORT = 2_000;

    private static final long MOST_WORK = 2L * MOST_LETTERS * MOST_LETTERS;

    /** Words kept between two changes are too few to read by themselves below this many letters. */
    private static final int LEAST_KEPT = 4;

    private long work = MOST_WORK;

    /**
     * The words of both texts.
     *
     * @return kept and removed ones joined are the first text, kept and added ones the second; of a change the removed
     *     words come first; empty where both are too long
     */
    public Optional<List<Words>> of(String a, String b) {
        if (a.equals(b) || a.isEmpty() || b.isEmpty()) {
            return Optional.of(whole(a, b));
        }
        long letters = (long) a.length() + b.length();
        if (letters <= SHORT) {
            return Optional.of(words(a, b));
        }
        if (letters > MOST_LETTERS || letters * letters > work) {
            return Optional.empty();
        }
        work -= letters * letters;
        return Optional.of(words(a, b));
    }

    private static List<Words> whole(String a, String b) {
        Joiner joined = new Joiner();
        if (a.equals(b)) {
            joined.kept(a);
        } else {
            joined.changed(a, b);
        }
        return joined.end();
    }

    private static List<Words> words(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        Joiner joined = new Joiner();
        int at = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(left, right, null)) {
            joined.kept(String.join("", left.subList(at, change.startOriginal)));
            joined.changed(
                    String.join("", left.subList(change.startOriginal, change.endOriginal)),
                    String.join("", right.subList(change.startRevised, change.endRevised)));
            at = change.endOriginal;
        }
        joined.kept(String.join("", left.subList(at, left.size())));
        return joined.end();
    }

    /** The text cut at word boundaries, never before a mark or a vowel that needs its consonant. */
    static List<String> words(String text) {
        BreakIterator iterator = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        iterator.setText(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end == text.length() || !Thai.cannotBegin(text.charAt(end))) {
                words.add(text.substring(start, end));
                start = end;
            }
        }
        return words;
    }

    /** Joins stretches; a blank or a scrap between two changes goes with them. */
    private static final class Joiner {
        private final List<Words> all = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String kept = "";

        void kept(String text) {
            kept += text;
        }

        void changed(String gone, String come) {
            boolean amidChanges = removed.length() + added.length() > 0;
            if (amidChanges && letters(kept) < LEAST_KEPT) {
                removed.append(kept);
                added.append(kept);
            } else {
                flush();
                add(Words.Fate.KEPT, kept);
            }
            kept = "";
            removed.append(gone);
            added.append(come);
        }

        List<Words> end() {
            flush();
            add(Words.Fate.KEPT, kept);
            return List.copyOf(all);
        }

        private void flush() {
            add(Words.Fate.REMOVED, removed.toString());
            add(Words.Fate.ADDED, added.toString());
            removed.setLength(0);
            added.setLength(0);
        }

        private void add(Words.Fate fate, String text) {
            if (!text.isEmpty()) {
                all.add(new Words(fate, text));
            }
        }

        private static long letters(String text) {
            return text.chars().filter(Character::isLetterOrDigit).count();
        }
    }
}
