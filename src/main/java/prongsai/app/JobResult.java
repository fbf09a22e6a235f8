package prongsai.app;

import java.nio.file.Path;
import java.util.List;
import prongsai.model.Bilingual;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.Severity;

/**
 * How a job over many files ended.
 *
 * @param entries a line for every input, sorted by file
 * @param findings of every report; empty where the job does not check
 * @param written the outputs worth naming to the user
 * @param notes what is to be said of people's decisions that were about nothing
 */
public record JobResult(
        List<ManifestEntry> entries, List<Findings> findings, List<Path> written, List<Bilingual> notes) {
    public JobResult {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
        written = List.copyOf(written);
        notes = List.copyOf(notes);
    }

    /** Number of reports. */
    public long reports() {
        return entries.stream().filter(e -> e.status().hasRecords()).count();
    }

    /** Inputs that could not be read, or not wholly. */
    public List<ManifestEntry> troubled() {
        return entries.stream().filter(e -> !e.status().fine()).toList();
    }

    /** Number of findings of a severity that nobody let stand. */
    public long count(Severity severity) {
        return findings.stream().mapToLong(f -> f.count(severity)).sum();
    }

    /** True where a finding that nobody let stand is at least as grave. */
    public boolean anyAtLeast(Severity severity) {
        return findings.stream()
                .flatMap(f -> f.open().stream())
                .anyMatch(f -> f.severity().atLeast(severity));
    }
}
