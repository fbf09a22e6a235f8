package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.text.ThaiDates;

/** The box "not done yet" is ticked. Honesty costs nothing: an information, which asks for reason and date. */
public final class NotDone implements Rule {
    private static final Pattern REASON = Pattern.compile("เนื่องจาก|เพราะ|ด้วยเหตุ|สาเหตุ|อยู่ระหว่าง");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Answered.lack(context);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        return Answered.rows(context).stream()
                .filter(row -> Answered.status(row) == Status.NOT_DONE)
                .map(row -> Hit.whole(row, Field.PROGRESS)
                        .variant(explained(row.text(Field.PROGRESS)) ? "explained" : "")
                        .saying(context.label(row)))
                .toList();
    }

    private static boolean explained(String answer) {
        return Surroundings.found(REASON, answer) && !ThaiDates.scan(answer).isEmpty();
    }
}
