package prongsai.check.rule;

import java.util.List;
import prongsai.model.Field;
import prongsai.model.Measure;

/** A measure does not say what came of it. */
public final class OutcomeMissing extends EmptyCell {
    public OutcomeMissing() {
        super(Field.OUTCOME, List.of(Measure.class));
    }
}
