package prongsai.model.shared;

/**
 * How much of a text is whose.
 *
 * @param own letters of the agency's own words
 * @param shared letters of words that stand in another agency's report
 * @param official letters of official wording
 */
public record Share(long own, long shared, long official) {
    /** No letters. */
    public static final Share NOTHING = new Share(0, 0, 0);

    public Share plus(Share other) {
        return new Share(own + other.own, shared + other.shared, official + other.official);
    }

    /** Own words in the text that the agency wrote, 0 to 1; 1 where it wrote nothing. */
    public double ownPart() {
        return 1 - sharedPart();
    }

    /** Shared words in the text that the agency wrote, 0 to 1; 0 where it wrote nothing. */
    public double sharedPart() {
        return own + shared == 0 ? 0 : (double) shared / (own + shared);
    }

    /** Official wording in all text, 0 to 1; 0 where there is none. */
    public double officialPart() {
        long all = own + shared + official;
        return all == 0 ? 0 : (double) official / all;
    }
}
