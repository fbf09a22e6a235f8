package prongsai.read.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import prongsai.text.Thai;
import prongsai.text.WebAddress;

/**
 * What stands between two lines of one paragraph. Thai is wrapped between words without a space, so a space belongs
 * there only where the file has one, or where the text could not have been wrapped without one.
 */
public final class LineJoin {
    private static final String OPENING = "([{\u201C\u2018\u00AB";
    private static final String CLOSING = ")]},.;:!?\u201D\u2019\u00BB\u0E2F%";
    /** พ.ศ., สขร.: written after a space. */
    private static final Pattern ABBREVIATION = Pattern.compile("[\u0E01-\u0E2E]{1,4}\\.");

    /** อบต. and อบจ., which typesetters part before their last letter; never ต.ค. */
    private static final String SHORT_NAME = "\u0E2D\u0E1A";

    private static final Pattern LETTER = Pattern.compile("[\u0E15\u0E08]\\.(?!\u0E04\\.)");

    private static final char REPETITION = '\u0E46';

    private LineJoin() {}

    /**
     * The words between two lines: nothing or one space.
     *
     * @param before text so far, not empty
     * @param blank the file has a blank at its end
     * @param after text of the next line, not empty
     */
    public static String between(String before, boolean blank, String after) {
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        if (Thai.cannotBegin(first)) {
            return "";
        }
        if (blank) {
            return " ";
        }
        if (last == '\u00AD' || OPENING.indexOf(last) >= 0 || CLOSING.indexOf(first) >= 0) {
            return "";
        }
        if (first < 0x80 && WebAddress.ends(before)) {
            return "";
        }
        if (last == '-' || last == '/') {
            return before.length() > 1 && before.charAt(before.length() - 2) == ' ' ? " " : "";
        }
        if (before.endsWith(SHORT_NAME)
                && LETTER.matcher(after).lookingAt()
                && lastWord(before).equals(SHORT_NAME)) {
            return "";
        }
        if (last == REPETITION
                || first == REPETITION
                || (Thai.isConsonant(first) && ABBREVIATION.matcher(after).lookingAt())) {
            return " ";
        }
        return Thai.isLetter(last) && Thai.isLetter(first) ? "" : " ";
    }

    private static String lastWord(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        int end = words.last();
        int start = words.previous();
        return start == BreakIterator.DONE ? text : text.substring(start, end);
    }
}
