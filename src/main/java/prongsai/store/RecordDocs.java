package prongsai.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import prongsai.model.Entry;
import prongsai.model.Report;
import prongsai.model.Value;

/** What is searched: a document for each record of a report. */
public final class RecordDocs {
    /** Version of the words and fields: an index of another one is made anew. */
    public static final String ANALYZER = "standard 1";

    private RecordDocs() {}

    static List<Document> of(Report report) {
        List<Document> documents = new ArrayList<>();
        for (Entry entry : report.entries()) {
            Document document = new Document();
            document.add(new StringField("report", report.id(), Field.Store.NO));
            document.add(new StringField("kind", "record", Field.Store.NO));
            for (Value value : entry.fields().values()) {
                document.add(new TextField("text", value.text(), Field.Store.NO));
            }
            documents.add(document);
        }
        return documents;
    }

    /** Makes words of a text. */
    public static Analyzer analyzer() {
        return new StandardAnalyzer();
    }
}
