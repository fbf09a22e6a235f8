package prongsai.search;

import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** A question that cannot be asked: what is wrong with it, and what there is instead. */
public final class QuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual saying;

    QuestionException(String key, Object... arguments) {
        this(Messages.of("search").say(key, arguments));
    }

    private QuestionException(Bilingual saying) {
        super(saying.en());
        this.saying = saying;
    }

    /** What is wrong and what to do. */
    public Bilingual saying() {
        return saying;
    }
}
