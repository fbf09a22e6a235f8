package prongsai.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
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
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setNoCFSRatio(0);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setCodec(apart())
                        .setUseCompoundFile(false)
                        .setMergePolicy(merging)
                        .setRAMBufferSizeMB(bufferMib)
                        .setCommitOnClose(false));
    }

    /** Fingerprints in files of their own, so that their size can be told. */
    private static Codec apart() {
        PostingsFormat prints = new Lucene104PostingsFormat();
        PostingsFormat others = new Lucene104PostingsFormat();
        return new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION) {
            @Override
            public PostingsFormat getPostingsFormatForField(String field) {
                return field.equals(Documents.TEXT_PRINT) ? prints : others;
            }
        };
    }

    /** Whether a file of the index holds fingerprints. */
    public boolean holdsPrints(String file) throws IOException {
        String suffix = file.replaceFirst("^_[0-9a-z]+_(.*)\\.[a-z]+$", "$1");
        if (suffix.equals(file)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                FieldInfo info = leaf.reader().getFieldInfos().fieldInfo(Documents.TEXT_PRINT);
                if (info != null) {
                    String own = info.getAttribute("PerFieldPostingsFormat.format") + "_"
                            + info.getAttribute("PerFieldPostingsFormat.suffix");
                    if (own.equals(suffix)) {
                        return true;
                    }
                }
            }
        }
        return false;
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

    /** Makes all that was written last. */
    public void commit() throws IOException {
        writer.setLiveCommitData(Versions.current("").data().entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
