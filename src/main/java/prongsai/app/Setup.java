package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import prongsai.batch.Inputs;
import prongsai.extract.Extractor;
import prongsai.read.Source;
import prongsai.reference.Official;

/** What every job sets up first. */
final class Setup {
    private Setup() {}

    /** The official world with the user's own files; {@code organisations.csv} beside the inputs is taken up. */
    static Official official(Settings settings, Inputs inputs) {
        return Official.shipped()
                .with(settings.catalogue(), settings.organisations().or(inputs::organisations));
    }

    /** Names everything that shapes a report: a manifest line with another name is stale. */
    static String engine(Settings settings, Official official) {
        return "tool " + Version.current() + "; reading " + Extractor.VERSION + "; options " + settings.fingerprint()
                + "; agencies " + official.organisations().all().hashCode() + "; catalogues "
                + official.catalogues().all().stream()
                        .map(c -> c.version())
                        .toList()
                        .hashCode()
                + settings.catalogue().map(file -> "; own " + content(file)).orElse("");
    }

    /** A user's catalogue by its content: its version is raised by hand, if at all. */
    private static String content(Path file) {
        try {
            return Source.of(file.toString(), file).id();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
