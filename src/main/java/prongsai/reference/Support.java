package prongsai.reference;

import java.util.List;

/**
 * What a learned item rests on.
 *
 * @param reports reports that print this title with this code
 * @param of reports that print the code
 * @param confidence 0 to 1: the share of these reports, held down where they are few
 * @param variants other titles that reports print with the code, the most usual first
 */
public record Support(int reports, int of, double confidence, List<Variant> variants) {
    public Support {
        variants = List.copyOf(variants);
    }

    /**
     * Another title printed with the code.
     *
     * @param title as printed
     * @param reports in how many reports
     */
    public record Variant(String title, int reports) {}

    /** How far some of so many reports are believed: 1 of 1 half, 20 of 20 nearly all. */
    static double confidence(int reports, int of) {
        return Math.round(100.0 * reports / (of + 1)) / 100.0;
    }
}
