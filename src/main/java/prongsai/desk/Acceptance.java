package prongsai.desk;

import java.util.Map;
import prongsai.model.Accepted;
import prongsai.model.Finding;
import prongsai.model.Findings;

/**
 * A decision to let findings stand. What is empty asks for nothing; what is not must hold.
 *
 * @param finding its stable id; empty where rule and record name it
 * @param report id of the report, its file as the findings name it, or the file's name alone
 * @param rule id of the rule
 * @param record the record, such as {@code O24}
 * @param field key of the field
 * @param accepted why
 * @param file where this was decided
 * @param line the line there at which the entry begins, from 1
 */
public record Acceptance(
        String finding,
        String report,
        String rule,
        String record,
        String field,
        Accepted accepted,
        String file,
        int line) {
    public Acceptance {
        if (finding.isEmpty() && (rule.isEmpty() || record.isEmpty())) {
            throw new IllegalArgumentException("no finding, and not both rule and record");
        }
    }

    /** True where it is about this finding of this report. */
    boolean isAbout(Finding one, Findings of) {
        return matches(finding, one.id())
                && matches(rule, one.rule())
                && matches(record, one.record())
                && matches(field, one.field())
                && (report.isEmpty() || isAbout(of));
    }

    /** True where it names this finding of this report by its id, so that it is about no other. */
    boolean names(Finding one, Findings of) {
        return !finding.isEmpty() && isAbout(one, of);
    }

    /** True where both name the same finding of the same report by its id. */
    boolean isSameAs(Acceptance other) {
        return !finding.isEmpty() && finding.equalsIgnoreCase(other.finding) && report.equals(other.report);
    }

    /**
     * A decision to let one finding stand, in the reports of that file's name: a finding that rests on no words has the
     * same id in every report.
     */
    public static Acceptance of(Finding finding, Findings of, Accepted accepted) {
        return new Acceptance(
                finding.id(), of.report(), finding.rule(), finding.record(), finding.field(), accepted, "", 0);
    }

    private boolean isAbout(Findings of) {
        String file = of.report();
        return report.equals(of.id())
                || report.equals(file)
                || report.equals(file.substring(file.lastIndexOf('/') + 1));
    }

    private static boolean matches(String asked, String there) {
        return asked.isEmpty() || asked.equalsIgnoreCase(there);
    }

    /** How the entry names its finding, for a message. */
    String name() {
        return finding.isEmpty() ? (rule + " " + record + " " + field).strip() : finding;
    }

    /** What the finding is said to be accepted for, by the words that name it. */
    static Acceptance of(Map<String, String> said, String file, int line) {
        return new Acceptance(
                said.getOrDefault("finding", ""),
                said.getOrDefault("report", ""),
                said.getOrDefault("rule", ""),
                said.getOrDefault("record", ""),
                said.getOrDefault("field", ""),
                new Accepted(said.getOrDefault("reason", ""), said.getOrDefault("by", ""), said.getOrDefault("on", "")),
                file,
                line);
    }
}
