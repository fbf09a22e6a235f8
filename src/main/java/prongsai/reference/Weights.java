package prongsai.reference;

/**
 * How the overall score follows from the instruments' scores.
 *
 * @param iit share of IIT, 0 to 1
 * @param eit share of EIT
 * @param oit share of OIT
 * @param certainty that the year uses them
 * @param source where they come from
 */
public record Weights(double iit, double eit, double oit, Certainty certainty, String source) {
    /** The overall score of three instruments' scores, 0 to 100, not rounded. */
    public double overall(double iitScore, double eitScore, double oitScore) {
        return iit * iitScore + eit * eitScore + oit * oitScore;
    }

    public double of(Instrument instrument) {
        return switch (instrument) {
            case IIT -> iit;
            case EIT -> eit;
            case OIT -> oit;
        };
    }
}
