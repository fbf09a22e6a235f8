package prongsai.app;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** A question that cannot be answered as it was asked: what is the matter, and what to ask instead. */
public final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual saying;

    /**
     * Says it.
     *
     * @param key of the bundle {@code app}
     */
    NoAnswerException(String key, Object... arguments) {
        this(Messages.of("app").say(key, arguments));
    }

    /** Says several things, a line each. */
    NoAnswerException(List<Bilingual> sayings) {
        this(new Bilingual(lines(sayings, Bilingual::th), lines(sayings, Bilingual::en)));
    }

    private static String lines(List<Bilingual> sayings, Function<Bilingual, String> language) {
        return sayings.stream().map(language).collect(Collectors.joining("\n"));
    }

    private NoAnswerException(Bilingual saying) {
        super(saying.en());
        this.saying = saying;
    }

    public Bilingual saying() {
        return saying;
    }
}
