package prongsai.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.RuleSettings;
import prongsai.check.compare.Years;
import prongsai.model.Bilingual;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.model.compare.History;
import prongsai.model.shared.ReportRef;
import prongsai.reference.Official;

/** One agency over the years; writes nothing. */
public final class HistoryJob {
    private HistoryJob() {}

    /**
     * Whose history.
     *
     * @param agency code, full name, abbreviation and name, name, or a part that one agency alone has
     * @param index where the reports are
     * @param settings what all jobs may be asked
     */
    public record Options(String agency, Path index, Settings settings) {}

    /**
     * How it ended.
     *
     * @param history the years
     * @param rules what each rule is called
     */
    public record Result(History history, Map<String, Bilingual> rules) {}

    /**
     * Goes through the years.
     *
     * @throws NoAnswerException where no agency fits or several do
     * @throws prongsai.store.StoreException where the folder is no index, or it cannot be read
     */
    public static Result run(Options options) {
        try (Shelf shelf = Shelves.open(options.index)) {
            return run(options, shelf);
        }
    }

    static Result run(Options options, Shelf shelf) {
        Official official = Setup.official(options.settings, options.index);
        Map<Report, Findings> reports = new LinkedHashMap<>();
        for (ReportRef found : AgencyFinder.find(shelf.reports(), options.agency)) {
            shelf.report(found.id())
                    .ifPresent(report ->
                            reports.put(report, Checker.check(report, official, Peers.NONE, RuleSettings.ALL)));
        }
        return new Result(Years.of(reports), Listings.ruleNames());
    }
}
