package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Lack;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.OitItem;
import prongsai.model.Status;

/** The rows that ask for an answer: items and indicators whose form has the column. */
final class Answered {
    private Answered() {}

    static List<Entry> rows(CheckContext context) {
        return context.report().entries().stream()
                .filter(entry -> (entry instanceof OitItem || entry instanceof Indicator) && entry.has(Field.PROGRESS))
                .toList();
    }

    static Optional<Lack> lack(CheckContext context) {
        return rows(context).isEmpty() ? Optional.of(Lack.COLUMN) : Optional.empty();
    }

    static Status status(Entry entry) {
        return switch (entry) {
            case OitItem item -> item.status();
            case Indicator indicator -> indicator.status();
            default -> Status.UNKNOWN;
        };
    }
}
