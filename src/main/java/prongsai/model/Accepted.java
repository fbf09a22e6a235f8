package prongsai.model;

/**
 * Why people let a finding stand.
 *
 * @param reason in their words, never blank
 * @param by who decided; may be empty
 * @param on when, as they wrote it; may be empty
 */
public record Accepted(String reason, String by, String on) {
    public Accepted {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("no reason");
        }
    }

    /** The reason, and behind it in brackets who decided and when, as far as that is known. */
    public String words() {
        String who = (by + " " + on).strip();
        return who.isEmpty() ? reason : reason + " (" + who + ")";
    }
}
