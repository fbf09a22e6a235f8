package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import prongsai.desk.Decisions;
import prongsai.desk.DecisionsException;
import prongsai.desk.DecisionsFile;
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
