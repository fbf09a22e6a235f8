package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;

/** The form has boxes and none is ticked. Where no row of a long list has a tick, that is one finding. */
public final class StatusMissing implements Rule {
    private static final int LONG_LIST = 4;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Answered.lack(context);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Entry> boxed = Answered.rows(context).stream()
                .filter(row -> Answered.status(row) != Status.UNKNOWN)
                .toList();
        List<Entry> open = boxed.stream()
                .filter(row -> Answered.status(row) == Status.NONE)
                .toList();
        if (open.size() >= LONG_LIST && open.size() == boxed.size()) {
            return List.of(Hit.ofReport(
                            "status", "", open.getFirst().value(Field.PROGRESS).place())
                    .variant("all")
                    .saying(open.size()));
        }
        return open.stream()
                .map(row -> Hit.whole(row, Field.PROGRESS).saying(context.label(row)))
                .toList();
    }
}
