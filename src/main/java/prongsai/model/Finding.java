package prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says about one place of a report.
 *
 * @param id stable over re-checks of the same report: made of rule, record, field and quote
 * @param rule id of the rule
 * @param severity how much it asks
 * @param record {@code O24}, {@code measure 1}, {@code indicator 8}, {@code I25}, {@code prose 12} or {@code report}
 * @param field key of the field; empty for a whole record
 * @param span first character and the one after the last, in the field's text; empty for a whole field
 * @param quote the words on the page; empty where something is absent
 * @param other the other side: the item answered instead, the right name, the other value; may be empty
 * @param message what was found
 * @param suggestion what to do about it
 * @param basis what it rests on: a catalogue and its certainty, or the report itself
 * @param confidence 0 to 1
 * @param place where
 * @param sources passages of other reports it rests on
 * @param accepted why people let it stand; empty where nobody decided so
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        String record,
        String field,
        Optional<Span> span,
        String quote,
        String other,
        Bilingual message,
        Bilingual suggestion,
        String basis,
        double confidence,
        Place place,
        List<SharedSource> sources,
        Optional<Accepted> accepted) {
    /**
     * A stretch of a text.
     *
     * @param start first character
     * @param end after the last character
     */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("span " + start + "," + end);
            }
        }
    }

    /**
     * A passage of another report.
     *
     * @param report its file
     * @param id its id
     * @param agency whose it is
     * @param fiscalYear of which year
     * @param record which record
     * @param quote its words
     * @param similarity 0 to 1
     */
    public record SharedSource(
            String report,
            String id,
            String agency,
            Optional<Integer> fiscalYear,
            String record,
            String quote,
            double similarity) {}

    public Finding {
        sources = List.copyOf(sources);
    }

    /** A finding about which nobody decided anything. */
    public Finding(
            String id,
            String rule,
            Severity severity,
            String record,
            String field,
            Optional<Span> span,
            String quote,
            String other,
            Bilingual message,
            Bilingual suggestion,
            String basis,
            double confidence,
            Place place,
            List<SharedSource> sources) {
        this(
                id,
                rule,
                severity,
                record,
                field,
                span,
                quote,
                other,
                message,
                suggestion,
                basis,
                confidence,
                place,
                sources,
                Optional.empty());
    }

    /** The same with what people decided about it. */
    public Finding with(Optional<Accepted> decided) {
        return new Finding(
                id,
                rule,
                severity,
                record,
                field,
                span,
                quote,
                other,
                message,
                suggestion,
                basis,
                confidence,
                place,
                sources,
                decided);
    }

    /** True where nobody let it stand, so that something is still to be done about it. */
    public boolean isOpen() {
        return accepted.isEmpty();
    }
}
