package prongsai.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.present.Words;

/** Prints what could not be read: one line a file; of many, grouped by how they ended, with what to do about each. */
final class Troubles {
    /** So many lines are read one by one. */
    private static final int FEW = 5;
    /** Files named of each group. */
    private static final int NAMED = 5;

    private Troubles() {}

    static void print(Terminal terminal, List<ManifestEntry> troubled) {
        if (troubled.size() <= FEW) {
            troubled.forEach(entry -> line(terminal, "", entry));
            return;
        }
        Words words = new Words();
        Map<FileStatus, List<ManifestEntry>> groups = troubled.stream()
                .collect(Collectors.groupingBy(ManifestEntry::status, TreeMap::new, Collectors.toList()));
        groups.forEach((status, files) -> {
            String language = terminal.language();
            terminal.note(
                    "troubles-group",
                    files.size(),
                    words.of(status).in(language),
                    status.key(),
                    words.advice(status).in(language));
            files.stream().limit(NAMED).forEach(entry -> line(terminal, "  ", entry));
            if (files.size() > NAMED) {
                terminal.note("troubles-more", files.size() - NAMED, status.key());
            }
        });
    }

    /** Of what was read, how much was read in part only: no failure, and not the whole. */
    static void partial(Terminal terminal, List<ManifestEntry> troubled) {
        long partial = troubled.stream()
                .filter(entry -> entry.status() == FileStatus.PARTIAL)
                .count();
        if (partial > 0) {
            terminal.note("partly-read", partial);
        }
    }

    private static void line(Terminal terminal, String before, ManifestEntry entry) {
        terminal.err()
                .println(before + entry.reason().in(terminal.language()) + " ["
                        + entry.status().key() + "]");
    }
}
