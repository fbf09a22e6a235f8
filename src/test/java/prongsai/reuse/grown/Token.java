package prongsai.reuse.grown;

/**
 * A word of a grown text.
 *
 * @param text as written
 * @param id one for all copies of the word; a word put in another's place has its own
 * @param kind what it is
 */
record Token(String text, int id, Kind kind) {
    /** What a word is. */
    enum Kind {
        /** Copied or written by an agency. */
        WORD,
        /** Of a catalogue. */
        OFFICIAL,
        /** The name of the agency whose report it is. */
        NAME
    }
}
