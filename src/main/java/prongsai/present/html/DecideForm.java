package prongsai.present.html;

import prongsai.model.Bilingual;

/**
 * Where a served page sends what is decided about a finding.
 *
 * @param action address of the result; empty where the page takes no decisions
 * @param token so that the server knows its own form
 * @param kept where a decision is kept
 */
public record DecideForm(String action, String token, Bilingual kept) {
    /** A page that takes no decisions. */
    public static final DecideForm NONE = new DecideForm("", "", new Bilingual("", ""));

    /** True where the page takes decisions. */
    public boolean there() {
        return !action.isEmpty();
    }
}
