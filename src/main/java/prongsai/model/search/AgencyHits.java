package prongsai.model.search;

import java.util.List;

/**
 * One page of an answer by agency.
 *
 * @param query the question as asked
 * @param total agencies with records that answer it, all pages
 * @param agencies of this page: the one with the best record first; without words in Thai order
 */
public record AgencyHits(String query, long total, List<OfAgency> agencies) {
    /**
     * An agency that answers.
     *
     * @param agency full name; empty where unknown
     * @param records that answer, 1 or more
     * @param best the best of them
     */
    public record OfAgency(String agency, long records, SearchResult.Hit best) {}

    public AgencyHits {
        agencies = List.copyOf(agencies);
    }
}
