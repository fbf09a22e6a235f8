package prongsai.annotate.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.RuleSettings;
import prongsai.extract.Extractor;
import prongsai.model.Bilingual;
import prongsai.model.Engine;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Finding.Span;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.Value;
import prongsai.read.Limits;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.read.ocr.Ocr;
import prongsai.reference.Official;

/** Reads and checks files as {@code check} does, and makes findings at chosen words. */
final class Drafts {
    private static final Path CORPUS = Path.of("corpus");
    private static final Official OFFICIAL =
            Official.shipped().with(Optional.empty(), Optional.of(CORPUS.resolve("organisations.csv")));

    private static final Map<String, PdfNotes.Draft> READ = new ConcurrentHashMap<>();

    private Drafts() {}

    static Path path(String name) {
        return CORPUS.resolve(name);
    }

    /** A report of the corpus, read once. */
    static PdfNotes.Draft corpus(String name) throws IOException {
        PdfNotes.Draft known = READ.get(name);
        if (known == null) {
            known = of(path(name));
            READ.put(name, known);
        }
        return known;
    }

    static PdfNotes.Draft of(Path file) throws IOException {
        return of(file, Ocr.NONE);
    }

    static PdfNotes.Draft of(Path file, Ocr ocr) throws IOException {
        Source source = Source.of(String.valueOf(file.getFileName()), file);
        ReadResult.Read read = (ReadResult.Read) new Readers(Limits.DEFAULT, ocr).read(source);
        Report report = new Extractor(OFFICIAL, Extractor.Options.DEFAULT)
                .extract(read.document(), source.id(), source.name(), source.sha256(), new Engine("0", "0", "0", ""))
                .orElseThrow();
        return new PdfNotes.Draft(
                file,
                read.document(),
                read.anchors(),
                report,
                Checker.check(report, OFFICIAL, Peers.NONE, RuleSettings.ALL));
    }

    /** The same draft with other findings. */
    static PdfNotes.Draft with(PdfNotes.Draft draft, List<Finding> findings) {
        Findings old = draft.findings();
        return new PdfNotes.Draft(
                draft.file(),
                draft.document(),
                draft.anchors(),
                draft.report(),
                new Findings(old.id(), old.report(), old.fiscalYear(), findings, old.sheet(), List.of()));
    }

    /**
     * Findings about two or three words in the middle of fields, at most so many, spread over the report.
     */
    static List<Finding> amid(Report report, int most) {
        List<Finding> all = new ArrayList<>();
        for (Entry entry : report.entries()) {
            for (Field field : entry.fields().keySet()) {
                Value value = entry.value(field);
                if (value.text().strip().length() >= 12) {
                    all.add(finding(entry.key(), field.key(), Optional.of(amid(value.text())), value));
                }
            }
        }
        List<Finding> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(most, all.size()); i++) {
            chosen.add(all.get(i * all.size() / Math.min(most, all.size())));
        }
        return chosen;
    }

    /** A finding about a stretch of a field, or the whole of it. */
    static Finding finding(String record, String field, Optional<Span> span, Value value) {
        int start = span.map(Span::start).orElse(0);
        return finding(
                record,
                field,
                span,
                span.map(s -> value.text().substring(s.start(), s.end())).orElse(value.text()),
                value.placeAt(start),
                Severity.WARNING);
    }

    static Finding finding(
            String record, String field, Optional<Span> span, String quote, Place place, Severity severity) {
        Bilingual said = new Bilingual("โปรดดูที่นี่ น้ำป่าที่กำลังมา", "look here");
        return new Finding(
                record + field + quote,
                "test",
                severity,
                record,
                field,
                span,
                quote,
                "",
                said,
                said,
                "the report itself",
                1,
                place,
                List.of());
    }

    private static Span amid(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        int from = words.preceding(text.length() / 2);
        int to = from;
        for (int i = 0; i < 3 && to < text.length(); i++) {
            to = words.following(to);
        }
        return new Span(from, to);
    }
}
