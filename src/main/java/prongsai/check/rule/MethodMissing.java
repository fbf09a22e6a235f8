package prongsai.check.rule;

import java.util.List;
import prongsai.model.Field;
import prongsai.model.Measure;

/** A measure has no method or steps. */
public final class MethodMissing extends EmptyCell {
    public MethodMissing() {
        super(Field.METHOD, List.of(Measure.class));
    }
}
