package prongsai.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Paragraph;
import prongsai.text.Numerals;

/**
 * Holds doubted scores against the same number printed and read surely elsewhere in the report. A full stop that recognition
 * lost between two and two digits before คะแนน, or in a cell of scores, is put back and told; a small number that stands
 * behind another before คะแนน may be the rest of one, and is doubted.
 */
final class ScoreJoin {
    private static final Pattern SCORE = Pattern.compile("(?<![\\d./,])\\d{1,3}\\.\\d{1,2}(?![\\d./])");
    /** 79 81 คะแนน, 79ฯ81 คะแนน: the stop was read as a blank or as a letter. */
    private static final Pattern PARTED = Pattern.compile("(?<![\\d./,])(\\d{2})[\\sฯ,:;'·](\\d{2})(?=\\s*คะแนน)");
    /** 62 1 15 คะแนน: what of it is the score? */
    private static final Pattern BEHIND_A_NUMBER = Pattern.compile("(?<=\\d\\.?\\s)\\d{1,2}(?=\\s*คะแนน)");
    /** A cell of scores: four digits, or two and two with something between. */
    private static final Pattern CELL = Pattern.compile("\\s*(\\d{2})(?:\\D{0,2})(\\d{2})\\s*");

    private static final double STOPPED = 0.8;
    /** The same number is read surely elsewhere. */
    private static final double STOPPED_AS_ELSEWHERE = 0.95;

    private static final double REST = 0.6;
    private static final double AGREED = 0.97;
    /** A number that may be a list number in two places proves nothing. */
    private static final int LEAST_LENGTH = 4;

    private final Amendments amendments;

    ScoreJoin(Amendments amendments) {
        this.amendments = amendments;
    }

    /** Cells of scores in which a full stop is missing. */
    private void cells(List<Paragraph> cells, Set<String> sure) {
        for (Paragraph cell : cells) {
            Matcher matcher = CELL.matcher(Numerals.arabic(cell.text()));
            if (cell.confidence() < 1 && matcher.matches() && !cell.text().contains(".")) {
                stop(cell, matcher, sure);
            }
        }
    }

    private void stop(Paragraph paragraph, Matcher matcher, Set<String> sure) {
        Numeral number = new Numeral(paragraph, matcher.start(1), matcher.end(2));
        String score = matcher.group(1) + "." + matcher.group(2);
        boolean elsewhere = !number.doubted() && sure.contains(score);
        amendments.correct(number, score, elsewhere ? STOPPED_AS_ELSEWHERE : STOPPED);
    }

    private void parted(Paragraph paragraph, Set<String> sure) {
        String text = Numerals.arabic(paragraph.text());
        Matcher parted = PARTED.matcher(text);
        int end = 0;
        while (parted.find()) {
            stop(paragraph, parted, sure);
            end = parted.end();
        }
        Matcher behind = BEHIND_A_NUMBER.matcher(text);
        while (behind.find()) {
            if (behind.start() >= end) {
                amendments.doubt(new Numeral(paragraph, behind.start(), behind.end()), REST);
            }
        }
    }

    /**
     * Holds scores against each other.
     *
     * @param paragraphs all of the report
     * @param cells those of them that are cells of scores
     */
    void join(List<Paragraph> paragraphs, List<Paragraph> cells) {
        List<Numeral> scores = paragraphs.stream()
                .flatMap(p ->
                        SCORE.matcher(Numerals.arabic(p.text())).results().map(m -> new Numeral(p, m.start(), m.end())))
                .toList();
        Set<String> sure = new HashSet<>();
        scores.stream().filter(s -> !s.doubted()).map(Numeral::arabic).forEach(sure::add);
        cells(cells, sure);
        paragraphs.stream().filter(p -> p.confidence() < 1).forEach(p -> parted(p, sure));
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
