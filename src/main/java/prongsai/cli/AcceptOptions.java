package prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import prongsai.app.CheckJob;
import prongsai.app.Deciding;
import prongsai.app.Settings;
import prongsai.model.Accepted;
import prongsai.text.ThaiDates;

/** Findings that are let stand from now on, for a command that checks. */
final class AcceptOptions {
    @Option(names = "--accept", split = ",", paramLabel = "ID", descriptionKey = "accept")
    private List<String> ids = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "accept-reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "accept-by")
    private String by = "";

    /** True where something is to be accepted. */
    boolean asked() {
        return !ids.isEmpty();
    }

    /** True where what is asked lacks its reason, or a reason is there and nothing it is for. */
    boolean incomplete(Optional<Path> file) {
        return asked() ? reason.isBlank() || file.isEmpty() : !reason.isBlank() || !by.isBlank();
    }

    /** True where the file of decisions is there to be read: one that is only to be begun is not. */
    boolean readable(Optional<Path> file) {
        return !asked() || file.filter(Files::exists).isPresent();
    }

    /** The same check with these findings let stand. */
    CheckJob.Options accept(CheckJob.Options options, Path file) {
        Accepted accepted =
                new Accepted(reason.strip(), by.strip(), ThaiDates.iso(LocalDate.now(ZoneId.systemDefault())));
        Settings settings = options.settings().deciding(Deciding.accept(CheckJob.run(options), ids, accepted, file));
        return new CheckJob.Options(options.drafts(), options.against(), options.index(), settings);
    }
}
