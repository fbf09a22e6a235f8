package prongsai.read;

import prongsai.model.FileStatus;

/** A file asks for more than a {@link Limit} grants; which one, and its value, is for the message. */
public class LimitException extends ReadException {
    private static final long serialVersionUID = 1L;

    private final Limit limit;
    private final long value;

    /**
     * Says which limit was passed.
     *
     * @param value what it grants
     * @param where what was counted in, for logs
     */
    public LimitException(Limit limit, long value, String where) {
        super(FileStatus.TOO_LARGE, where + " goes beyond the limit " + limit.key() + " = " + value);
        this.limit = limit;
        this.value = value;
    }

    public Limit limit() {
        return limit;
    }

    /** What the limit grants. */
    public long value() {
        return value;
    }
}
