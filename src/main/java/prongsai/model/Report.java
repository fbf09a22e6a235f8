package prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says: records, head and everything else that stands in it, each with its place.
 *
 * @param id first 12 hex digits of the file's SHA-256
 * @param engine what made this
 * @param source the file
 * @param parts parts of the file
 * @param agency whose report it is
 * @param fiscalYear year named in the title, Buddhist era
 * @param head title, number, date
 * @param scores as printed, in reading order
 * @param measures in reading order
 * @param oitItems in reading order; a code that stands in two rows is there twice
 * @param indicators in reading order
 * @param weaknesses in reading order
 * @param components the official components
 * @param prose paragraphs outside the records
 * @param signatories who signed
 * @param unassigned table text that fits no record
 * @param confidence by {@code oitItems/O24/progress}, {@code oitItems/O24/code}, {@code fiscalYear}, {@code
 *     scores/0/value}; only where below 1, and {@link #PROVEN}
 * @param warnings doubts and limits
 * @param repairs what was repaired
 * @param fates where each block and cell went
 * @param mixedDigits numbers and dates with Thai and Arabic digits on the page, in reading order
 * @param headings rows of tables that are headings, in reading order
 * @param corrected values that people put right
 */
public record Report(
        String id,
        Engine engine,
        SourceInfo source,
        List<Part> parts,
        Agency agency,
        Optional<Integer> fiscalYear,
        Head head,
        List<Score> scores,
        List<Measure> measures,
        List<OitItem> oitItems,
        List<Indicator> indicators,
        List<Weakness> weaknesses,
        List<Component> components,
        List<Prose> prose,
        List<Signatory> signatories,
        List<Unassigned> unassigned,
        Map<String, Double> confidence,
        List<Warning> warnings,
        List<Repair> repairs,
        List<Fate> fates,
        List<MixedDigits> mixedDigits,
        List<Heading> headings,
        List<Corrected> corrected) {
    /** How sure an empty cell is that the file itself says begins at the head of its page; no other value is told as sure. */
    public static final double PROVEN = 1;

    public Report {
        parts = List.copyOf(parts);
        scores = List.copyOf(scores);
        measures = List.copyOf(measures);
        oitItems = List.copyOf(oitItems);
        indicators = List.copyOf(indicators);
        weaknesses = List.copyOf(weaknesses);
        components = List.copyOf(components);
        prose = List.copyOf(prose);
        signatories = List.copyOf(signatories);
        unassigned = List.copyOf(unassigned);
        confidence = Map.copyOf(confidence);
        warnings = List.copyOf(warnings);
        repairs = List.copyOf(repairs);
        fates = List.copyOf(fates);
        mixedDigits = List.copyOf(mixedDigits);
        headings = List.copyOf(headings);
        corrected = List.copyOf(corrected);
    }

    /** True for a value, by its path, that is empty since the file itself says so: its cell is no rest of a merged one. */
    public boolean proven(String path) {
        return confidence.getOrDefault(path, 0.0) == PROVEN;
    }

    /** A report whose numbers have digits of one kind each, without headings in its tables. */
    public Report(
            String id,
            Engine engine,
            SourceInfo source,
            List<Part> parts,
            Agency agency,
            Optional<Integer> fiscalYear,
            Head head,
            List<Score> scores,
            List<Measure> measures,
            List<OitItem> oitItems,
            List<Indicator> indicators,
            List<Weakness> weaknesses,
            List<Component> components,
            List<Prose> prose,
            List<Signatory> signatories,
            List<Unassigned> unassigned,
            Map<String, Double> confidence,
            List<Warning> warnings,
            List<Repair> repairs,
            List<Fate> fates) {
        this(
                id,
                engine,
                source,
                parts,
                agency,
                fiscalYear,
                head,
                scores,
                measures,
                oitItems,
                indicators,
                weaknesses,
                components,
                prose,
                signatories,
                unassigned,
                confidence,
                warnings,
                repairs,
                fates,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * How people put a value right.
     *
     * @param record its name
     * @param field key of the value
     * @param value as the report has it
     * @return empty where it stands as it was read
     */
    public Optional<Corrected> corrected(String record, String field, String value) {
        return corrected.stream()
                .filter(one -> one.record().equals(record)
                        && one.field().equals(field)
                        && one.value().equals(value))
                .findFirst();
    }

    /** All records: measures, indicators, items, weaknesses. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>(measures);
        all.addAll(indicators);
        all.addAll(oitItems);
        all.addAll(weaknesses);
        return all;
    }
}
