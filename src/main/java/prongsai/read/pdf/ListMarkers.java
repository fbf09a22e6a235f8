package prongsai.read.pdf;

import java.util.regex.Pattern;

/** How an item of a list begins. */
final class ListMarkers {
    private static final String DIGITS = "[0-9\u0E50-\u0E59]{1,2}";
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\u2022\u25AA\u25CF\u25CB\u25E6\u2023\u27A2\u2756\u25C6\u25A0\u2610\u2611\u2714\u2713]\\s*\\S"
                    + "|[-\u2013\u2014*]\\s*[^\\s\\d\u0E50-\u0E59-])");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\(" + DIGITS + "\\)|" + DIGITS + "\\)|" + DIGITS
            + "(?:\\." + DIGITS + ")*\\.(?![0-9\u0E50-\u0E59])|" + DIGITS + "(?:\\." + DIGITS + "){1,3}\\s)\\s*\\S?");
    private static final Pattern LETTER = Pattern.compile("^(?:\\([\u0E01-\u0E2Ea-z]\\)|[\u0E01-\u0E2Ea-z]\\))\\s*\\S");
    /** A date, a sum or an item's number broken at a line's end begins like one. */
    private static final Pattern CONTINUED =
            Pattern.compile("^" + DIGITS + "\\.[0-9\u0E50-\u0E59]{2}\\s*(?:\u0E19\\.|\u0E1A\u0E32\u0E17|%)");

    private ListMarkers() {}

    static boolean begins(String line) {
        return (BULLET.matcher(line).find()
                        || NUMBER.matcher(line).find()
                        || LETTER.matcher(line).find())
                && !CONTINUED.matcher(line).find();
    }
}
