package prongsai.extract;

/** What the rows of a table are. */
enum TableKind {
    MEASURES,
    OIT,
    INDICATORS,
    WEAKNESSES,
    SCORES,
    OTHER
}
