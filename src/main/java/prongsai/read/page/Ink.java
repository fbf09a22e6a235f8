package prongsai.read.page;

/** How a glyph shows on the page. */
public enum Ink {
    /** Painted. */
    VISIBLE,
    /** Text rendering mode 3: the text layer that an OCR lays over a scan. */
    INVISIBLE,
    /** On a layer that is switched off, or outside the page. */
    HIDDEN
}
