package prongsai.model.shared;

import java.util.List;

/**
 * A finding that came with a template: reports of several agencies have it at the same place in the same words.
 *
 * @param rule id of the rule
 * @param record {@code O24}, {@code measure 1} or {@code report}
 * @param field key of the field; empty for a whole record
 * @param quote the words as the first of the reports has them; empty where something is absent
 * @param agencies how many agencies, 2 or more
 * @param reports the reports that have it, the earliest first
 */
public record TemplateDefect(
        String rule, String record, String field, String quote, int agencies, List<ReportRef> reports) {
    public TemplateDefect {
        reports = List.copyOf(reports);
    }
}
