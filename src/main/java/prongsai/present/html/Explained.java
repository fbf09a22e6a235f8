package prongsai.present.html;

import java.util.List;
import java.util.Optional;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.Report;
import prongsai.model.Warning;

/**
 * A file, what was read of it, and what became of that.
 *
 * @param file its name
 * @param status how the reading ended
 * @param reason why, where it is not well; both texts empty where it is
 * @param document what was read
 * @param report the report; empty where the document is none
 * @param shots the pages to show, by number; empty for a form without pages
 */
public record Explained(
        String file,
        FileStatus status,
        Bilingual reason,
        Document document,
        Optional<Report> report,
        List<Shot> shots) {
    public Explained {
        shots = List.copyOf(shots);
    }

    /**
     * A page to show.
     *
     * @param page 1-based
     * @param width in points, as the boxes of the document are
     * @param height in points
     * @param picture name of its picture beside the page; empty where it could not be drawn
     */
    public record Shot(int page, double width, double height, Optional<String> picture) {}

    /** Doubts and limits of the reading, and of the report where there is one. */
    public List<Warning> warnings() {
        return report.map(Report::warnings).orElse(document.warnings());
    }
}
