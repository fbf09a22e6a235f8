package prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.store.Snapshot;

/** Opens indexes. */
final class Shelves {
    private Shelves() {}

    /**
     * The last commit of an index.
     *
     * @throws prongsai.store.StoreException where the folder is no index, or it cannot be read
     */
    static Shelf open(Path index) {
        Snapshot snapshot = Snapshot.open(index);
        return new Shelf() {
            @Override
            public List<ReportRef> reports() {
                return snapshot.reports();
            }

            @Override
            public Optional<Report> report(String id) {
                return snapshot.report(id);
            }

            @Override
            public void close() {
                snapshot.close();
            }
        };
    }
}
