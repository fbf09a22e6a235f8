package prongsai.model.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Place;

/**
 * One page of an answer to a question.
 *
 * @param query the question as asked
 * @param total records that answer it, all pages
 * @param hits of this page, the best first
 * @param facets over all pages, by {@code province}, {@code fiscalYear}, {@code item}, {@code agencyType}; the most
 *     frequent value first
 * @param suggestion the question in another spelling, where no record has its words and several have these
 */
public record SearchResult(
        String query, long total, List<Hit> hits, Map<String, List<Facet>> facets, Optional<String> suggestion) {
    /**
     * A record that answers.
     *
     * @param report its file
     * @param id its report's id
     * @param agency whose it is; empty where unknown
     * @param province of the agency
     * @param fiscalYear of the report
     * @param record {@code O24}, {@code measure 1}, {@code prose 12}
     * @param title what the record is called; empty for a paragraph
     * @param field the field that answers best; empty for a paragraph
     * @param score above 0; only comparable within one answer
     * @param highlight the words, matches between {@code <em>} and {@code </em>}, everything else escaped for HTML
     * @param place where
     * @param near true where the words stand there with a few other letters (misread or misspelt); such hits follow all
     *     others and are not in {@code total}
     */
    public record Hit(
            String report,
            String id,
            String agency,
            Optional<String> province,
            Optional<Integer> fiscalYear,
            String record,
            String title,
            String field,
            double score,
            String highlight,
            Place place,
            boolean near) {
        /** A record that has the words as asked. */
        public Hit(
                String report,
                String id,
                String agency,
                Optional<String> province,
                Optional<Integer> fiscalYear,
                String record,
                String title,
                String field,
                double score,
                String highlight,
                Place place) {
            this(report, id, agency, province, fiscalYear, record, title, field, score, highlight, place, false);
        }

        /** The same, met with a few other letters. */
        public Hit asNear() {
            return new Hit(
                    report, id, agency, province, fiscalYear, record, title, field, score, highlight, place, true);
        }
    }

    /**
     * How often a value stands among the records that answer.
     *
     * @param value the value
     * @param count records, 1 or more
     */
    public record Facet(String value, long count) {}

    /** An answer without a suggestion. */
    public SearchResult(String query, long total, List<Hit> hits, Map<String, List<Facet>> facets) {
        this(query, total, hits, facets, Optional.empty());
    }

    /** How many of the hits have the words with a few other letters. */
    public long near() {
        return hits.stream().filter(Hit::near).count();
    }

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
