package prongsai.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import prongsai.model.Paragraph;
import prongsai.text.Numerals;

/** Holds doubted years against those that were read surely in the same report. */
final class YearJoin {
    /** Words that a year follows: พ.ศ., ปี, ปีงบประมาณ, names of months. One digit may be missing or too many. */
    private static final Pattern YEAR = Pattern.compile(
            "(?:พ\\s*\\.?\\s*ศ\\s*\\.?|ปี|งบประมาณ|คม|ยน|พันธ์|[มกพตธสย]\\.\\s?[คพยี]\\.)\\s*(\\d{3,5})(?!\\d)");
    /** Fiscal years that reports are about, and are written in. */
    private static final int FIRST = 2560;

    private static final int LAST = 2575;
    private static final int DIGITS = 4;
    private static final double AGREED = 0.97;
    private static final double CORRECTED = 0.75;
    /** More digits than this are not taken for misread. */
    private static final int MISREAD = 2;

    private final Amendments amendments;

    YearJoin(Amendments amendments) {
        this.amendments = amendments;
    }

    void join(List<Paragraph> paragraphs) {
        List<Numeral> years =
                paragraphs.stream().flatMap(p -> years(p).stream()).toList();
        Set<Integer> sure = new TreeSet<>();
        years.stream().filter(y -> !y.doubted() && plausible(value(y))).forEach(y -> sure.add(value(y)));
        years.stream().filter(Numeral::doubted).forEach(year -> join(year, sure));
    }

    private void join(Numeral year, Set<Integer> sure) {
        if (sure.contains(value(year))) {
            amendments.agree(year, AGREED);
            return;
        }
        List<Integer> near = year.arabic().length() == DIGITS ? nearest(year.arabic(), sure) : List.of();
        if (!plausible(value(year)) && near.size() == 1) {
            amendments.correct(year, String.valueOf(near.getFirst()), CORRECTED);
        } else {
            amendments.leave(year);
        }
    }

    /** The sure years with the fewest other digits. */
    private static List<Integer> nearest(String read, Set<Integer> sure) {
        int least = sure.stream().mapToInt(y -> others(read, y)).min().orElse(MISREAD + 1);
        return least > MISREAD
                ? List.of()
                : sure.stream().filter(y -> others(read, y) == least).toList();
    }

    private static int others(String read, int year) {
        String other = String.valueOf(year);
        return (int) IntStream.range(0, other.length())
                .filter(i -> read.charAt(i) != other.charAt(i))
                .count();
    }

    static List<Numeral> years(Paragraph paragraph) {
        Matcher matcher = YEAR.matcher(Numerals.arabic(paragraph.text()));
        return matcher.results()
                .map(m -> new Numeral(paragraph, m.start(1), m.end(1)))
                .toList();
    }

    private static int value(Numeral year) {
        return Integer.parseInt(year.arabic());
    }

    private static boolean plausible(int year) {
        return FIRST <= year && year <= LAST;
    }
}
