package prongsai.model;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Table {
    /** Unique in the document; stable for equal input. */
    String id();

    Place place();
}
