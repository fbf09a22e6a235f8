package prongsai.app;

import java.util.Optional;
import java.util.function.Predicate;
import prongsai.batch.Journal;
import prongsai.batch.Manifest;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/**
 * What earlier jobs knew of files, and what this one writes down of them.
 *
 * @param before lines of earlier jobs
 * @param journal takes a line for each file that was read
 * @param reading reads the files
 * @param settings of these, people's corrections
 * @param engine names everything else that shapes a report
 */
record Ledger(Manifest before, Journal journal, FileReading reading, Settings settings, String engine) {
    /**
     * A file that need not be read, since an earlier job came to what this one would.
     *
     * @param there whether the report of a line is where the job has its reports
     */
    Optional<FileWalk.Visited> standing(FileWalk.Turn turn, Predicate<ManifestEntry> there) {
        Source source = turn.source();
        return before.current(source.name(), source.sha256(), entry -> reading.stands(entry, engine(source)))
                .filter(entry -> entry.status() != FileStatus.DUPLICATE)
                .filter(entry -> !entry.status().hasRecords() || there.test(entry))
                .map(entry -> new FileWalk.Visited(entry.with(FileWalk.renewed(entry.stamp(), turn.stamp())), false));
    }

    /** Writes the line of a file whose report stands now. */
    FileWalk.Visited written(ManifestEntry read, FileWalk.Turn turn) {
        boolean same = read.sha256().equals(turn.source().sha256());
        ManifestEntry entry = read.with(same ? turn.stamp() : ManifestEntry.Stamp.NONE);
        journal.add(entry);
        return new FileWalk.Visited(entry, true);
    }

    /** What would make the report of a file now: with other corrections it is another. */
    private String engine(Source source) {
        return Deciding.engine(engine, settings.decisions().fingerprint(source.id(), source.name()));
    }
}
