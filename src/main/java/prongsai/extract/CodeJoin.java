package prongsai.extract;

import java.util.List;
import java.util.Optional;

/**
 * Holds doubted codes against the title of their row, and where that says nothing, against the codes around them. A code
 * that was read surely is never changed: that a report misnumbers an item is for the reader to know. Where the codes around
 * it leave room for another only, it is told.
 */
final class CodeJoin {
    private static final double AGREED = 0.98;
    private static final double BY_TITLE = 0.85;
    private static final double IN_SEQUENCE = 0.95;
    private static final double ONE_SIDE = 0.91;
    private static final double BY_SEQUENCE = 0.8;
    private static final double CONTRADICTED = 0.85;

    private final Amendments amendments;

    CodeJoin(Amendments amendments) {
        this.amendments = amendments;
    }

    /**
     * A row's number.
     *
     * @param number as read, without a code's letter
     * @param letter of the code; empty for a bare number
     * @param titled the number that the row's title belongs to
     */
    record Keyed(Numeral number, String letter, Optional<Integer> titled) {
        int value() {
            return Integer.parseInt(number.arabic());
        }
    }

    void join(List<Keyed> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number.doubted()) {
                join(rows, i);
            } else if (contradicted(rows, i)) {
                amendments.doubt(rows.get(i).number, CONTRADICTED);
            }
        }
    }

    /** The rows around it and its title say another: a misread number, or one that the report has wrong. */
    private static boolean contradicted(List<Keyed> rows, int at) {
        Keyed row = rows.get(at);
        boolean counted = counted(rows, at).filter(n -> n != row.value()).isPresent();
        boolean titled = row.titled.filter(n -> n == row.value()).isPresent();
        return counted && !titled && row.number.paragraph().confidence() < 1;
    }

    private void join(List<Keyed> rows, int at) {
        Keyed row = rows.get(at);
        Optional<Integer> titled = row.titled.filter(t -> !taken(rows, at, t));
        Optional<Integer> counted = counted(rows, at);
        if (titled.isPresent()) {
            settle(row, titled.get(), AGREED, BY_TITLE);
        } else if (counted.isPresent()) {
            settle(row, counted.get(), IN_SEQUENCE, BY_SEQUENCE);
        } else if (follows(rows, at)) {
            amendments.agree(row.number, ONE_SIDE);
        } else {
            amendments.leave(row.number);
        }
    }

    private void settle(Keyed row, int number, double agreed, double corrected) {
        if (number == row.value()) {
            amendments.agree(row.number, agreed);
        } else {
            amendments.correct(row.number, String.valueOf(number), corrected);
        }
    }

    /** True where another row surely has this number. */
    private static boolean taken(List<Keyed> rows, int at, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (i != at && !rows.get(i).number.doubted() && rows.get(i).value() == number) {
                return true;
            }
        }
        return false;
    }

    /** What it must be where the rows around it are sure and leave room for exactly the rows between. */
    private static Optional<Integer> counted(List<Keyed> rows, int at) {
        int before = at - 1;
        while (before >= 0 && !known(rows.get(before)).isPresent()) {
            before--;
        }
        int after = at + 1;
        while (after < rows.size() && !known(rows.get(after)).isPresent()) {
            after++;
        }
        if (before < 0 || after == rows.size()) {
            return Optional.empty();
        }
        int first = known(rows.get(before)).orElseThrow();
        int last = known(rows.get(after)).orElseThrow();
        return last - first == after - before ? Optional.of(first + at - before) : Optional.empty();
    }

    private static Optional<Integer> known(Keyed row) {
        return row.number.doubted() ? row.titled : Optional.of(row.value());
    }

    private static boolean follows(List<Keyed> rows, int at) {
        boolean before = at > 0
                && known(rows.get(at - 1))
                        .filter(n -> n + 1 == rows.get(at).value())
                        .isPresent();
        boolean after = at + 1 < rows.size()
                && known(rows.get(at + 1))
                        .filter(n -> n - 1 == rows.get(at).value())
                        .isPresent();
        return before || after;
    }
}
