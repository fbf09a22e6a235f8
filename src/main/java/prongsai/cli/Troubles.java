package prongsai.cli;

import java.util.List;
import prongsai.model.ManifestEntry;

/** Prints what could not be read: one line a file. */
final class Troubles {
    private Troubles() {}

    static void print(Terminal terminal, List<ManifestEntry> troubled) {
        troubled.forEach(entry -> terminal.err()
                .println(entry.reason().in(terminal.language()) + " ["
                        + entry.status().key() + "]"));
    }
}
