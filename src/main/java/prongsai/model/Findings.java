package prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * All findings of one report.
 *
 * @param id the report's
 * @param report the report's file
 * @param fiscalYear the report's
 * @param findings by place in the report, gravest first at the same place
 * @param sheet the official components, one line each
 * @param warnings what could not be checked, and why
 */
public record Findings(
        String id,
        String report,
        Optional<Integer> fiscalYear,
        List<Finding> findings,
        List<SheetLine> sheet,
        List<Warning> warnings) {
    /**
     * A line of the component sheet (ใบตรวจองค์ประกอบ).
     *
     * @param component id
     * @param label what it is called
     * @param state ครบ, ไม่ครบ or ตรวจไม่ได้
     * @param missing what is missing, for a person; both texts empty where nothing is
     * @param evidence the words that decided
     * @param place where
     */
    public record SheetLine(
            String component,
            Bilingual label,
            Component.State state,
            Bilingual missing,
            String evidence,
            Place place) {}

    public Findings {
        findings = List.copyOf(findings);
        sheet = List.copyOf(sheet);
        warnings = List.copyOf(warnings);
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
