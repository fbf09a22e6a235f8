package prongsai.present;

import java.util.Locale;
import prongsai.model.Field;
import prongsai.model.OitItem;

/** What a cell of the coverage grid says. Each symbol can be told from the others without colour. */
public enum Mark {
    DONE("✓"),
    /** Ticked as done; the answer's cell has neither words nor a link nor a picture. */
    TICK_ONLY("◔"),
    NOT_DONE("✗"),
    NOT_APPLICABLE("–"),
    /** An answer without tick boxes. */
    ANSWERED("•"),
    /** A row whose answer is empty and nothing ticked. */
    EMPTY("□"),
    BOTH("±"),
    /** The report lists items, this one has no row. */
    ABSENT("○");

    private final String symbol;

    Mark(String symbol) {
        this.symbol = symbol;
    }

    /** One character. */
    public String symbol() {
        return symbol;
    }

    /** The name in messages and style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True where an assessor should look at the row. */
    public boolean open() {
        return this != DONE && this != NOT_APPLICABLE && this != ANSWERED;
    }

    /** The mark of an item's row. */
    public static Mark of(OitItem item) {
        boolean answered =
                !item.has(Field.PROGRESS) || !item.value(Field.PROGRESS).blank() || hasExhibit(item);
        return switch (item.status()) {
            case DONE -> answered ? DONE : TICK_ONLY;
            case NOT_DONE -> NOT_DONE;
            case BOTH -> BOTH;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NONE, UNKNOWN -> answered && item.has(Field.PROGRESS) ? ANSWERED : EMPTY;
        };
    }

    private static boolean hasExhibit(OitItem item) {
        return !item.links().isEmpty() || item.images() > 0;
    }
}
