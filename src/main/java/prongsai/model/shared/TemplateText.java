package prongsai.model.shared;

/**
 * What most agencies of a family say in one place: a text of their template.
 *
 * @param record key of the record, as in {@link Passage}
 * @param field of the record; empty for a paragraph
 * @param text as the earliest of them has it; the writer's own names are {@link #NAME}, numbers in which they differ
 *     {@link #NUMBER}
 * @param agencies that say it, 2 or more
 * @param of agencies of the family that say anything there
 */
public record TemplateText(String record, String field, String text, int agencies, int of) {
    /** Stands for the name of the agency that writes. */
    public static final String NAME = "‹…›";
    /** Stands for a number that is not the same in all. */
    public static final String NUMBER = "…";
}
