package prongsai.check.rule;

import java.util.List;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Weakness;

/** A record names nobody who is responsible. */
public final class ResponsibleMissing extends EmptyCell {
    public ResponsibleMissing() {
        super(Field.RESPONSIBLE, List.of(Measure.class, Indicator.class, OitItem.class, Weakness.class));
    }
}
