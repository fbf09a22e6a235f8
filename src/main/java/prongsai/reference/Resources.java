package prongsai.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files beside this package's classes. */
final class Resources {
    private Resources() {}

    static Optional<String> ifThere(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static String text(String name) {
        return ifThere(name).orElseThrow(() -> new IllegalStateException("not in the program: " + name));
    }

    static JsonField json(String name) {
        try {
            return new JsonField(Path.of(name), "", new ObjectMapper().readTree(text(name)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("broken in the program: " + name, e);
        }
    }

    /** Lines after the header, each cut at commas: the shipped tables quote nothing. */
    static List<String[]> rows(String name) {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("not in the program: " + name);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
