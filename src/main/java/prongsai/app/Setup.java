package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import prongsai.batch.Allowance;
import prongsai.batch.Inputs;
import prongsai.batch.Outputs;
import prongsai.batch.Unpacked;
import prongsai.extract.Extractor;
import prongsai.read.Source;
import prongsai.reference.Official;

/** What every job sets up first. */
final class Setup {
    private static final String ORGANISATIONS = "organisations.csv";

    private Setup() {}

    /** All files under some paths, archives unpacked: to be closed when the job is done. */
    static Unpacked unpacked(List<Path> paths, Path out, Settings settings) {
        return Unpacked.of(
                Inputs.under(paths, Optional.of(out)), settings.isolation().of(Allowance.ARCHIVE_MEGABYTES));
    }

    /** The official world with the user's own files; {@code organisations.csv} beside the inputs is taken up. */
    static Official official(Settings settings, Inputs inputs) {
        return Official.shipped()
                .with(settings.catalogue(), settings.organisations().or(inputs::organisations));
    }

    /** The official world for an index: {@code organisations.csv} beside it, where a run left one, is taken up. */
    static Official official(Settings settings, Path index) {
        return Official.shipped()
                .with(settings.catalogue(), settings.organisations().or(() -> beside(index)));
    }

    /** The official world for drafts: the list beside them, else the one beside the index they are compared with. */
    static Official official(Settings settings, Inputs inputs, Optional<Path> index) {
        return Official.shipped()
                .with(
                        settings.catalogue(),
                        settings.organisations().or(inputs::organisations).or(() -> index.flatMap(Setup::beside)));
    }

    static Optional<Path> beside(Path index) {
        return Optional.of(index.toAbsolutePath().resolveSibling(ORGANISATIONS)).filter(Files::isRegularFile);
    }

    /** Leaves the agencies of a job beside its index, so that whoever asks the index knows them too. */
    static void leaveOrganisations(Settings settings, Inputs inputs, Outputs outputs) {
        Optional<Path> file = settings.organisations().or(inputs::organisations);
        if (file.isPresent()
                && !file.get()
                        .toAbsolutePath()
                        .normalize()
                        .equals(outputs.path(ORGANISATIONS).toAbsolutePath().normalize())) {
            outputs.write(ORGANISATIONS, target -> Files.copy(file.get(), target, StandardCopyOption.REPLACE_EXISTING));
        }
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
