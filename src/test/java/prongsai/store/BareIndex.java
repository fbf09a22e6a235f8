package prongsai.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import prongsai.model.shared.ReportRef;

/** Writes an index that has what shared text asks for and nothing else: no JSON, no words to search. For figures. */
public final class BareIndex implements AutoCloseable {
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Set<Long> texts = new HashSet<>();
    private long units;

    /** Begins one in an empty folder. */
    public BareIndex(Path folder, double bufferMib) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
                        .setRAMBufferSizeMB(bufferMib)
                        .setCommitOnClose(false));
    }

    /** A report of which only its card is known. */
    public void report(ReportRef report) throws IOException {
        Document document = new Document();
        document.add(new StringField(Documents.REPORT, report.id(), Field.Store.NO));
        document.add(new StringField(Documents.KIND, Documents.REPORTS.text(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Documents.CARD, new Card(report, "", "").bytes()));
        writer.addDocument(document);
    }

    /** A text of the report. */
    public void unit(ReportRef report, Unit unit) throws IOException {
        long hash = unit.masked().hash();
        writer.addDocument(Documents.unit(new Card(report, "", ""), unit, hash));
        if (texts.add(hash)) {
            writer.addDocument(Documents.text(hash, unit.masked().text()));
        }
        units++;
    }

    public long units() {
        return units;
    }

    public int distinct() {
        return texts.size();
    }

    @Override
    public void close() throws IOException {
        writer.setLiveCommitData(Versions.current("").data().entrySet());
        writer.commit();
        writer.close();
        directory.close();
    }
}
