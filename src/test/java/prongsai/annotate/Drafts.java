package prongsai.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.RuleSettings;
import prongsai.extract.Extractor;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.Engine;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.read.Limits;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.reference.Official;

/**
 * A draft as the tests of this room need it: really read, extracted and checked.
 *
 * @param document as read
 * @param report what was extracted
 * @param findings what the rules say
 */
public record Drafts(Document document, Report report, Findings findings) {
    private static final Official OFFICIAL =
            Official.shipped().with(Optional.empty(), Optional.of(Path.of("corpus/organisations.csv")));

    public static Drafts of(Path file) {
        try {
            Source source = Source.of(file.toString(), file);
            if (!(new Readers(Limits.DEFAULT).read(source) instanceof ReadResult.Read read)) {
                throw new IllegalArgumentException("cannot be read: " + file);
            }
            Report report = new Extractor(OFFICIAL, Extractor.Options.DEFAULT)
                    .extract(
                            read.document(),
                            source.id(),
                            source.name(),
                            source.sha256(),
                            new Engine("0", Extractor.VERSION, "1", ""))
                    .orElseThrow(() -> new IllegalArgumentException("no report: " + file));
            return new Drafts(read.document(), report, Checker.check(report, OFFICIAL, Peers.NONE, RuleSettings.ALL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finding of a rule that does not exist. */
    public static Finding finding(
            Severity severity, String record, String field, Optional<Finding.Span> span, String quote, Place place) {
        return new Finding(
                "id-" + record + field + quote,
                "some-rule",
                severity,
                record,
                field,
                span,
                quote,
                "",
                new Bilingual("ข้อความถึงผู้จัดทำ", "a message"),
                new Bilingual("โปรดตรวจสอบ", "please look"),
                "the report itself",
                0.9,
                place,
                List.of());
    }
}
