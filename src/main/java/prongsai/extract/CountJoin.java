package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Paragraph;
import prongsai.text.Numerals;

/** Holds doubted numbers of lists against their neighbours: a list counts up. */
final class CountJoin {
    private static final Pattern STEP = Pattern.compile("\\s*\\(?(\\d{1,2})[.)](?!\\d)");
    private static final double AGREED = 0.97;
    private static final double ONE_SIDE = 0.92;
    private static final double CORRECTED = 0.8;

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
            Numeral number = numbers.get(i);
            if (!number.doubted()) {
                continue;
            }
            int value = value(number);
            Optional<Integer> after = sure(numbers, i - 1).map(n -> n + 1);
            Optional<Integer> before = sure(numbers, i + 1).map(n -> n - 1);
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
    }

    private static Optional<Integer> sure(List<Numeral> numbers, int index) {
        return index < 0 || index >= numbers.size() || numbers.get(index).doubted()
                ? Optional.empty()
                : Optional.of(value(numbers.get(index)));
    }

    private static int value(Numeral number) {
        return Integer.parseInt(number.arabic());
    }
}
