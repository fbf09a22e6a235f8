package prongsai.reuse.grown;

/**
 * How a corpus is grown. What is not here is the same for all ({@link Scribe}).
 *
 * @param reports how many reports, missing ancestors not counted
 * @param families how many families; the k-th has a part of the members proportional to 1/k, and at least two
 * @param inFamilies part of the reports that are in a family
 * @param misread part of the letters that a scan misreads
 * @param strays part of the letters behind which a scan has a space
 * @param seed of all that is drawn
 */
record Shape(int reports, int families, double inFamilies, double misread, double strays, long seed) {
    static final long SEED = 20_261_130L;

    static Shape clean(int reports) {
        return new Shape(reports, Math.max(3, reports / 12), 0.7, 0, 0, SEED);
    }

    Shape scanned(double newMisread, double newStrays) {
        return new Shape(reports, families, inFamilies, newMisread, newStrays, seed);
    }

    @Override
    public String toString() {
        return "%d reports, %d families, %.0f %% of the reports in one; %.0f %% of letters misread, %.0f %% stray spaces; seed %d"
                .formatted(reports, families, 100 * inFamilies, 100 * misread, 100 * strays, seed);
    }
}
