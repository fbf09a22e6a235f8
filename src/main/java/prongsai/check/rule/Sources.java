package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.check.Hit;
import prongsai.model.Finding.SharedSource;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Passage.SourceText;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Stretch;

/** Passages of other reports as findings carry them. */
final class Sources {
    /** More than this nobody reads; how many there are is said in words. */
    static final int MOST = 5;

    private Sources() {}

    static SharedSource of(ReportRef report, String record, String words, double similarity) {
        return new SharedSource(
                report.file(),
                report.id(),
                report.agency(),
                report.fiscalYear(),
                record,
                Hit.shortened(words),
                similarity);
    }

    /** The sources of a passage's shared stretches, each once with the words of the first stretch, at most {@link #MOST}. */
    static List<SharedSource> of(Passage passage, List<Stretch> stretches) {
        Map<Integer, SharedSource> sources = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            stretch.match().ifPresent(match -> {
                SourceText source = passage.sources().get(match.source());
                sources.putIfAbsent(
                        match.source(),
                        of(
                                source.report(),
                                source.record(),
                                source.text().substring(match.start(), match.end()),
                                source.similarity()));
            });
        }
        return new ArrayList<>(sources.values()).subList(0, Math.min(MOST, sources.size()));
    }
}
