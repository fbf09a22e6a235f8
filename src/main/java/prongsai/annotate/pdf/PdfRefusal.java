package prongsai.annotate.pdf;

import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** A PDF that notes may not be written into: why, and what to do. */
public final class PdfRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual saying;

    /** @param key of the bundle {@code annotate} */
    PdfRefusal(String key, String file) {
        this(Messages.of("annotate").say(key, file));
    }

    private PdfRefusal(Bilingual saying) {
        super(saying.en());
        this.saying = saying;
    }

    public Bilingual saying() {
        return saying;
    }
}
