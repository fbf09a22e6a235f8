package prongsai.present;

import java.util.List;

/**
 * A finding that reports of one template have in common: told once, with all that carry it.
 *
 * @param rule id of the rule
 * @param record {@code O24}, {@code measure 1} ...
 * @param field key of the field; empty for a whole record
 * @param quote the words on the page; empty where something is absent
 * @param agencies number of agencies whose reports carry it, 2 or more
 * @param reports the reports of this run that carry it
 */
public record TemplateDefect(
        String rule, String record, String field, String quote, int agencies, List<Checked> reports) {
    public TemplateDefect {
        reports = List.copyOf(reports);
    }
}
