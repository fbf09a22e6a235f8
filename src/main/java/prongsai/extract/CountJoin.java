package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Paragraph;
import prongsai.text.Numerals;

/**
 * Holds doubted numbers of lists against their neighbours: a list counts up, and not from 0. A number that was read surely
 * stays where its neighbours say another, but is told.
 */
final class CountJoin {
    private static final Pattern STEP = Pattern.compile("\\s*\\(?(\\d{1,2})[.)](?!\\d)");
    private static final double AGREED = 0.97;
    private static final double ONE_SIDE = 0.92;
    private static final double CORRECTED = 0.8;
    private static final double CONTRADICTED = 0.85;
    /** Of a number that no list has. */
    private static final double IMPOSSIBLE = 0.5;

    private final Amendments amendments;

    CountJoin(Amendments amendments) {
        this.amendments = amendments;
    }

    /** Paragraphs of one cell, or of a page: those that begin with a number count up. */
    void steps(List<Paragraph> paragraphs) {
        List<Numeral> numbers = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Matcher matcher = STEP.matcher(Numerals.arabic(paragraph.text()));
            if (matcher.lookingAt()) {
                numbers.add(new Numeral(paragraph, matcher.start(1), matcher.end(1)));
            }
        }
        join(numbers);
    }

    /** Numbers that count up. One alone proves nothing, unless it is 1. */
    void join(List<Numeral> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            Optional<Integer> after = sure(numbers, i - 1).map(n -> n + 1);
            Optional<Integer> before = sure(numbers, i + 1).map(n -> n - 1);
            if (zero(numbers.get(i))) {
                notZero(
                        numbers.get(i),
                        i,
                        after,
                        before,
                        numbers.stream().skip(i + 1L).findFirst().map(CountJoin::value));
            } else if (numbers.get(i).doubted()) {
                join(numbers.get(i), after, before);
            } else if (after.isPresent() && after.equals(before) && after.get() != value(numbers.get(i))) {
                contradicted(numbers.get(i));
            }
        }
    }

    private void join(Numeral number, Optional<Integer> after, Optional<Integer> before) {
        int value = value(number);
        // 1 behind a greater number: the list may begin anew, so that only one side speaks.
        boolean both = after.isPresent() && after.equals(before);
        if (both && after.get() == value) {
            amendments.agree(number, AGREED);
        } else if (both) {
            amendments.correct(number, String.valueOf(after.get()), CORRECTED);
        } else if (after.or(() -> before).filter(n -> n == value).isPresent()
                || before.filter(n -> n == value).isPresent()) {
            amendments.agree(number, ONE_SIDE);
        } else {
            amendments.leave(number);
        }
    }

    /**
     * A ๐ that begins a row or a step is a misread digit, however sure its reader is: mostly ๑.
     *
     * @param next what the number behind it was read as, surely or not: a list that goes on with 2 begins with 1
     */
    private void notZero(
            Numeral number, int at, Optional<Integer> after, Optional<Integer> before, Optional<Integer> next) {
        if (at == 0 && next.filter(n -> n == 2).isPresent()) {
            amendments.correct(number, "1", CORRECTED);
        } else if (after.isPresent() && after.equals(before)) {
            amendments.correct(number, String.valueOf(before.orElseThrow()), CORRECTED);
        } else {
            amendments.doubt(number, Math.min(number.confidence(), IMPOSSIBLE));
        }
    }

    private void contradicted(Numeral number) {
        if (recognised(number)) {
            amendments.doubt(number, CONTRADICTED);
        }
    }

    private static Optional<Integer> sure(List<Numeral> numbers, int index) {
        return index < 0 || index >= numbers.size() || numbers.get(index).doubted() || zero(numbers.get(index))
                ? Optional.empty()
                : Optional.of(value(numbers.get(index)));
    }

    private static boolean zero(Numeral number) {
        return value(number) == 0 && recognised(number);
    }

    /** Of a picture; a number that was typed says what it says. */
    private static boolean recognised(Numeral number) {
        return number.paragraph().confidence() < 1;
    }

    private static int value(Numeral number) {
        return Integer.parseInt(number.arabic());
    }
}
