package prongsai.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses of the web as reports print them: with their scheme, or from www on. */
public final class WebAddress {
    private static final String BEGINNING = "(?:https?://|www\\.)";
    /** A scheme whose strokes a line break parts from it begins one, too. */
    private static final Pattern BEGINS = Pattern.compile("https?:|www\\.");

    private static final Pattern ALONE = Pattern.compile("\\s*" + BEGINNING + "\\S+\\s*");
    private static final Pattern ENDS = Pattern.compile(BEGINNING + "\\S*$");
    private static final Pattern IN_WORDS = Pattern.compile(BEGINNING + "[^\\s<>\"”)\\]ก-๛]+");

    private WebAddress() {}

    /** True where one begins in a text. */
    public static boolean beginsIn(String text) {
        return BEGINS.matcher(text).find();
    }

    /** True for a text that is one, blanks around it not counted. */
    public static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    /** True where a text ends in one, of which more may follow on the next line. */
    public static boolean ends(String text) {
        return ENDS.matcher(text).find();
    }

    /** Those in a text, without brackets, quotes and Thai letters that stand behind them. */
    public static List<String> in(String text) {
        return IN_WORDS.matcher(text).results().map(MatchResult::group).toList();
    }
}
