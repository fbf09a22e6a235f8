package prongsai.model;

/** Where the text of a document comes from. */
public enum TextOrigin {
    DIGITAL,
    OCR,
    MIXED
}
