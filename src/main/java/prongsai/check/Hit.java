package prongsai.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding.SharedSource;
import prongsai.model.Finding.Span;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Stretch;
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
 * @param sources passages of other reports it rests on
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
        Place place,
        List<SharedSource> sources) {
    /** Basis of a finding that needs nothing but the report. */
    public static final String REPORT_ITSELF = "the report itself";

    /** The record that speaks of the report as a whole. */
    public static final String REPORT = "report";

    public Hit {
        arguments = List.copyOf(arguments);
        sources = List.copyOf(sources);
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
                place,
                List.of());
    }

    /** A copy in which something is changed. */
    private Hit with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.hit();
    }

    /** A hit whose parts can still change; lives no longer than {@link #with}. */
    private static final class Draft {
        private String record;
        private String field;
        private Optional<Span> span;
        private final String quote;
        private String other;
        private Optional<Severity> severity;
        private String variant;
        private List<Object> arguments;
        private String basis;
        private Certainty certainty;
        private double confidence;
        private Place place;
        private List<SharedSource> sources;

        Draft(Hit hit) {
            record = hit.record;
            field = hit.field;
            span = hit.span;
            quote = hit.quote;
            other = hit.other;
            severity = hit.severity;
            variant = hit.variant;
            arguments = hit.arguments;
            basis = hit.basis;
            certainty = hit.certainty;
            confidence = hit.confidence;
            place = hit.place;
            sources = hit.sources;
        }

        Hit hit() {
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
                    confidence,
                    place,
                    sources);
        }
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

    /** A stretch of a text that was compared with other reports; its words are the quote, shortened. */
    public static Hit at(Passage passage, Stretch stretch) {
        return of(
                passage.record(),
                passage.field(),
                Optional.of(new Span(stretch.start(), stretch.end())),
                shortened(passage.words(stretch)),
                passage.value().placeAt(stretch.start()));
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
        return absent(record, "", list);
    }

    /** A record that is not there, and the words that name it. */
    public static Hit absent(String record, String named, Place place) {
        return of(record, "", Optional.empty(), named, place);
    }

    /** The same finding on the report as a whole, place and quote kept. */
    public Hit onReport() {
        return with(draft -> {
            draft.record = REPORT;
            draft.field = "";
            draft.span = Optional.empty();
        });
    }

    public Hit other(String newOther) {
        return with(draft -> draft.other = newOther);
    }

    public Hit severity(Severity newSeverity) {
        return with(draft -> draft.severity = Optional.of(newSeverity));
    }

    /** Message and suggestion {@code ID.message.VARIANT}, {@code ID.suggestion.VARIANT} in place of the plain ones. */
    public Hit variant(String newVariant) {
        return with(draft -> draft.variant = newVariant);
    }

    /** Arguments of message and suggestion, {@code {0}} first; a {@code Bilingual} goes in by language. */
    public Hit saying(Object... newArguments) {
        return with(draft -> draft.arguments = List.of(newArguments));
    }

    /** Rests on facts beside the report. */
    public Hit restingOn(String newBasis, Certainty newCertainty) {
        return with(draft -> {
            draft.basis = newBasis;
            draft.certainty = newCertainty;
        });
    }

    /** Rests on what a catalogue says of one item. */
    public Hit restingOn(Catalogue catalogue, CatalogueItem item) {
        return restingOn(catalogue.basis(item), catalogue.certainty().and(item.certainty()));
    }

    /** At another place, where its words stand. */
    public Hit placed(Place newPlace) {
        return with(draft -> draft.place = newPlace);
    }

    public Hit confidence(double newConfidence) {
        return with(draft -> draft.confidence = newConfidence);
    }

    /** Rests on passages of other reports. */
    public Hit sources(List<SharedSource> newSources) {
        return with(draft -> draft.sources = newSources);
    }

    /** The first words of a text. */
    public static String shortened(String text) {
        String line = text.strip();
        return line.length() <= 120 ? line : line.substring(0, 120).strip();
    }
}
