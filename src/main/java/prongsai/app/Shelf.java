package prongsai.app;

import java.util.List;
import java.util.Optional;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;

/** Reports that can be had by id: an index, or a list in a test. */
public interface Shelf extends AutoCloseable {
    /** All reports, by file. */
    List<ReportRef> reports();

    /** The report of this id. */
    Optional<Report> report(String id);

    @Override
    default void close() {}

    /** The reports of a list. */
    static Shelf of(List<Report> reports) {
        return new Shelf() {
            @Override
            public List<ReportRef> reports() {
                return reports.stream().map(ReportRef::of).toList();
            }

            @Override
            public Optional<Report> report(String id) {
                return reports.stream().filter(report -> report.id().equals(id)).findFirst();
            }
        };
    }
}
