package prongsai.web;

import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** The page cannot be served as asked: why, and what to do. */
public final class ServeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Reason {
        /** An address that others could reach, or none at all. */
        NOT_LOOPBACK,
        /** Another program listens there. */
        PORT_IN_USE,
        /** The machine does not let the program listen there. */
        CANNOT_LISTEN
    }

    private final Reason reason;
    private final transient Bilingual saying;

    /**
     * Says it.
     *
     * @param key of the bundle {@code serve}
     */
    ServeException(Reason reason, String key, Object... arguments) {
        this(reason, Messages.of("serve").say(key, arguments));
    }

    private ServeException(Reason reason, Bilingual saying) {
        super(saying.en());
        this.reason = reason;
        this.saying = saying;
    }

    public Reason reason() {
        return reason;
    }

    public Bilingual saying() {
        return saying;
    }
}
