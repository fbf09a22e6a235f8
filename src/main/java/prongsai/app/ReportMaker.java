package prongsai.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.check.Rules;
import prongsai.extract.Extractor;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.Engine;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.read.PagePictures;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.read.ocr.PageProgress;
import prongsai.reference.Official;

/** From a file to its report. */
final class ReportMaker {
    static final Bilingual NOTHING = new Bilingual("", "");
    private static final String UNREAD_PAGE = "page-without-text";

    private final Readers readers;
    private final Messages messages = Messages.of("read");
    private final Official official;
    private final Extractor extractor;
    private final Settings settings;

    ReportMaker(Official official, Settings settings) {
        this(official, settings, PageProgress.NONE);
    }

    /** @param progress is told of pages */
    ReportMaker(Official official, Settings settings, PageProgress progress) {
        this.official = official;
        this.settings = settings;
        this.extractor = extractor(settings.year());
        this.readers = new Readers(settings.limits(), settings.scans().ocr(settings.jobs(), progress));
    }

    /**
     * What became of a file.
     *
     * @param status how it ended
     * @param reason why, where it is not well
     * @param report its report, where it has one
     * @param pages pages, 0 where the form has none
     */
    record Made(FileStatus status, Bilingual reason, Optional<Report> report, int pages) {
        /**
         * Its line in the manifest.
         *
         * @param name NAME of its outputs
         * @param engine what made it, corrections aside
         * @param nanos how long it took
         */
        ManifestEntry entry(Source source, String name, String engine, long nanos) {
            return new ManifestEntry(
                    source.name(),
                    source.id(),
                    source.sha256(),
                    status,
                    reason,
                    report.map(r -> List.of(r.id())).orElse(List.of()),
                    report.isPresent() ? name : "",
                    pages,
                    report.map(ReportMaker::counts).orElse(Map.of()),
                    report.map(r -> Deciding.engine(engine, r.engine().corrections()))
                            .orElse(engine),
                    nanos / 1_000_000);
        }
    }

    /**
     * What became of a file, and what was read of it.
     *
     * @param document empty where it could not be read
     */
    record Told(Made made, Optional<Document> document) {}

    Made make(Source source) {
        return tell(source).made;
    }

    Told tell(Source source) {
        return switch (readers.read(source)) {
            case ReadResult.Unreadable bad ->
                new Told(new Made(bad.status(), bad.reason(), Optional.empty(), 0), Optional.empty());
            case ReadResult.Read read -> new Told(guarded(source, read.document()), Optional.of(read.document()));
        };
    }

    /** The pages of a file as pictures, which the caller closes; empty for a form without pages of its own. */
    Optional<PagePictures> pictures(Source source) throws IOException {
        return readers.pictures(source);
    }

    /** A fault of ours at one file never stops the others. */
    private Made guarded(Source source, Document document) {
        try {
            return extract(source, document);
        } catch (RuntimeException e) {
            return new Made(
                    FileStatus.CRASH,
                    messages.say("crash", source.name(), e.toString()),
                    Optional.empty(),
                    document.pages());
        }
    }

    private Made extract(Source source, Document document) {
        Optional<Report> report = extract(source, document, extractor)
                .map(read -> settings.decisions()
                        .over(
                                read,
                                year -> extract(source, document, extractor(Optional.of(year))),
                                official,
                                settings.digits()))
                .map(r -> settings.names() ? r : Withheld.of(r));
        if (report.isEmpty()) {
            return new Made(
                    FileStatus.NO_REPORT, messages.say("no-report", source.name()), Optional.empty(), document.pages());
        }
        return read(report.get(), document.pages());
    }

    private Extractor extractor(Optional<Integer> year) {
        return new Extractor(official, new Extractor.Options(settings.digits(), year));
    }

    private static Optional<Report> extract(Source source, Document document, Extractor extractor) {
        Engine tool = new Engine(Version.current(), Extractor.VERSION, Rules.VERSION, "");
        return extractor.extract(document, source.id(), source.name(), source.sha256(), tool);
    }

    /** A report that was read, some of its pages perhaps not. */
    static Made read(Report report, int pages) {
        Optional<Bilingual> partial = report.warnings().stream()
                .filter(w -> w.code().equals(UNREAD_PAGE))
                .map(w -> w.message())
                .findFirst();
        return new Made(
                partial.isPresent() ? FileStatus.PARTIAL : FileStatus.OK,
                partial.orElse(NOTHING),
                Optional.of(report),
                pages);
    }

    /** Number of records by kind, as the manifest tells it. */
    static Map<String, Integer> counts(Report report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("measures", report.measures().size());
        counts.put("oitItems", report.oitItems().size());
        counts.put("indicators", report.indicators().size());
        counts.put("weaknesses", report.weaknesses().size());
        return counts;
    }

    /** What is said of a file that cannot be opened. */
    static Made unreadable(String file) {
        return new Made(FileStatus.DAMAGED, Messages.of("read").say("unreadable", file), Optional.empty(), 0);
    }
}
