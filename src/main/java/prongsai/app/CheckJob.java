package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.RuleSettings;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.read.Source;
import prongsai.reference.Official;

/** Checks an agency's own drafts; writes nothing. */
public final class CheckJob {
    private CheckJob() {}

    /**
     * What to check.
     *
     * @param drafts files
     * @param settings what all jobs may be asked
     */
    public record Options(List<Path> drafts, Settings settings) {
        public Options {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * A draft that was checked.
     *
     * @param report what it says
     * @param findings what the rules say
     */
    public record Draft(Report report, Findings findings) {}

    /**
     * How it ended.
     *
     * @param drafts what could be read, in the order given
     * @param troubled what could not
     */
    public record Result(List<Draft> drafts, List<ManifestEntry> troubled) {}

    /**
     * Checks.
     *
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static Result run(Options options) {
        Inputs inputs = Inputs.under(options.drafts, Optional.empty());
        Official official = Setup.official(options.settings, inputs);
        ReportMaker maker = new ReportMaker(official, options.settings);
        List<Draft> drafts = new ArrayList<>();
        List<ManifestEntry> troubled = new ArrayList<>();
        for (Inputs.Input input : inputs.files()) {
            ReportMaker.Made made = make(maker, input);
            made.report()
                    .ifPresent(r -> drafts.add(new Draft(r, Checker.check(r, official, Peers.NONE, RuleSettings.ALL))));
            if (made.report().isEmpty()) {
                troubled.add(entry(input, made));
            }
        }
        inputs.unreadable().forEach(input -> troubled.add(entry(input, ReportMaker.unreadable(input.name()))));
        return new Result(List.copyOf(drafts), List.copyOf(troubled));
    }

    private static ReportMaker.Made make(ReportMaker maker, Inputs.Input input) {
        try {
            return maker.make(Source.of(input.name(), input.path()));
        } catch (java.io.IOException e) {
            return ReportMaker.unreadable(input.name());
        }
    }

    private static ManifestEntry entry(Inputs.Input input, ReportMaker.Made made) {
        return new ManifestEntry(
                input.name(), "", "", made.status(), made.reason(), List.of(), "", made.pages(), Map.of(), "", 0);
    }
}
