package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import prongsai.desk.Acceptance;
import prongsai.desk.Decisions;
import prongsai.desk.DecisionsEditor;
import prongsai.desk.DecisionsException;
import prongsai.desk.DecisionsFile;
import prongsai.model.Accepted;
import prongsai.model.Bilingual;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;

/** People's decisions for a job. */
public final class Deciding {
    private Deciding() {}

    /**
     * Reads them.
     *
     * @param file where they stand; nothing is decided without one
     * @throws NoAnswerException where it cannot be used, naming the line
     */
    public static Decisions of(Optional<Path> file) {
        try {
            return file.map(DecisionsFile::read).orElse(Decisions.NONE);
        } catch (DecisionsException e) {
            throw new NoAnswerException(List.of(e.saying()));
        }
    }

    /**
     * Writes into the file of decisions that findings of a check are let stand.
     *
     * @param ids of findings
     * @param file is begun where there is none
     * @return what is decided now
     * @throws NoAnswerException for an id that no finding of the check has, and where the file cannot be used; nothing is
     *     written then
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public static Decisions accept(CheckJob.Result result, List<String> ids, Accepted accepted, Path file) {
        List<Acceptance> all = new ArrayList<>();
        for (String id : ids) {
            int before = all.size();
            for (CheckJob.Draft draft : result.drafts()) {
                draft.findings().findings().stream()
                        .filter(finding -> finding.id().equalsIgnoreCase(id))
                        .map(finding -> Acceptance.of(finding, draft.findings(), accepted))
                        .forEach(all::add);
            }
            if (all.size() == before) {
                throw new NoAnswerException("finding-unknown", id);
            }
        }
        try {
            DecisionsEditor.accept(file, all);
        } catch (DecisionsException e) {
            throw new NoAnswerException(List.of(e.saying()));
        }
        return of(Optional.of(file));
    }

    /**
     * Names everything that shapes the report of one file.
     *
     * @param engine the same without corrections, {@link Setup#engine}
     * @param corrections their fingerprint; empty where there are none
     */
    static String engine(String engine, String corrections) {
        return corrections.isEmpty() ? engine : engine + "; corrections " + corrections;
    }

    /**
     * What is to be said of corrections after a job over many files: those that do not meet their report, and those whose
     * report is not there.
     *
     * @param reports the report of a line; asked only where something of it is corrected
     */
    static List<Bilingual> notes(
            Decisions decisions, Collection<ManifestEntry> entries, Function<ManifestEntry, Optional<Report>> reports) {
        if (decisions.corrections().isEmpty()) {
            return List.of();
        }
        Map<String, String> files = new LinkedHashMap<>();
        entries.forEach(entry -> files.put(entry.file(), entry.id()));
        List<Report> corrected = entries.stream()
                .filter(entry ->
                        !decisions.fingerprint(entry.id(), entry.file()).isEmpty())
                .flatMap(entry -> reports.apply(entry).stream())
                .toList();
        List<Bilingual> notes = new ArrayList<>(Decisions.unmet(corrected));
        notes.addAll(decisions.strange(files));
        return notes;
    }
}
