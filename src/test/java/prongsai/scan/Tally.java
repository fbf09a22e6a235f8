package prongsai.scan;

import java.util.Locale;

/**
 * What was counted over some reports.
 *
 * @param reports scans
 * @param pages their pages
 * @param characters letters of the truth's cells, without spaces
 * @param edits letters to insert, delete or change, at most all of a cell
 * @param records records of the truth
 * @param found those that the report has
 * @param extra records that the truth has not
 * @param values codes, years and scores
 * @param years years in cells
 * @param boxes statuses of the truth that are no unknown
 * @param boxesRight those that the report has
 * @param nanos time of reading
 */
record Tally(
        int reports,
        int pages,
        long characters,
        long edits,
        int records,
        int found,
        int extra,
        Values values,
        Values years,
        int boxes,
        int boxesRight,
        long nanos) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, Values.NONE, Values.NONE, 0, 0, 0);

    /**
     * Values and what became of them.
     *
     * @param all of the truth
     * @param missing the report has none in its place
     * @param wrong not what the truth says, and nothing warns of it
     * @param warned not what the truth says, and flagged
     * @param flagged what the truth says, and flagged all the same
     */
    record Values(int all, int missing, int wrong, int warned, int flagged) {
        static final Values NONE = new Values(0, 0, 0, 0, 0);

        Values plus(Values o) {
            return new Values(
                    all + o.all, missing + o.missing, wrong + o.wrong, warned + o.warned, flagged + o.flagged);
        }

        Values value(boolean right, boolean flag) {
            return plus(new Values(1, 0, !right && !flag ? 1 : 0, !right && flag ? 1 : 0, right && flag ? 1 : 0));
        }

        Values lost() {
            return plus(new Values(1, 1, 0, 0, 0));
        }

        @Override
        public String toString() {
            return "%d, missing %d, wrong and unflagged %d (%.2f %%), flagged %d (%.2f %%; %d of them wrong)"
                    .formatted(
                            all,
                            missing,
                            wrong,
                            percent(wrong, all),
                            warned + flagged,
                            percent(warned + flagged, all),
                            warned);
        }
    }

    Tally plus(Tally o) {
        return new Tally(
                reports + o.reports,
                pages + o.pages,
                characters + o.characters,
                edits + o.edits,
                records + o.records,
                found + o.found,
                extra + o.extra,
                values.plus(o.values),
                years.plus(o.years),
                boxes + o.boxes,
                boxesRight + o.boxesRight,
                nanos + o.nanos);
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d reports, %d pages%n  characters right %.2f %% (%d edits of %d)%n  records %d of %d, %d extra%n"
                        + "  codes, years, scores: %s%n  years in cells: %s%n  boxes %d of %d (%.2f %%)%n"
                        + "  %.1f pages a minute",
                reports,
                pages,
                100 - percent(edits, characters),
                edits,
                characters,
                found,
                records,
                extra,
                values,
                years,
                boxesRight,
                boxes,
                percent(boxesRight, boxes),
                nanos == 0 ? 0 : pages / (nanos / 60e9));
    }
}
