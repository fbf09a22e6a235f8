package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.codec.ReportJson;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.store.Snapshot;
import prongsai.store.Store;
import prongsai.store.StoreException;

/** Brings reports into an index. */
final class Indexing {
    /** What a commit costs is small beside reading so many reports; what a crash costs is their reading. */
    static final int REPORTS_A_COMMIT = 50;

    private Indexing() {}

    /**
     * What changed.
     *
     * @param put reports that were added or replaced
     * @param kept reports that stood as they are
     * @param withdrawn reports that went
     */
    record Change(int put, int kept, int withdrawn) {}

    /**
     * Makes an index hold exactly these reports, committed at the end.
     *
     * @param folder of the index; begun where there is none
     * @param engine what read the reports ({@link Setup#engine})
     * @throws prongsai.store.StoreException where the index cannot be used
     */
    static Change write(Path folder, List<Report> reports, Settings settings, String engine) {
        Set<String> ids = reports.stream().map(Report::id).collect(Collectors.toSet());
        return write(folder, ids, reports, settings, engine);
    }

    /**
     * The same for reports in any number.
     *
     * @param wanted their ids
     * @param reports gone over once, none of them held
     */
    private static Change write(
            Path folder, Set<String> wanted, Iterable<Report> reports, Settings settings, String engine) {
        try (Store store = Store.open(folder, engine)) {
            int withdrawn = 0;
            try (Snapshot before = store.snapshot()) {
                for (ReportRef ref : before.reports()) {
                    withdrawn += !wanted.contains(ref.id()) && store.remove(ref.id()) ? 1 : 0;
                }
            }
            int put = 0;
            int kept = 0;
            for (Report report : reports) {
                Report told = told(report, settings);
                if (!store.holds(told)) {
                    store.put(told);
                    put++;
                } else {
                    kept++;
                }
            }
            store.commit();
            return new Change(put, kept, withdrawn);
        }
    }

    /**
     * Makes an index hold exactly these reports, as {@link #write} does; an index that cannot be read any more is begun
     * again, since all that it holds is at hand.
     *
     * @param wanted ids of the reports
     * @param reports may be thousands: none of them is held
     * @throws prongsai.store.StoreException where another program writes the index
     */
    static void anew(Path folder, Set<String> wanted, Iterable<Report> reports, Settings settings, String engine) {
        try {
            write(folder, wanted, reports, settings, engine);
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.DAMAGED
                    && e.reason() != StoreException.Reason.TOO_OLD
                    && e.reason() != StoreException.Reason.NEWER) {
                throw e;
            }
            clear(folder);
            write(folder, wanted, reports, settings, engine);
        }
    }

    /** Takes away what Lucene left; anything else in the folder is not ours. */
    private static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "{segments*,_*,write.lock,pending_*}")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }

    /** The report as its JSON tells it: the same whether it was read now or kept from an earlier job. */
    static Report told(Report report, Settings settings) {
        return ReportJson.read(
                ReportJson.line(report, settings.raw() ? ReportJson.Detail.RAW : ReportJson.Detail.PLAIN));
    }
}
