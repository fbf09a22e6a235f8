package prongsai.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import prongsai.model.shared.Share;

/**
 * All findings of one report.
 *
 * @param id the report's
 * @param report the report's file
 * @param fiscalYear the report's
 * @param findings by place in the report, gravest first at the same place
 * @param sheet the official components, one line each
 * @param warnings what could not be checked, and why
 * @param parts whose words the report's text is; empty where there is nothing to compare with
 */
public record Findings(
        String id,
        String report,
        Optional<Integer> fiscalYear,
        List<Finding> findings,
        List<SheetLine> sheet,
        List<Warning> warnings,
        Optional<TextParts> parts) {
    /**
     * Whose words a text is.
     *
     * @param own the agency's own, of the text that the agency wrote, 0 to 1
     * @param shared also in another agency's report, of the same; own and shared make 1
     * @param official official wording, of all text, 0 to 1
     */
    public record TextParts(double own, double shared, double official) {
        private static final double THOUSANDTHS = 1000;

        /** Parts of counted letters, to three decimals. */
        public static TextParts of(Share share) {
            double shared = rounded(share.sharedPart());
            return new TextParts(rounded(1 - shared), shared, rounded(share.officialPart()));
        }

        private static double rounded(double part) {
            return Math.round(part * THOUSANDTHS) / THOUSANDTHS;
        }
    }

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

    /** Findings of a report that was compared with no other. */
    public Findings(
            String id,
            String report,
            Optional<Integer> fiscalYear,
            List<Finding> findings,
            List<SheetLine> sheet,
            List<Warning> warnings) {
        this(id, report, fiscalYear, findings, sheet, warnings, Optional.empty());
    }

    /** Number of findings of a severity that nobody let stand. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(Finding::isOpen)
                .filter(f -> f.severity() == severity)
                .count();
    }

    /** The findings that nobody let stand. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    /** The findings that people let stand. */
    public List<Finding> accepted() {
        return findings.stream().filter(finding -> !finding.isOpen()).toList();
    }

    /** The same with each finding as this gives it back. */
    public Findings with(UnaryOperator<Finding> change) {
        return new Findings(
                id, report, fiscalYear, findings.stream().map(change).toList(), sheet, warnings, parts);
    }
}
