package prongsai.annotate;

import java.util.Comparator;
import java.util.List;
import prongsai.model.Document;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Report;

/**
 * All that is written into a file.
 *
 * @param notes one a finding that nobody let stand, gravest first, and as the report has them within a severity
 * @param summary the component sheet, how many findings there are, those that got no note, those that people let stand, the values that they put right, and the notice that this is
 *     no result of the NACC's: a paragraph each
 * @param title where the summary goes in a form that has no page of its own for it
 */
public record Notes(List<Note> notes, List<String> summary, Target title) {
    /** Notes that a file gets: more of them bury its text. */
    public static final int MOST = 30;

    public Notes {
        notes = List.copyOf(notes);
        summary = List.copyOf(summary);
    }

    /** The notes on a draft, in Thai. */
    public static Notes of(Report report, Document document, Findings findings) {
        return of(report, document, findings, MOST);
    }

    /** The same, but no more notes than this. */
    public static Notes of(Report report, Document document, Findings findings, int most) {
        Targets targets = new Targets(report, document);
        Wording wording = new Wording();
        List<Finding> ordered = findings.open().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<Finding> noted = ordered.subList(0, Math.min(most, ordered.size()));
        List<Finding> rest = ordered.subList(noted.size(), ordered.size());
        return new Notes(
                noted.stream()
                        .map(finding -> wording.note(finding, targets.of(finding)))
                        .toList(),
                wording.summary(report, findings, rest),
                targets.title());
    }
}
