package prongsai.extract;

import prongsai.text.Numerals;

/** Which digits the text fields of a report have. */
public enum Digits {
    /** Arabic ones, whatever the page has. */
    ARABIC,
    /** The page's own. */
    KEEP;

    /** The text with these digits. */
    public String of(String text) {
        return this == ARABIC ? Numerals.arabic(text) : text;
    }
}
