package prongsai.store.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words that the program ships. */
final class ShippedLines {
    private ShippedLines() {}

    /** The lines of a list, by the name of its file. */
    static List<String> of(String name) {
        InputStream in = ShippedLines.class.getResourceAsStream("/prongsai/store/" + name);
        if (in == null) {
            throw new IllegalStateException("not in the program: " + name);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
