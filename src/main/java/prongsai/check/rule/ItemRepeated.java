package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.OitItem;
import prongsai.model.Severity;

/** One code stands in two rows. */
public final class ItemRepeated implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().oitItems().isEmpty() ? Optional.of(Lack.ITEMS) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Map<String, Integer> rows = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (OitItem item : context.report().oitItems()) {
            if (rows.merge(item.code(), 1, Integer::sum) == 2) {
                hits.add(Hit.of(item, "").saying(context.label(item)));
            }
        }
        return hits;
    }
}
