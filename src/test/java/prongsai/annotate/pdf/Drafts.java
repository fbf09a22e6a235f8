package prongsai.annotate.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.RuleSettings;
import prongsai.extract.Extractor;
import prongsai.model.Engine;
import prongsai.model.Report;
import prongsai.read.Limits;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.read.ocr.Ocr;
import prongsai.reference.Official;

/** Reads and checks files as {@code check} does. */
final class Drafts {
    private static final Path CORPUS = Path.of("corpus");
    static final Official OFFICIAL =
            Official.shipped().with(Optional.empty(), Optional.of(CORPUS.resolve("organisations.csv")));

    private Drafts() {}

    static PdfNotes.Draft corpus(String name) throws IOException {
        return of(CORPUS.resolve(name), Ocr.NONE);
    }

    static PdfNotes.Draft of(Path file, Ocr ocr) throws IOException {
        Source source = Source.of(String.valueOf(file.getFileName()), file);
        ReadResult.Read read = (ReadResult.Read) new Readers(Limits.DEFAULT, ocr).read(source);
        Report report = new Extractor(OFFICIAL, Extractor.Options.DEFAULT)
                .extract(read.document(), source.id(), source.name(), source.sha256(), new Engine("0", "0", "0", ""))
                .orElseThrow();
        return new PdfNotes.Draft(
                file, read.document(), read.anchors(), report, Checker.check(report, OFFICIAL, Peers.NONE, RuleSettings.ALL));
    }
}
