package prongsai.read.page;

/** How a glyph shows on the page, which decides its fate. */
public enum Ink {
    /** Painted: the text of the page. */
    VISIBLE(""),
    /** Text rendering mode 3, or under a picture: the text layer that an OCR lays over or under a scan. */
    INVISIBLE("hidden-text"),
    /** On a layer that is switched off, outside the page or the clip, in the colour of its ground, or painted over. */
    HIDDEN("hidden-text"),
    /** Large letters across the page or pale under its text: ร่าง, สำเนา. */
    WATERMARK("watermark"),
    /** A reader's note on the page, no part of its text. */
    COMMENT("comment"),
    /** Written into the file by this program when it handed the file back: its notes and its summary. */
    OWN_NOTE("own-note"),
    /** A stamp or signature laid over the page: its words stand by themselves. */
    STAMP(""),
    /** Of a font whose codes do not tell letters: what the file says is not what the page says. */
    UNREADABLE("unreadable-text");

    private final String reason;

    Ink(String reason) {
        this.reason = reason;
    }

    /** Why text in this ink is left out, as {@link prongsai.model.Dropped} names it; empty where it is kept. */
    public String reason() {
        return reason;
    }
}
