package prongsai.check.rule;

import java.util.List;
import prongsai.model.Field;
import prongsai.model.Measure;

/** A measure does not say what was done. */
public final class OutputMissing extends EmptyCell {
    public OutputMissing() {
        super(Field.OUTPUT, List.of(Measure.class));
    }
}
