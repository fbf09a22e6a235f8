package prongsai.model.shared;

import java.util.List;
import java.util.Optional;

/**
 * Which words of a report are its own, official, or also in another agency's report.
 *
 * @param report the report
 * @param share letters by kind; empty where there is no report of another agency to compare with
 * @param passages every text that was compared, in the report's order
 * @param sources the reports that share words with it, the one that explains most by itself first
 * @param family its template family
 * @param repeats the same agency's other reports that share words with it, the one that explains most by itself first;
 *     their words stay the agency's own
 */
public record SharedText(
        ReportRef report,
        Optional<Share> share,
        List<Passage> passages,
        List<SourceReport> sources,
        Optional<Family> family,
        List<SourceReport> repeats) {
    /** Shared text of a report whose agency's other reports nobody has looked at. */
    public SharedText(
            ReportRef report,
            Optional<Share> share,
            List<Passage> passages,
            List<SourceReport> sources,
            Optional<Family> family) {
        this(report, share, passages, sources, family, List.of());
    }

    /**
     * A report that shares words with this one.
     *
     * @param report which
     * @param letters letters of this report that stand in it too
     * @param only letters of this report that stand in it alone
     * @param part of the text that the agency wrote, 0 to 1
     */
    public record SourceReport(ReportRef report, long letters, long only, double part) {}

    public SharedText {
        passages = List.copyOf(passages);
        sources = List.copyOf(sources);
        repeats = List.copyOf(repeats);
    }

    public SharedText in(Optional<Family> newFamily) {
        return new SharedText(report, share, passages, sources, newFamily, repeats);
    }
}
