package prongsai.model.shared;

import java.util.List;
import java.util.Optional;

/**
 * What the agencies of a family say in one place.
 *
 * @param record key of the record, as in {@link Passage}
 * @param field of the record; empty for a paragraph
 * @param variants in the order of how many agencies say so, the most first; at least one
 * @param agencies of the family that say anything there
 */
public record TemplatePlace(String record, String field, List<Variant> variants, int agencies) {
    /**
     * One text, numbers and the writers' own names aside.
     *
     * @param text as {@link TemplateText} has it
     * @param agencies that say it, 1 or more
     * @param said how each of them says it, the earliest first
     */
    public record Variant(String text, int agencies, List<Said> said) {
        public Variant {
            said = List.copyOf(said);
        }

        /** True where not all say it letter by letter alike. */
        public boolean varies() {
            return said.stream().map(Said::text).distinct().count() > 1;
        }
    }

    /**
     * A text of a member.
     *
     * @param report whose
     * @param text as it stands there
     */
    public record Said(ReportRef report, String text) {}

    public TemplatePlace {
        variants = List.copyOf(variants);
    }

    /** True where at least two agencies say the same: a text of the template. */
    public boolean common() {
        return variants.getFirst().agencies() > 1;
    }

    /** True where one agency says something there, and no other. */
    public boolean alone() {
        return agencies == 1;
    }

    /** The text of the template; empty where no two agencies say the same. */
    public Optional<TemplateText> text() {
        Variant most = variants.getFirst();
        return common()
                ? Optional.of(new TemplateText(record, field, most.text(), most.agencies(), agencies))
                : Optional.empty();
    }

    /** True where not all say the same, letter by letter. */
    public boolean differs() {
        return variants.size() > 1 || variants.getFirst().varies();
    }
}
