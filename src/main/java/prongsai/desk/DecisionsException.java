package prongsai.desk;

import prongsai.model.Bilingual;

/** A file of decisions that cannot be used: which line, and what to do. */
public final class DecisionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual saying;

    DecisionsException(Bilingual saying) {
        super(saying.en());
        this.saying = saying;
    }

    public Bilingual saying() {
        return saying;
    }
}
