package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.OitItem;
import prongsai.model.Severity;
import prongsai.model.Status;

/**
 * The answer cell is empty, or holds the tick alone. A picture, QR code or link is an answer, though one that cannot be
 * checked; "not done" and "not applicable" are answers too.
 */
public final class ResultMissing implements Rule {
    /** A tick box with its label, which is no answer. */
    private static final Pattern BOX =
            Pattern.compile("[\\u2610-\\u2612\\u25A0\\u25A1\\u2713\\u2714]\\s*(?:ยังไม่(?:ได้)?)?ดำเนินการ(?!\\S)");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Answered.lack(context);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Entry row : Answered.rows(context)) {
            Status status = Answered.status(row);
            if (!EmptyCell.isEmpty(BOX.matcher(row.text(Field.PROGRESS)).replaceAll(""))
                    || status == Status.NOT_DONE
                    || status == Status.NOT_APPLICABLE) {
                continue;
            }
            Hit hit = Hit.whole(row, Field.PROGRESS).saying(context.label(row));
            if (images(row) > 0) {
                hits.add(hit.variant("picture").severity(Severity.INFO));
            } else if (links(row).isEmpty()) {
                hits.add(hit);
            }
        }
        return hits;
    }

    static int images(Entry row) {
        return switch (row) {
            case OitItem item -> item.images();
            case Indicator indicator -> indicator.images();
            default -> 0;
        };
    }

    static List<Link> links(Entry row) {
        return switch (row) {
            case OitItem item -> item.links();
            case Indicator indicator -> indicator.links();
            default -> List.of();
        };
    }
}
