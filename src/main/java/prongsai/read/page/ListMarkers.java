package prongsai.read.page;

import java.util.regex.Pattern;

/** How an item of a list begins. */
public final class ListMarkers {
    private static final String DIGITS = "[0-9\u0E50-\u0E59]{1,2}";
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\u2022\u25AA\u25CF\u25CB\u25E6\u2023\u27A2\u2756\u25C6\u25A0\u2610\u2611\u2714\u2713]\\s*\\S"
                    + "|[-\u2013\u2014*]\\s*[^\\s\\d\u0E50-\u0E59-])");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(" + DIGITS + "\\)|" + DIGITS + "\\)|" + DIGITS + "(?:\\." + DIGITS
                    + ")*\\.(?![0-9\u0E50-\u0E59])|" + DIGITS + "(?:\\.[0-9\u0E50-\u0E59]){1,3}\\s)\\s*\\S?");
    private static final Pattern LETTER = Pattern.compile("^(?:\\([\u0E01-\u0E2Ea-z]\\)|[\u0E01-\u0E2Ea-z]\\))\\s*\\S");
    /** What begins like an item where a line is wrapped: a time, a sum, the second of two months. */
    private static final Pattern CONTINUED = Pattern.compile("^(?:" + DIGITS
            + "\\.[0-9\u0E50-\u0E59]{2}\\s*(?:น\\.|บาท|%)"
            + "|[-\u2013\u2014]\\s*(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค"
            + "|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม))");

    /** The two answers of the form that agencies fill in, each on a line of its own. */
    private static final Pattern OPTION = Pattern.compile(
            "^[\u2610\u2611]\\s*(?:(?:ยังไม่ได้|ยังไม่|ไม่ได้|ได้)\\s*)?ดำเนินการ(?:แล้ว|เรียบร้อยแล้ว)?$");

    private ListMarkers() {}

    /** A tick box with its whole label: what follows is not part of it. */
    static boolean wholeOption(String line) {
        return OPTION.matcher(line).find();
    }

    /** A dash that may as well stand between two dates. */
    static boolean dash(String line) {
        return !line.isEmpty() && "-\u2013\u2014".indexOf(line.charAt(0)) >= 0;
    }

    public static boolean begins(String line) {
        return mayBegin(line)
                && (BULLET.matcher(line).find()
                        || NUMBER.matcher(line).find()
                        || LETTER.matcher(line).find())
                && !CONTINUED.matcher(line).find();
    }

    /** A look at the first letters, as nearly all lines begin with a word. */
    private static boolean mayBegin(String line) {
        if (line.length() < 2) {
            return false;
        }
        char first = line.charAt(0);
        boolean letter = Character.isLetter(first);
        return !letter || line.charAt(1) == ')';
    }
}
