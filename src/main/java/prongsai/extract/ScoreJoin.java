package prongsai.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.model.Paragraph;
import prongsai.text.Numerals;

/** Holds doubted scores against the same number printed and read surely elsewhere in the report. */
final class ScoreJoin {
    private static final Pattern SCORE = Pattern.compile("(?<![\\d./,])\\d{1,3}\\.\\d{1,2}(?![\\d./])");
    private static final double AGREED = 0.97;
    /** A number that may be a list number in two places proves nothing. */
    private static final int LEAST_LENGTH = 4;

    private final Amendments amendments;

    ScoreJoin(Amendments amendments) {
        this.amendments = amendments;
    }

    void join(List<Paragraph> paragraphs) {
        List<Numeral> scores = paragraphs.stream()
                .flatMap(p ->
                        SCORE.matcher(Numerals.arabic(p.text())).results().map(m -> new Numeral(p, m.start(), m.end())))
                .toList();
        Set<String> sure = new HashSet<>();
        scores.stream().filter(s -> !s.doubted()).map(Numeral::arabic).forEach(sure::add);
        for (Numeral score : scores) {
            if (score.doubted() && score.arabic().length() >= LEAST_LENGTH) {
                if (sure.contains(score.arabic())) {
                    amendments.agree(score, AGREED);
                } else {
                    amendments.leave(score);
                }
            }
        }
    }
}
