package prongsai.app;

/** So much is being found out that one more question is not taken: it can be asked again in a while. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("too much is being found out");
    }
}
