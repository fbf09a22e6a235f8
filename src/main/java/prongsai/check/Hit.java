package prongsai.check;

import java.util.List;
import java.util.Optional;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding.Span;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Certainty;

/**
 * What a rule finds at one place, before it is put into words.
 *
 * @param record {@code O24}, {@code measure 1}, {@code prose 3} or {@code report}
 * @param field key of the field; empty for a whole record
 * @param span stretch of the field's text; empty for a whole field
 * @param quote the words on the page; empty where something is absent
 * @param other the other side; may be empty
 * @param severity where it differs from the rule's own
 * @param variant end of the message key {@code ID.message.VARIANT}; empty for {@code ID.message}
 * @param arguments for the message and the suggestion
 * @param basis what it rests on
 * @param certainty of the facts it rests on; below certain it is at most a warning
 * @param confidence 0 to 1
 * @param place where
 */
public record Hit(
        String record,
        String field,
        Optional<Span> span,
        String quote,
        String other,
        Optional<Severity> severity,
        String variant,
        List<Object> arguments,
        String basis,
        Certainty certainty,
        double confidence,
        Place place) {
    /** Basis of a finding that needs nothing but the report. */
    public static final String REPORT_ITSELF = "the report itself";

    /** The record that speaks of the report as a whole. */
    public static final String REPORT = "report";

    public Hit {
        arguments = List.copyOf(arguments);
    }

    private static Hit of(String record, String field, Optional<Span> span, String quote, Place place) {
        return new Hit(
                record,
                field,
                span,
                quote,
                "",
                Optional.empty(),
                "",
                List.of(),
                REPORT_ITSELF,
                Certainty.CERTAIN,
                0.95,
                place);
    }

    /** A stretch of a text. */
    public static Hit at(Said said, int start, int end) {
        return of(
                said.record(),
                said.fieldKey(),
                Optional.of(new Span(start, end)),
                said.text().substring(start, end),
                said.value().placeAt(start));
    }

    /** A stretch of a field. */
    public static Hit at(Entry entry, Field field, int start, int end) {
        return at(Said.of(entry, field), start, end);
    }

    /** A whole field; its text is the quote, shortened to what a person takes in. */
    public static Hit whole(Entry entry, Field field) {
        String text = entry.text(field);
        return of(
                entry.key(),
                field.key(),
                Optional.empty(),
                shortened(text),
                entry.value(field).place());
    }

    /** A whole record. */
    public static Hit of(Entry entry, String quote) {
        return of(entry.key(), "", Optional.empty(), quote, entry.place());
    }

    /** The report as a whole. */
    public static Hit ofReport(String field, String quote, Place place) {
        return of(REPORT, field, Optional.empty(), quote, place);
    }

    /** A record that is not there, and the list that it should stand in. */
    public static Hit absent(String record, Place list) {
        return of(record, "", Optional.empty(), "", list);
    }

    /** The same finding on the report as a whole, place and quote kept. */
    public Hit onReport() {
        return new Hit(
                REPORT,
                "",
                Optional.empty(),
                quote,
                other,
                severity,
                variant,
                arguments,
                basis,
                certainty,
                confidence,
                place);
    }

    public Hit other(String newOther) {
        return new Hit(
                record,
                field,
                span,
                quote,
                newOther,
                severity,
                variant,
                arguments,
                basis,
                certainty,
                confidence,
                place);
    }

    public Hit severity(Severity newSeverity) {
        return new Hit(
                record,
                field,
                span,
                quote,
                other,
                Optional.of(newSeverity),
                variant,
                arguments,
                basis,
                certainty,
                confidence,
                place);
    }

    /** Message and suggestion {@code ID.message.VARIANT}, {@code ID.suggestion.VARIANT} in place of the plain ones. */
    public Hit variant(String newVariant) {
        return new Hit(
                record,
                field,
                span,
                quote,
                other,
                severity,
                newVariant,
                arguments,
                basis,
                certainty,
                confidence,
                place);
    }

    /** Arguments of message and suggestion, {@code {0}} first; a {@code Bilingual} goes in by language. */
    public Hit saying(Object... newArguments) {
        return new Hit(
                record,
                field,
                span,
                quote,
                other,
                severity,
                variant,
                List.of(newArguments),
                basis,
                certainty,
                confidence,
                place);
    }

    /** Rests on facts beside the report. */
    public Hit restingOn(String newBasis, Certainty newCertainty) {
        return new Hit(
                record,
                field,
                span,
                quote,
                other,
                severity,
                variant,
                arguments,
                newBasis,
                newCertainty,
                confidence,
                place);
    }

    /** Rests on what a catalogue says of one item. */
    public Hit restingOn(Catalogue catalogue, CatalogueItem item) {
        return restingOn(catalogue.basis(item), catalogue.certainty().and(item.certainty()));
    }

    public Hit confidence(double newConfidence) {
        return new Hit(
                record,
                field,
                span,
                quote,
                other,
                severity,
                variant,
                arguments,
                basis,
                certainty,
                newConfidence,
                place);
    }

    /** The first words of a text. */
    static String shortened(String text) {
        String line = text.strip();
        return line.length() <= 120 ? line : line.substring(0, 120).strip();
    }
}
