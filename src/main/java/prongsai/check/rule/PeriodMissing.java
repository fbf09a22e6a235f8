package prongsai.check.rule;

import java.util.List;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;

/** A measure or indicator has no period. */
public final class PeriodMissing extends EmptyCell {
    public PeriodMissing() {
        super(Field.PERIOD, List.of(Measure.class, Indicator.class));
    }
}
