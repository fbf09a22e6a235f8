package prongsai.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Lack;
import prongsai.model.Score;
import prongsai.reference.Levels;
import prongsai.text.Numerals;

/** Scores as the page prints them. */
final class Scores {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d+)?");

    private Scores() {}

    /** A rule about scores says nothing of a report that prints none. */
    static Optional<Lack> lack(CheckContext context) {
        return context.report().scores().isEmpty() ? Optional.of(Lack.SCORES) : Optional.empty();
    }

    /**
     * The number as the page prints it, digits and decimals kept; the plain number where the quote does not have it.
     */
    static String printed(Score score) {
        return at(score).map(span -> score.quote().substring(span[0], span[1])).orElse(plain(score.value()));
    }

    /** Where the number stands in the quote. */
    private static Optional<int[]> at(Score score) {
        Matcher matcher = NUMBER.matcher(Numerals.arabic(score.quote()));
        while (matcher.find()) {
            if (Math.abs(Double.parseDouble(matcher.group()) - score.value()) < 0.0001) {
                return Optional.of(new int[] {matcher.start(), matcher.end()});
            }
        }
        return Optional.empty();
    }

    /** The words from the number to the level, whichever comes first. */
    static String quoted(Score score, String level) {
        Optional<int[]> number = at(score);
        int label = score.quote().indexOf(level);
        if (number.isEmpty() || label < 0) {
            return score.quote().isBlank() ? printed(score) + " " + level : score.quote();
        }
        int start = Math.min(number.get()[0], label);
        int end = Math.max(number.get()[1], label + level.length());
        return score.quote().substring(start, end);
    }

    /** True where both are the same number, or one is the other rounded. */
    static boolean same(double a, double b) {
        BigDecimal x = BigDecimal.valueOf(a).stripTrailingZeros();
        BigDecimal y = BigDecimal.valueOf(b).stripTrailingZeros();
        int scale = Math.max(0, Math.min(x.scale(), y.scale()));
        return x.setScale(scale, RoundingMode.HALF_UP).compareTo(y.setScale(scale, RoundingMode.HALF_UP)) == 0
                || x.setScale(scale, RoundingMode.DOWN).compareTo(y.setScale(scale, RoundingMode.DOWN)) == 0
                        && Math.abs(a - b) < 0.05;
    }

    /** The one value that a year's score has; empty where it is not printed, or with several values. */
    static Optional<Double> only(CheckContext context, String scope, int year) {
        List<Double> values = context.report().scores().stream()
                .filter(score -> score.scope().equals(scope) && score.year().equals(Optional.of(year)))
                .map(Score::value)
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** The levels that the words of a score print: those of its field first, then what else stands in the quote. */
    static List<String> levels(Score score, Levels levels) {
        String quote = score.quote();
        return levels.allLabels().stream()
                .filter(label -> score.level().equals(Optional.of(label)) || standsAlone(quote, label))
                .toList();
    }

    /** A label that no letter touches: ผ่าน is not in ผ่านเกณฑ์ nor in ผ่านดี, A not in ITA, E not in E-Service. */
    private static boolean standsAlone(String quote, String label) {
        return Pattern.compile("(?:ระดับ|หรือ|เกรด|(?<![\\p{IsThai}A-Za-z]))\\s*" + Pattern.quote(label)
                        + "(?!-?[\\p{IsThai}A-Za-z])")
                .matcher(quote)
                .find();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
